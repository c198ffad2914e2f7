import type { LegalParameterKey } from "~/modules/schemes/legal-parameter";
import type { LegalTitle } from "~/modules/schemes/scheme";
import { addMonths, type LocalDate } from "~/platform/local-date";

export const NOTICE_GIVERS = ["household", "owner", "organisation"] as const;
export type NoticeGiver = (typeof NOTICE_GIVERS)[number];

export const NOTICE_GROUNDS = [
  "any",
  "tenant_fault",
  "heavy_works",
  "personal_need",
  "convention",
] as const;
export type NoticeGround = (typeof NOTICE_GROUNDS)[number];

/** Who may end a tenancy, on which ground, and how long before. */
export interface NoticePeriod {
  legalTitle: LegalTitle;
  givenBy: NoticeGiver;
  ground: NoticeGround;
  /** The dated parameter that holds the months; null where the signed convention says it. */
  months: LegalParameterKey | null;
  source: string;
}

const LEASE_LAW = "law of 21.9.2006 as changed by the law of 23.7.2024";

/** A mise à disposition is no lease: the law of 2006 gives it no notice period, its convention does. */
export const NOTICE_PERIODS: readonly NoticePeriod[] = [
  {
    legalTitle: "bail_a_loyer",
    givenBy: "household",
    ground: "any",
    months: "notice_by_tenant_months",
    source: LEASE_LAW,
  },
  {
    legalTitle: "bail_a_loyer",
    givenBy: "owner",
    ground: "tenant_fault",
    months: "notice_by_landlord_months",
    source: LEASE_LAW,
  },
  {
    legalTitle: "bail_a_loyer",
    givenBy: "owner",
    ground: "heavy_works",
    months: "notice_by_landlord_months",
    source: LEASE_LAW,
  },
  {
    legalTitle: "bail_a_loyer",
    givenBy: "owner",
    ground: "personal_need",
    months: "notice_personal_need_months",
    source: `${LEASE_LAW}, art. 12`,
  },
  {
    legalTitle: "mise_a_disposition",
    givenBy: "household",
    ground: "convention",
    months: null,
    source: "signed convention",
  },
  {
    legalTitle: "mise_a_disposition",
    givenBy: "organisation",
    ground: "convention",
    months: null,
    source: "signed convention",
  },
];

/** The ways a tenancy of this title may be ended by notice. */
export function noticePeriodsOf(legalTitle: LegalTitle): NoticePeriod[] {
  return NOTICE_PERIODS.filter((period) => period.legalTitle === legalTitle);
}

/** The first day the tenancy may end when notice arrives on a day; month ends are clamped. */
export function earliestEnd(noticeOn: LocalDate, months: number): LocalDate {
  return addMonths(noticeOn, months);
}

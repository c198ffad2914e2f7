import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { languageName, referrerName } from "~/modules/households/household-texts";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import { Badge } from "~/ui/badge";
import { DataTable } from "~/ui/data-table";
import { PersonName } from "~/ui/person-name";

import { clockTime } from "../clock-time";
import { isOpen, type Referral, type Urgency } from "../referral";

/** A referral as a list shows it. */
export interface ReferralLine extends Referral {
  /** Only for who sent it. */
  name: string | null;
  officeName: string | null;
  householdCode: string | null;
  appointment: { on: LocalDate; minute: number; status: string } | null;
  days: number;
}

/** Referrals, in the order they came in. */
export function ReferralsTable({
  caption,
  rows,
  empty,
}: {
  caption: string;
  rows: readonly ReferralLine[];
  empty: ReactNode;
}) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          id: "who",
          header: t("intake.referral.household"),
          isRowHeader: true,
          cell: (row) => (
            <Link to={paths.referral(row.id)} className="prose-link">
              {row.name ? (
                <PersonName>{row.name}</PersonName>
              ) : (
                (row.householdCode ?? t("intake.value.persons", { count: row.persons }))
              )}
            </Link>
          ),
        },
        {
          id: "urgency",
          header: t("intake.referral.urgency"),
          cell: (row) => <UrgencyBadge urgency={row.urgency} />,
        },
        {
          id: "received",
          header: t("intake.referral.receivedOn"),
          cell: (row) => (
            <>
              {date(row.receivedOn, "short")}
              {isOpen(row) ? (
                <span className="block text-sm text-ink-soft">
                  {t("intake.referral.days", { count: row.days })}
                </span>
              ) : null}
            </>
          ),
        },
        {
          id: "referrer",
          header: t("intake.referral.referrer"),
          cell: (row) => row.officeName ?? t(referrerName(row.referrer)),
        },
        {
          id: "languages",
          header: t("intake.referral.languages"),
          cell: (row) =>
            [
              ...row.languages.map((language) => t(languageName(language))),
              ...(row.interpreterNeeded ? [t("intake.value.interpreter")] : []),
            ].join(", "),
        },
        {
          id: "status",
          header: t("intake.referral.state"),
          cell: (row) => <ReferralState referral={row} />,
        },
      ]}
    />
  );
}

/** How soon the household needs somebody. */
export function UrgencyBadge({ urgency }: { urgency: Urgency }) {
  const { t } = useTranslation();
  const tones = { urgent: "danger", soon: "attention", normal: "neutral" } as const;
  return <Badge tone={tones[urgency]}>{t(`intake.urgency.${urgency}`)}</Badge>;
}

/** What became of a referral, in words. */
export function ReferralState({
  referral,
}: {
  referral: Pick<ReferralLine, "status" | "appointment" | "householdCode">;
}) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { status, appointment, householdCode } = referral;
  if (status === "scheduled" && appointment) {
    const values = { date: date(appointment.on, "short"), time: clockTime(appointment.minute) };
    return (
      <>
        {appointment.status === "missed"
          ? t("intake.referral.missed", values)
          : t("intake.referral.scheduled", values)}
      </>
    );
  }
  if (status === "file" && householdCode) {
    return <>{t("intake.referral.file", { code: householdCode })}</>;
  }
  return <>{t(`intake.referralStatus.${status}`)}</>;
}

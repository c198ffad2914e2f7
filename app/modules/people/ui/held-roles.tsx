import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { luxembourgDay } from "~/platform/local-date";

import type { Role } from "../roles";
import { ManageButton } from "./manage-button";

export interface HeldRolesProps {
  memberships: readonly {
    id: string;
    role: Role;
    organisation: string | null;
    createdAt: Date;
    endedAt: Date | null;
  }[];
  /** Nobody takes away the own roles. */
  isSelf: boolean;
  lastResult: SubmissionResult | undefined;
}

/** Every role somebody holds or held, with from when to when. */
export function HeldRoles({ memberships, isSelf, lastResult }: HeldRolesProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  if (memberships.length === 0) return <p className="text-ink-soft">{t("people.person.noRole")}</p>;
  return (
    <ul className="divide-y divide-line">
      {memberships.map(({ id, role, organisation, createdAt, endedAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
          <div className="min-w-0 flex-1 basis-56">
            <p className="font-medium">{t(`people.role.${role}`)}</p>
            {organisation ? <p className="text-sm">{organisation}</p> : null}
            <p className="text-sm text-ink-soft">
              {endedAt
                ? t("people.person.fromTo", {
                    from: date(luxembourgDay(createdAt), "short"),
                    to: date(luxembourgDay(endedAt), "short"),
                  })
                : t("people.person.from", { from: date(luxembourgDay(createdAt), "short") })}
            </p>
          </div>
          {endedAt || isSelf ? null : (
            <ManageButton act="end_role" membershipId={id} lastResult={lastResult}>
              {t("people.manage.end_role")}
            </ManageButton>
          )}
        </li>
      ))}
    </ul>
  );
}

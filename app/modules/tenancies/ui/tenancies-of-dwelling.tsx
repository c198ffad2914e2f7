import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";
import { Card } from "~/ui/card";

import type { TenancyStatus } from "../tenancy";
import { TenancyStatusBadge } from "./tenancy-status-badge";

export interface TenanciesOfDwellingProps {
  tenancies: readonly {
    id: string;
    code: string;
    status: TenancyStatus;
    startsOn: LocalDate;
    closedOn: LocalDate | null;
    rentCents: Cents;
  }[];
}

/** Who lived and lives in a dwelling, as links to the tenancies; nothing while there was none. */
export function TenanciesOfDwelling({ tenancies }: TenanciesOfDwellingProps) {
  const { t } = useTranslation();
  const { date, money } = useFormat();
  if (tenancies.length === 0) return null;
  return (
    <Card title={t("shell.nav.tenancies")}>
      <ul className="divide-y divide-line">
        {tenancies.map(({ id, code, status, startsOn, closedOn, rentCents }) => (
          <li key={id} className="py-3 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-center justify-between gap-2">
              <Link to={paths.tenancy(id)} className="prose-link font-medium">
                {code}
              </Link>
              <TenancyStatusBadge status={status} />
            </p>
            <p className="figures text-sm text-ink-soft">
              {closedOn
                ? t("properties.letting.fromTo", {
                    from: date(startsOn, "short"),
                    to: date(closedOn, "short"),
                  })
                : t("properties.letting.from", { date: date(startsOn, "short") })}
              {" · "}
              {money(rentCents)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

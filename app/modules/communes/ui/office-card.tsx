import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { type Definition, DefinitionList } from "~/ui/definition-list";
import { EmailLink } from "~/ui/email-link";
import { PhoneLink } from "~/ui/phone-link";

import type { CommuneNeighbour, OfficeContact } from "../commune-facts";
import { CommuneLinks } from "./commune-links";
import { TerritoryBadge } from "./territory-badge";

export interface OfficeCardProps {
  communeName: string;
  office: OfficeContact | null;
  served: readonly CommuneNeighbour[];
}

/** Whom to turn to: the office social of a commune, how to reach it, and how sure that is. */
export function OfficeCard({ communeName, office, served }: OfficeCardProps) {
  const { t } = useTranslation();
  if (!office) {
    return (
      <Card title={t("communes.office.title")}>
        <p>{t("communes.office.none", { commune: communeName })}</p>
      </Card>
    );
  }
  const isReachable = Boolean(office.phone || office.email || office.postalAddress);
  const contacts: Definition[] = isReachable
    ? [
        {
          term: t("communes.office.phone"),
          value: office.phone && <PhoneLink number={office.phone} />,
        },
        {
          term: t("communes.office.email"),
          value: office.email && <EmailLink address={office.email} />,
        },
        { term: t("communes.office.address"), value: office.postalAddress },
      ]
    : [{ term: t("communes.office.contact"), value: t("communes.office.unknown") }];
  return (
    <Card title={t("communes.office.title")} aside={<TerritoryBadge status={office.status} />}>
      <p className="text-xl font-semibold">{office.name}</p>
      <p className="mt-1 mb-2 text-ink-soft">{t("communes.office.what")}</p>
      <DefinitionList
        missing={t("shell.value.unknown")}
        items={[
          ...contacts,
          {
            term: t("communes.office.seat"),
            value: office.seatCode && (
              <Link className="prose-link" to={paths.commune(office.seatCode)}>
                {office.seatName}
              </Link>
            ),
          },
          {
            term: t("communes.office.serves"),
            value:
              served.length > 0 ? (
                <CommuneLinks communes={served} />
              ) : (
                t("communes.office.onlyThis", { commune: communeName })
              ),
          },
          {
            term: t("communes.office.basis"),
            value: t(`communes.basis.${office.status}`),
            note: (
              <>
                {t("communes.sourceLabel")} <span lang="en">{office.source}</span>
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

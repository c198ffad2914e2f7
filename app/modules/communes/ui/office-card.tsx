import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { type Definition, DefinitionList } from "~/ui/definition-list";
import { EmailLink } from "~/ui/email-link";
import { PhoneLink } from "~/ui/phone-link";

import type { CommuneArea } from "../commune-area";
import type { CommuneNeighbour, OfficeContact } from "../commune-facts";
import { TerritoryBadge } from "./territory-badge";
import { TerritoryMap } from "./territory-map";

export interface OfficeCardProps {
  communeName: string;
  office: OfficeContact | null;
  served: readonly CommuneNeighbour[];
  /** The areas of all communes of the office. */
  communeCode: string;
  territory: readonly CommuneArea[];
}

/** Whom to turn to: the office social of a commune, how to reach it, and how sure that is. */
export function OfficeCard(props: OfficeCardProps) {
  const { communeCode, communeName, office, served, territory } = props;
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
          served.length === 0 && {
            term: t("communes.office.serves"),
            value: t("communes.office.onlyThis", { commune: communeName }),
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
        ].filter((item) => item !== false)}
      />
      {served.length > 0 ? (
        <div className="mt-4">
          <TerritoryMap
            officeName={office.name}
            communeCode={communeCode}
            served={served}
            areas={territory}
          />
        </div>
      ) : null}
    </Card>
  );
}

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { PersonName } from "~/ui/person-name";

import type { Party, Tenancy } from "../tenancy";

export interface TenancyContractProps {
  tenancy: Tenancy & {
    signedAt: string;
    parties: readonly { party: Party; name: string; postalAddress: string | null }[];
  };
  communeName: string;
}

/** What was signed: who, under which title, for how long, for how much. */
export function TenancyContract({ tenancy, communeName }: TenancyContractProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const missing = t("tenancies.missing");
  return (
    <div className="space-y-6">
      <Card title={t("tenancies.page.parties")}>
        <DefinitionList
          missing={missing}
          items={tenancy.parties.map((party) => ({
            term: t(`tenancies.party.${party.party}`),
            value: <PersonName>{party.name}</PersonName>,
            note: party.postalAddress,
          }))}
        />
      </Card>
      <Card title={t("tenancies.page.terms")}>
        <DefinitionList
          missing={missing}
          items={[
            {
              term: t("tenancies.field.legal_title"),
              value: t(`schemes.title.${tenancy.legalTitle}`),
            },
            { term: t("tenancies.field.commune"), value: communeName },
            { term: t("tenancies.field.signed_on"), value: format.date(tenancy.signedOn) },
            { term: t("tenancies.field.signed_at"), value: tenancy.signedAt },
            { term: t("tenancies.field.starts"), value: format.date(tenancy.startsOn) },
            {
              term: t("tenancies.field.ends"),
              value: tenancy.endsOn ? format.date(tenancy.endsOn) : t("tenancies.field.term_none"),
            },
            { term: t("tenancies.field.rent"), value: format.money(tenancy.rentCents) },
            { term: t("tenancies.field.charges"), value: format.money(tenancy.chargesCents) },
            ...(tenancy.occupationCents === null
              ? []
              : [
                  {
                    term: t("tenancies.field.occupation"),
                    value: format.money(tenancy.occupationCents),
                  },
                ]),
            { term: t("tenancies.field.deposit"), value: format.money(tenancy.depositCents) },
            {
              term: t("tenancies.field.entry_inventory_on"),
              value: tenancy.entryInventoryOn && format.date(tenancy.entryInventoryOn),
            },
            ...(tenancy.closedOn && tenancy.closeReason
              ? [
                  {
                    term: t("tenancies.close.closed_on"),
                    value: format.date(tenancy.closedOn),
                    note: t(`tenancies.close_reason.${tenancy.closeReason}`),
                  },
                ]
              : []),
          ]}
        />
      </Card>
    </div>
  );
}

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { schemeName } from "~/modules/schemes/scheme-texts";
import type { Definition } from "~/ui/definition-list";

import type { DwellingDraft } from "../dwelling";
import type { OfferDraft } from "../offer";
import { dwellingKindName, heatingName, rightToLetName } from "../offer-texts";
import type { FieldStep } from "../wizard";

/** Everything a dwelling and an offer of it say, by the step that asked. */
export function useFacts(
  dwelling: DwellingDraft & { communeName: string | null },
  offer: OfferDraft | null,
): Record<FieldStep, Definition[]> {
  const { t } = useTranslation();
  const { money, date, area, number } = useFormat();
  const { address } = dwelling;
  const yesNo = (value: boolean | null) =>
    value === null ? null : t(value ? "shell.answer.yes" : "shell.answer.no");
  const amount = (cents: bigint | null | undefined) => (cents == null ? null : money(cents));
  return {
    where: [
      {
        term: t("properties.fact.address"),
        value: [address.houseNumber, address.street, address.unit].filter(Boolean).join(", "),
        note: [address.postalCode, address.locality].filter(Boolean).join(" "),
      },
      { term: t("properties.field.communeCode"), value: dwelling.communeName },
    ],
    what: [
      {
        term: t("properties.field.kind"),
        value: dwelling.kind && t(dwellingKindName(dwelling.kind)),
      },
      {
        term: t("properties.field.heating"),
        value: dwelling.heating && t(heatingName(dwelling.heating)),
      },
      { term: t("properties.field.energyClass"), value: dwelling.energyClass },
      { term: t("properties.field.description"), value: dwelling.description },
    ],
    rooms: [
      {
        term: t("properties.field.bedrooms"),
        value: dwelling.bedrooms === null ? null : number(dwelling.bedrooms),
      },
      {
        term: t("properties.field.areaM2"),
        value: dwelling.areaM2 === null ? null : area(dwelling.areaM2),
      },
    ],
    access: [
      {
        term: t("properties.field.floor"),
        value:
          dwelling.floor === null ? null : t("properties.fact.floor", { floor: dwelling.floor }),
      },
      { term: t("properties.fact.lift"), value: yesNo(dwelling.lift) },
      { term: t("properties.fact.stepFree"), value: yesNo(dwelling.stepFree) },
      { term: t("properties.fact.walkInShower"), value: yesNo(dwelling.walkInShower) },
      { term: t("properties.fact.furnished"), value: yesNo(dwelling.furnished) },
      { term: t("properties.fact.petsAllowed"), value: yesNo(dwelling.petsAllowed) },
    ],
    rent: offer
      ? [
          { term: t("properties.field.rent"), value: amount(offer.rentCents) },
          { term: t("properties.field.charges"), value: amount(offer.chargesCents) },
          { term: t("properties.field.deposit"), value: amount(offer.depositCents) },
          {
            term: t("properties.field.availableFrom"),
            value: offer.availableFrom && date(offer.availableFrom),
          },
          {
            term: t("properties.fact.shortestTime"),
            value:
              offer.minimumMonths === null
                ? null
                : t("properties.fact.months", { count: offer.minimumMonths }),
          },
          {
            term: t("properties.field.investedCapital"),
            value: amount(offer.investedCapitalCents),
          },
        ]
      : [],
    papers: offer
      ? [
          {
            term: t("properties.fact.rightToLet"),
            value: offer.papers && t(rightToLetName(offer.papers.title)),
          },
          ...(offer.papers?.ownerNames
            ? [{ term: t("properties.fact.owners"), value: offer.papers.ownerNames }]
            : []),
          {
            term: t("properties.field.energyPassportNumber"),
            value: offer.papers?.energyPassportNumber,
          },
          {
            term: t("properties.field.energyPassportExpiresOn"),
            value:
              offer.papers?.energyPassportExpiresOn && date(offer.papers.energyPassportExpiresOn),
          },
        ]
      : [],
    way: offer
      ? [{ term: t("properties.field.scheme"), value: offer.scheme && t(schemeName(offer.scheme)) }]
      : [],
  };
}

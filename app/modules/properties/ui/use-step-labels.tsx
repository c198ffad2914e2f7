import { useTranslation } from "~/i18n/use-translation";

/** The labels of the wizard's fields, by name. */
export function useStepLabels() {
  const { t } = useTranslation();
  return {
    street: t("properties.field.street"),
    houseNumber: t("properties.field.houseNumber"),
    postalCode: t("properties.field.postalCode"),
    locality: t("properties.field.locality"),
    communeCode: t("properties.field.communeCode"),
    lon: t("shell.map.longitude"),
    lat: t("shell.map.latitude"),
    pinConfirmed: t("properties.field.pinConfirmed"),
    kind: t("properties.field.kind"),
    heating: t("properties.field.heating"),
    energyClass: t("properties.field.energyClass"),
    description: t("properties.field.description"),
    bedrooms: t("properties.field.bedrooms"),
    areaM2: t("properties.field.areaM2"),
    floor: t("properties.field.floor"),
    lift: t("properties.field.lift"),
    stepFree: t("properties.field.stepFree"),
    walkInShower: t("properties.field.walkInShower"),
    furnished: t("properties.field.furnished"),
    petsAllowed: t("properties.field.petsAllowed"),
    rent: t("properties.field.rent"),
    charges: t("properties.field.charges"),
    investedCapital: t("properties.field.investedCapital"),
    availableFrom: t("properties.field.availableFrom"),
    minimumMonths: t("properties.field.minimumMonths"),
    title: t("properties.field.title"),
    ownerNames: t("properties.field.ownerNames"),
    energyPassportNumber: t("properties.field.energyPassportNumber"),
    energyPassportExpiresOn: t("properties.field.energyPassportExpiresOn"),
    scheme: t("properties.field.scheme"),
    statement: t("properties.field.statement"),
    "photos[].alt": t("properties.field.alt"),
  };
}

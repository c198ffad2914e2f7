import { useTranslation } from "~/i18n/use-translation";

/** What the fields of a signing are called, by field name. */
export function useSigningLabels() {
  const { t } = useTranslation();
  return {
    legalTitle: t("tenancies.field.legal_title"),
    startsOn: t("tenancies.field.starts"),
    endsOn: t("tenancies.field.ends"),
    rent: t("tenancies.field.rent"),
    charges: t("tenancies.field.charges"),
    occupation: t("tenancies.field.occupation"),
    deposit: t("tenancies.field.deposit"),
    signedOn: t("tenancies.field.signed_on"),
    signedAt: t("tenancies.field.signed_at"),
    entryInventoryOn: t("tenancies.field.entry_inventory_on"),
    signatories: t("tenancies.field.signatories"),
  };
}

import { useTranslation } from "~/i18n/use-translation";

const FIELDS = [
  "protectionStatus",
  "protectionValidUntil",
  "resettlement",
  "referrer",
  "currentHousing",
  "exitDeadline",
  "earliestMoveIn",
  "registeredOn",
  "shareConsentOn",
  "socialProjectAgreed",
  "phone",
  "email",
  "languages",
  "interpreterNeeded",
  "needs",
  "needsFurnished",
  "hasPets",
  "acceptsShared",
  "members",
  "incomes",
  "wishes",
] as const;

/** Fields of repeated groups, by the name of their list. */
const LIST_FIELDS = {
  members: [
    "givenName",
    "familyName",
    "nativeName",
    "relation",
    "relatedTo",
    "birthDate",
    "birthYear",
    "sex",
    "expectedOn",
  ],
  incomes: ["source", "monthly"],
  wishes: ["communeCode", "wish", "reason"],
} as const;

/** What the fields of a household's form are called, by field name. */
export function useHouseholdLabels(): Record<string, string> {
  const { t } = useTranslation();
  const single = FIELDS.map((field) => [field, t(`households.field.${field}`)] as const);
  const repeated = Object.entries(LIST_FIELDS).flatMap(([list, fields]) =>
    fields.map((field) => [`${list}[].${field}`, t(`households.field.${field}`)] as const),
  );
  const noIncome = ["noIncome", t("household-files.form.noIncome")] as const;
  return Object.fromEntries([...single, ...repeated, noIncome]);
}

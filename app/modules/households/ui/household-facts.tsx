import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { EmailLink } from "~/ui/email-link";
import { PersonName } from "~/ui/person-name";
import { PhoneLink } from "~/ui/phone-link";

import type { Household } from "../household";
import {
  communeWishName,
  currentHousingName,
  incomeSourceName,
  languageName,
  needName,
  protectionName,
  referrerName,
} from "../household-texts";
import { ExitDeadline } from "./exit-deadline";

export interface HouseholdFactsProps {
  household: Household & { communeNames: Record<string, string>; noIncome: boolean };
  contact: { phone: string | null; email: string | null } | null;
  caseworker: { name: string; phone: string | null } | null;
  today: LocalDate;
}

/** Situation, needs, incomes and communes of a household. */
export function HouseholdFacts({ household, contact, caseworker, today }: HouseholdFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const yesNo = (value: boolean) => t(value ? "households.page.yes" : "households.page.no");
  const day = (date: Household["exitDeadline"]) => date && format.date(date);
  const joined = (parts: readonly string[]) => (parts.length > 0 ? parts.join(" · ") : null);
  const wishes = household.wishes.map(
    (wish) =>
      `${household.communeNames[wish.communeCode] ?? wish.communeCode}: ${t(communeWishName(wish.wish))}`,
  );
  const incomes = household.incomes.map(
    (income) => `${t(incomeSourceName(income.source))} ${format.money(income.monthlyCents)}`,
  );
  const validUntil = household.protectionValidUntil;
  return (
    <Card title={t("households.page.situation")}>
      <DefinitionList
        missing={t("households.page.missing")}
        items={[
          {
            term: t("households.field.currentHousing"),
            value: t(currentHousingName(household.currentHousing)),
          },
          {
            term: t("households.field.exitDeadline"),
            value: household.exitDeadline && <ExitDeadline household={household} today={today} />,
          },
          { term: t("households.field.earliestMoveIn"), value: day(household.earliestMoveIn) },
          { term: t("households.field.registeredOn"), value: format.date(household.registeredOn) },
          {
            term: t("households.field.protectionStatus"),
            value: t(protectionName(household.protectionStatus)),
            note: validUntil && (
              <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
                {t("households.page.validUntil", { date: format.date(validUntil) })}
                {validUntil < today ? (
                  <Badge tone="attention">{t("households.page.expired")}</Badge>
                ) : null}
              </span>
            ),
          },
          { term: t("households.field.referrer"), value: t(referrerName(household.referrer)) },
          { term: t("households.field.shareConsentOn"), value: day(household.shareConsentOn) },
          {
            term: t("households.field.socialProjectAgreed"),
            value: yesNo(household.socialProjectAgreed),
          },
          {
            term: t("households.field.languages"),
            value: joined(household.languages.map((language) => t(languageName(language)))),
            note: household.interpreterNeeded ? t("households.field.interpreterNeeded") : null,
          },
          {
            term: t("households.field.needs"),
            value: joined(household.needs.map((need) => t(needName(need)))),
          },
          { term: t("households.field.needsFurnished"), value: yesNo(household.needsFurnished) },
          { term: t("households.field.hasPets"), value: yesNo(household.hasPets) },
          { term: t("households.field.acceptsShared"), value: yesNo(household.acceptsShared) },
          {
            term: t("households.field.incomes"),
            value:
              joined(incomes) ?? (household.noIncome ? t("household-files.form.noIncome") : null),
          },
          {
            term: t("households.page.communes"),
            value: joined(wishes) ?? t("households.page.noWishes"),
          },
          ...(contact
            ? [
                {
                  term: t("households.field.phone"),
                  value: contact.phone && <PhoneLink number={contact.phone} />,
                },
                {
                  term: t("households.field.email"),
                  value: contact.email && <EmailLink address={contact.email} />,
                },
              ]
            : []),
          {
            term: t("households.page.call"),
            value: caseworker ? <PersonName>{caseworker.name}</PersonName> : null,
            note: caseworker?.phone ? <PhoneLink number={caseworker.phone} /> : null,
          },
        ]}
      />
    </Card>
  );
}

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Card } from "~/ui/card";
import { PersonName } from "~/ui/person-name";

import type { HouseholdMember } from "../household";
import { relationName } from "../household-texts";

type Name = { givenName: string; familyName: string; nativeName: string | null };

export interface HouseholdMembersProps {
  members: readonly HouseholdMember[];
  /** Null for a role that may not identify the household. */
  names: Record<string, Name> | null;
  ages: Record<string, number | null>;
}

/** Who lives in the household: names where they may be seen, relation and age for everyone. */
export function HouseholdMembers({ members, names, ages }: HouseholdMembersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const ageOf = (member: HouseholdMember) => {
    const age = ages[member.id];
    if (member.expectedOn && (age === null || age === undefined)) {
      return format.date(member.expectedOn, "short");
    }
    return age === null || age === undefined
      ? t("households.page.ageUnknown")
      : t("households.page.age", { age });
  };
  return (
    <Card title={t("households.page.who")}>
      <ul className="divide-y divide-line">
        {members.map((member, position) => {
          const name = names?.[member.id];
          const latin = name ? `${name.givenName} ${name.familyName}`.trim() : "";
          return (
            <li key={member.id} className="flex flex-wrap justify-between gap-x-4 py-2">
              <span className="font-medium">
                {latin ? (
                  <PersonName>{latin}</PersonName>
                ) : (
                  t("households.form.person", { number: position + 1 })
                )}
                {name?.nativeName ? (
                  <>
                    {" "}
                    <PersonName className="text-ink-soft">{name.nativeName}</PersonName>
                  </>
                ) : null}
              </span>
              <span className="text-ink-soft">
                {t(relationName(member.relation))} · {ageOf(member)}
              </span>
            </li>
          );
        })}
      </ul>
      {names ? (
        <p className="mt-3 text-sm text-ink-soft">{t("households.page.identityRead")}</p>
      ) : null}
    </Card>
  );
}

import { useTranslation } from "~/i18n/use-translation";

import type { Relation } from "../household";
import { relationName } from "../household-texts";
import type { NeedPerson } from "../need-on-day";

/** How a person of a file is called where no name is needed: by place, relation and age. */
export function usePersonLabel() {
  const { t } = useTranslation();
  const place = ({ position, relation }: { position: number; relation: Relation }) =>
    `${t("households.form.person", { number: position + 1 })} · ${t(relationName(relation))}`;
  const aged = (person: NeedPerson) => {
    const age =
      person.age === null
        ? t("households.page.ageUnknown")
        : t("households.page.age", { age: person.age });
    return `${place(person)} · ${age}`;
  };
  return { place, aged };
}

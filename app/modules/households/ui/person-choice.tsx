import { useTranslation } from "~/i18n/use-translation";
import { PersonName } from "~/ui/person-name";

import { relationName } from "../household-texts";
import type { MovablePerson } from "../move-preview";

/** Somebody of a file to choose: the name where it may be seen, relation and age. */
export function useMovablePerson() {
  const { t } = useTranslation();
  const called = ({ name, position }: MovablePerson) =>
    name ?? t("households.form.person", { number: position + 1 });
  const facts = ({ relation, age, isHere }: MovablePerson) => {
    const years =
      age === null ? t("households.page.ageUnknown") : t("households.page.age", { age });
    const parts = [t(relationName(relation)), isHere ? years : t("households.moves.expected")];
    return parts.join(" · ");
  };
  const option = (person: MovablePerson) => ({
    value: person.id,
    label: `${called(person)} · ${facts(person)}`,
  });
  const box = (person: MovablePerson) => ({
    value: person.id,
    label: <PersonName>{called(person)}</PersonName>,
    hint: facts(person),
  });
  return { called, option, box };
}

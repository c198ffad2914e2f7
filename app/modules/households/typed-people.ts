import { textField } from "~/platform/form-field";
import { isLocalDate } from "~/platform/local-date";

import { MEMBERS_MAX } from "./composition-rules";
import type { KnownPerson } from "./duplicate-rules";
import type { MemberForm } from "./household-form";

/** Which fields of a form say who somebody is, in a list of members or alone. */
export const PERSON_FIELD =
  /^(?:members\[(\d{1,2})\]\.)?(id|givenName|familyName|nativeName|birthDate|birthYear)$/;

/** People as somebody is typing them, nothing judged; whoever is in a file already, by his id, is left out. */
export function readTypedPeople(form: FormData): KnownPerson[] {
  const people = new Map<number, Record<string, string>>();
  for (const [name, value] of form) {
    const [, place = "0", field] = PERSON_FIELD.exec(name) ?? [];
    const text = textField(120).safeParse(value);
    if (!field || !text.success || Number(place) >= MEMBERS_MAX) continue;
    people.set(Number(place), { ...people.get(Number(place)), [field]: text.data });
  }
  return [...people.values()]
    .filter(({ id }) => id === undefined)
    .map(({ givenName = null, familyName = null, nativeName = null, birthDate, birthYear }) => ({
      ...{ givenName, familyName, nativeName },
      birthDate: birthDate && isLocalDate(birthDate) ? birthDate : null,
      birthYear: birthYear && /^\d{4}$/.test(birthYear) ? Number(birthYear) : null,
    }))
    .filter(isNamed);
}

/** Those of a form who are not in the file yet. */
export function newPeople(members: readonly MemberForm[]): KnownPerson[] {
  return members
    .filter(({ id }) => id === undefined)
    .map(({ givenName = null, familyName = null, nativeName = null, ...member }) => ({
      ...{ givenName, familyName, nativeName },
      birthDate: member.birthDate ?? null,
      birthYear: member.birthYear ?? null,
    }))
    .filter(isNamed);
}

/** Somebody of whom only a name is known. */
export function namedPerson(givenName: string | undefined, familyName: string | undefined) {
  const nothing = { nativeName: null, birthDate: null, birthYear: null };
  return { givenName: givenName ?? null, familyName: familyName ?? null, ...nothing };
}

const isNamed = ({ givenName, familyName, nativeName }: KnownPerson) =>
  givenName !== null || familyName !== null || nativeName !== null;

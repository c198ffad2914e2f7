import type { MovablePerson } from "../move-preview";

/** Names by member id, of the people of several files. */
export function namesOfPeople(
  ...files: readonly (readonly MovablePerson[])[]
): ReadonlyMap<string, string | null> {
  return new Map(files.flat().map(({ id, name }) => [id, name]));
}

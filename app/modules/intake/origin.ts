const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What a new file comes from: somebody at the desk. */
export interface IntakeOrigin {
  kind: "arrival";
  id: string;
}

/** The origin in the address of the form of a new household; null without one. */
export function readOrigin(search: URLSearchParams): IntakeOrigin | null {
  const id = search.get("arrival") ?? "";
  return UUID.test(id) ? { kind: "arrival", id } : null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What a new file comes from: somebody at the desk, or a referral. */
export interface IntakeOrigin {
  kind: (typeof KINDS)[number];
  id: string;
}

const KINDS = ["arrival", "referral"] as const;

/** The origin in the address of the form of a new household; null without one. */
export function readOrigin(search: URLSearchParams): IntakeOrigin | null {
  const kind = KINDS.find((name) => UUID.test(search.get(name) ?? ""));
  return kind ? { kind, id: search.get(kind) ?? "" } : null;
}

import { isLocalDate, startOfDay, addDays } from "~/platform/local-date";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the URL of the log asks for; whatever cannot be meant counts as absent. Days are Luxembourg's, both included. */
export function readEventFilter(search: URLSearchParams) {
  const [from, to] = [dayOf(search, "from"), dayOf(search, "to")];
  const actor = search.get("actor") ?? "";
  return {
    words: search.get("q")?.trim().toLowerCase().slice(0, 100) || null,
    entity: search.get("entity")?.slice(0, 100) || null,
    actorId: UUID.test(actor) ? actor : null,
    from: from && startOfDay(from),
    before: to && startOfDay(addDays(to, 1)),
  };
}

function dayOf(search: URLSearchParams, name: string) {
  const text = search.get(name) ?? "";
  return isLocalDate(text) ? text : null;
}

/** The figures an ICU sentence needs. */
export type MessageDetail = Record<string, string | number>;

/**
 * Takes a packed message apart (`fieldMessage` of `~/platform/form-field` packs it): the text key, and behind a bar its
 * figures as JSON. A detail that is not an object of strings and numbers is left out.
 */
export function unpackMessage(message: string): { key: string; detail: MessageDetail } {
  const bar = message.indexOf("|");
  if (bar === -1) return { key: message, detail: {} };
  return { key: message.slice(0, bar), detail: parseDetail(message.slice(bar + 1)) };
}

function parseDetail(json: string): MessageDetail {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(
      Object.entries(value).filter(
        (entry): entry is [string, string | number] =>
          typeof entry[1] === "string" || typeof entry[1] === "number",
      ),
    );
  } catch {
    return {};
  }
}

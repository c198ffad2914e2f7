/** The figures an ICU sentence needs. */
export type MessageDetail = Record<string, string | number>;

/**
 * Packs a text key and its figures into one string, so that a form error or a toast can carry both:
 * `forms.error.required` or `forms.error.tooSmall|{"min":1}`.
 */
export function packMessage(key: string, detail?: MessageDetail): string {
  return detail && Object.keys(detail).length > 0 ? `${key}|${JSON.stringify(detail)}` : key;
}

/** The reverse of `packMessage`. A detail that is not an object of strings and numbers is left out. */
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

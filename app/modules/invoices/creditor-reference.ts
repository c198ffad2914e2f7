/** What may follow `RF` and the two check digits (ISO 11649): 1 to 21 letters and digits. */
const BODY = /^[0-9A-Z]{1,21}$/;

const REFERENCE = /^RF(\d{2})([0-9A-Z]{1,21})$/;

/**
 * The structured creditor reference (ISO 11649) of an invoice number; separators are left out, letters are capitals.
 * `IND-2026-00001` becomes `RF` + check digits + `IND202600001`.
 *
 * @throws RangeError when nothing, too much or a foreign character remains.
 */
export function creditorReference(number: string): string {
  const body = number.replace(/[ \-/.]/g, "").toUpperCase();
  if (!BODY.test(body))
    throw new RangeError(`No creditor reference can be made of ${JSON.stringify(number)}`);
  const check = 98n - remainder(`${body}RF00`);
  return `RF${check.toString().padStart(2, "0")}${body}`;
}

/** Whether a text is a creditor reference with right check digits; spaces between groups do not matter. */
export function isCreditorReference(text: string): boolean {
  const [, check, body] = REFERENCE.exec(withoutSpaces(text)) ?? [];
  return check !== undefined && body !== undefined && remainder(`${body}RF${check}`) === 1n;
}

/** In groups of four, as it is printed. */
export function printedReference(reference: string): string {
  return withoutSpaces(reference).replace(/(.{4})(?=.)/g, "$1 ");
}

function withoutSpaces(text: string): string {
  return text.replace(/ /g, "").toUpperCase();
}

/** Letters count as 10 to 35 (ISO 7064, MOD 97-10). */
function remainder(text: string): bigint {
  const digits = text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n;
}

import { IntlMessageFormat } from "intl-messageformat";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** What an element without branches is, by its number in the parser's tree. */
const kinds: Readonly<Record<number, string>> = {
  1: "argument",
  2: "number",
  3: "date",
  4: "time",
};

/**
 * The arguments of an ICU message as `name:kind` (`count:plural`, `date:argument`), each once, sorted.
 *
 * @throws SyntaxError when the text is not an ICU message.
 */
export function placeholders(text: string): string[] {
  const tree = new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst();
  return [...new Set(tree.flatMap(described))].sort();
}

/** The names alone, each once, sorted. */
export function placeholderNames(text: string): string[] {
  const names = placeholders(text).map((placeholder) => placeholder.split(":", 1)[0] ?? "");
  return [...new Set(names)].sort();
}

function described(element: Element): string[] {
  if ("options" in element) {
    const branches = Object.values(element.options).flatMap((option) => option.value);
    const kind = "pluralType" in element ? "plural" : "select";
    return [`${element.value}:${kind}`, ...branches.flatMap(described)];
  }
  const kind = kinds[element.type];
  return kind && "value" in element ? [`${element.value}:${kind}`] : [];
}

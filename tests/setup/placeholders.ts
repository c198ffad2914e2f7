import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** The arguments of an ICU message as `name:kind` (`count:plural`, `date:argument`), each once, sorted. */
export function placeholders(text: string): string[] {
  const found = parse(text, { ignoreTag: true }).flatMap(withNested).flatMap(described);
  return [...new Set(found)].sort();
}

/** The names alone, each once, sorted. */
export function placeholderNames(text: string): string[] {
  return [
    ...new Set(placeholders(text).map((placeholder) => placeholder.split(":", 1)[0] ?? "")),
  ].sort();
}

function withNested(element: MessageFormatElement): MessageFormatElement[] {
  if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element];
  const branches = Object.values(element.options).flatMap((option) => option.value);
  return [element, ...branches.flatMap(withNested)];
}

function described(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag)
    return [];
  return [`${element.value}:${TYPE[element.type]}`];
}

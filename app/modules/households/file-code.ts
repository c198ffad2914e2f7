/** The number of a file as people write it: `h-2041`, `H 2041`, `2041`; null when it cannot be one. */
export function readFileCode(text: string): string | null {
  const digits = /^\s*(?:h\s*-?\s*)?(\d{4,8})\s*$/i.exec(text)?.[1];
  return digits ? `H-${digits}` : null;
}

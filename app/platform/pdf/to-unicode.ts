/** ISO 32000-1, 9.10.3 refers to a rule of at most 100 entries in one block. */
const BLOCK = 100;

/** What a code of a font stands for; several characters for a ligature. */
export interface MappedCode {
  /** 0 to 65535. */
  code: number;
  codePoints: readonly number[];
}

/** The map by which text is copied and searched (ISO 32000-1, 9.10.3). */
export function toUnicodeMap(characters: readonly MappedCode[]): string {
  const blocks = Array.from({ length: Math.ceil(characters.length / BLOCK) }, (_block, at) => {
    const entries = characters.slice(at * BLOCK, (at + 1) * BLOCK);
    const lines = entries.map(({ code, codePoints }) => `<${hex(code)}> <${utf16(codePoints)}>`);
    return `${entries.length} beginbfchar\n${lines.join("\n")}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(codePoints: readonly number[]): string {
  const text = String.fromCodePoint(...codePoints);
  return Array.from({ length: text.length }, (_unit, at) => hex(text.charCodeAt(at))).join("");
}

function hex(value: number): string {
  return value.toString(16).padStart(4, "0");
}

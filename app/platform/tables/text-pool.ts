import { TABLE_LIMITS, UnreadableTable } from "./table";

const BLOCK = 1_048_576;

/**
 * The shared texts of a workbook, outside the heap: a text is made anew each time it is asked for, so that only its bytes
 * stay, and those are bounded.
 */
export class TextPool {
  private readonly blocks: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();
  private starts = new Float64Array(1024);
  private count = 0;
  private used = 0;
  private total = 0;

  /** @throws UnreadableTable beyond the bound. */
  add(text: string): void {
    const bytes = this.encoder.encode(text);
    this.total += bytes.length;
    if (this.total > TABLE_LIMITS.texts) throw new UnreadableTable("expands_too_much");
    const block = this.blockFor(bytes.length);
    block.set(bytes, this.used);
    if ((this.count + 1) * 2 > this.starts.length) this.grow();
    this.starts[this.count * 2] = (this.blocks.length - 1) * 2 ** 32 + this.used;
    this.starts[this.count * 2 + 1] = bytes.length;
    this.used += bytes.length;
    this.count += 1;
  }

  get(index: number): string | null {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return null;
    const place = this.starts[index * 2] ?? 0;
    const start = place % 2 ** 32;
    const block = this.blocks[Math.floor(place / 2 ** 32)];
    const length = this.starts[index * 2 + 1] ?? 0;
    return block ? this.decoder.decode(block.subarray(start, start + length)) : null;
  }

  private blockFor(length: number): Uint8Array {
    const last = this.blocks.at(-1);
    if (last && this.used + length <= last.length) return last;
    const block = new Uint8Array(Math.max(BLOCK, length));
    this.blocks.push(block);
    this.used = 0;
    return block;
  }

  private grow(): void {
    const larger = new Float64Array(this.starts.length * 2);
    larger.set(this.starts);
    this.starts = larger;
  }
}

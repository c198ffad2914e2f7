import type { WriteStream } from "node:tty";

/** A part of the start, with about how long it takes, in seconds. */
export interface Step {
  name: string;
  label: string;
  seconds: number;
}

interface Running extends Step {
  since: number;
  /** What is known of it, 0 to 1; otherwise the time it takes is the only sign. */
  known: number;
  detail: string;
  toldAt: number;
}

const BAR = 24;
const REDRAW_MS = 200;
/** Without a terminal, details of one step are told no more often. */
const TELL_EVERY_MS = 5_000;

/**
 * Shows how far the start is: one line with a bar on a terminal, a line per step elsewhere. Steps may run at the same
 * time.
 */
export class Progress {
  private readonly running = new Map<string, Running>();
  private readonly done = new Set<string>();
  private readonly timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly out: Pick<WriteStream, "write" | "isTTY" | "columns">,
    private readonly steps: readonly Step[],
    private readonly clock: () => number = () => performance.now(),
  ) {
    if (out.isTTY) this.timer = setInterval(() => this.draw(), REDRAW_MS).unref();
  }

  /** Runs one step and shows it as long as it runs. */
  async step<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
    const step = this.steps.find((one) => one.name === name);
    if (!step) throw new Error(`${name} is not a step of this start`);
    const now = this.clock();
    this.running.set(name, { ...step, since: now, known: 0, detail: "", toldAt: now });
    if (!this.out.isTTY) this.line(`${step.label} …`);
    const answer = await work();
    const seconds = (this.clock() - now) / 1000;
    this.running.delete(name);
    this.done.add(name);
    if (!this.out.isTTY) this.line(`${step.label}: done in ${seconds.toFixed(1)} s`);
    return answer;
  }

  /** @param known 0 to 1; @param detail a few words. */
  report(name: string, known: number, detail: string): void {
    const step = this.running.get(name);
    if (!step) return;
    step.known = Math.min(Math.max(known, step.known), 1);
    if (detail === step.detail) return;
    step.detail = detail;
    if (this.out.isTTY || !detail || this.clock() - step.toldAt < TELL_EVERY_MS) return;
    step.toldAt = this.clock();
    this.line(`${step.label}: ${detail}`);
  }

  /** Takes the bar away. */
  end(): void {
    clearInterval(this.timer);
    if (this.out.isTTY) this.out.write("\r\u001b[K");
  }

  private share(): number {
    const whole = this.steps.reduce((sum, { seconds }) => sum + seconds, 0);
    const made = this.steps.reduce((sum, { name, seconds }) => {
      if (this.done.has(name)) return sum + seconds;
      const step = this.running.get(name);
      if (!step) return sum;
      const elapsed = (this.clock() - step.since) / 1000;
      return sum + seconds * Math.max(step.known, 0.95 * (1 - Math.exp(-elapsed / seconds)));
    }, 0);
    return whole === 0 ? 1 : made / whole;
  }

  private percent(): string {
    return `${Math.floor(this.share() * 100)} %`.padStart(5);
  }

  private line(text: string): void {
    this.out.write(`${this.percent()}  ${text}\n`);
  }

  private draw(): void {
    const filled = Math.floor(this.share() * BAR);
    const bar = "█".repeat(filled) + "░".repeat(BAR - filled);
    const labels = [...this.running.values()].map(({ label, detail }) =>
      detail ? `${label} (${detail})` : label,
    );
    const text = `${bar} ${this.percent()}  ${labels.join(" · ")}`;
    this.out.write(`\r\u001b[K${text.slice(0, this.out.columns - 1)}`);
  }
}

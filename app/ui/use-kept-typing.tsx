import { useEffect, useRef, useState } from "react";

import { KEY_FIELD } from "~/platform/form-field";

/** Nothing typed yet, on its way, kept since, or not kept: without a connection, or because the record changed. */
export type KeptTyping =
  | { state: "untouched" }
  | { state: "keeping" }
  | { state: "kept"; at: Date }
  | { state: "offline" }
  | { state: "outdated" };

/** How long somebody may go on typing before it is sent. */
const PAUSE_MS = 1_200;
const RETRY_MS = 10_000;

/**
 * Sends what is typed into a form to the server while it is typed, and at once when the page goes out of sight; until the
 * form itself is sent. Each sending replaces the one before.
 *
 * @param formId of the form on the page.
 * @param to takes the form's fields by POST and answers `{ typedAt }`, or 409 when the record changed.
 */
export function useKeptTyping(formId: string, to: string): KeptTyping {
  const [kept, setKept] = useState<KeptTyping>({ state: "untouched" });
  const keeper = useRef<Keeper | null>(null);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    keeper.current = new Keeper(form, to, setKept);
    return () => keeper.current?.stop();
  }, [formId, to]);
  return kept;
}

class Keeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stopped = new AbortController();
  private sending: AbortController | undefined;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly to: string,
    private readonly tell: (kept: KeptTyping) => void,
  ) {
    const { signal } = this.stopped;
    form.addEventListener("input", () => this.sendIn(PAUSE_MS), { signal });
    form.addEventListener("change", () => this.sendIn(PAUSE_MS), { signal });
    form.addEventListener("submit", () => this.forget(), { signal });
    window.addEventListener("pagehide", () => this.sendNow(), { signal });
    document.addEventListener(
      "visibilitychange",
      () => {
        if (document.visibilityState === "hidden") this.sendNow();
      },
      { signal },
    );
  }

  stop(): void {
    this.sendNow();
    this.stopped.abort();
  }

  private sendIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), milliseconds);
  }

  private sendNow(): void {
    if (this.timer !== undefined) this.send();
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.sending?.abort();
  }

  private send(): void {
    this.forget();
    this.sending = new AbortController();
    this.tell({ state: "keeping" });
    void this.post(this.sending.signal);
  }

  private async post(signal: AbortSignal): Promise<void> {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === "string" && name !== KEY_FIELD) body.append(name, value);
    }
    try {
      const answer = await fetch(this.to, { method: "POST", body, keepalive: true, signal });
      if (answer.status === 409) this.tell({ state: "outdated" });
      else if (answer.ok) {
        const { typedAt } = (await answer.json()) as { typedAt: string };
        this.tell({ state: "kept", at: new Date(typedAt) });
      } else this.again();
    } catch {
      if (!signal.aborted) this.again();
    }
  }

  private again(): void {
    this.tell({ state: "offline" });
    if (!this.stopped.signal.aborted) this.sendIn(RETRY_MS);
  }
}

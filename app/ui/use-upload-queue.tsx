import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useReducer, useRef } from "react";

import { KEY_FIELD } from "~/platform/form-field";
import type { UploadAnswer } from "~/platform/upload-answer";

/** A file on its way. `lost`: the connection broke and it may be sent again. */
export interface Upload {
  id: number;
  name: string;
  /** From 0 to 1. */
  share: number;
  state: "waiting" | "sending" | "added" | "refused" | "lost";
  /** Packed messages of what was not taken, see `useMessage`. */
  reasons: readonly string[];
}

interface Queued extends Upload {
  file: File;
}

type Change =
  | { kind: "add"; files: readonly File[]; firstId: number }
  | { kind: "set"; id: number; values: Partial<Upload> }
  | { kind: "clear" };

function reduce(queue: readonly Queued[], change: Change): readonly Queued[] {
  switch (change.kind) {
    case "add":
      return [
        ...queue,
        ...change.files.map((file, index) => ({
          id: change.firstId + index,
          file,
          name: file.name,
          share: 0,
          state: "waiting" as const,
          reasons: [],
        })),
      ];
    case "set":
      return queue.map((item) => (item.id === change.id ? { ...item, ...change.values } : item));
    case "clear":
      return queue.filter(({ state }) => state === "waiting" || state === "sending");
  }
}

export interface UploadTarget {
  /** Takes one file in the field `files` and answers with an {@link UploadAnswer}. */
  action: string;
  /** What makes a second sending of the same file the same act. */
  formKey: string;
  /** Sent with every file. */
  fields: Readonly<Record<string, string>>;
}

export interface UploadQueueOptions extends UploadTarget {
  /** Told when files are on their way, and when the last one has arrived. */
  onBusy?: ((isBusy: boolean) => void) | undefined;
}

/**
 * Sends files one after the other, each in a request of its own: what arrived stays although the connection breaks, and
 * a bad file loses nothing but itself. The page is read again when all have arrived.
 */
export function useUploadQueue({ action, formKey, fields, onBusy }: UploadQueueOptions) {
  const [queue, change] = useReducer(reduce, []);
  const { revalidate } = useRevalidator();
  const lastId = useRef(0);
  const target = useRef({ action, formKey, fields });
  useEffect(() => {
    target.current = { action, formKey, fields };
  });
  const next = queue.find(({ state }) => state === "waiting") ?? null;
  const isSending = queue.some(({ state }) => state === "sending");
  const isBusy = next !== null || isSending;
  useEffect(() => {
    if (isSending || next === null) return;
    const set = (values: Partial<Upload>) => change({ kind: "set", id: next.id, values });
    set({ state: "sending", share: 0 });
    void sendFile(next, target.current, (share) => set({ share })).then(set);
  }, [next, isSending]);
  // Without a connection the page could not be read again either, and would give way to an error.
  const hasLost = queue.some(({ state }) => state === "lost");
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current === isBusy) return;
    wasBusy.current = isBusy;
    onBusy?.(isBusy);
    if (!isBusy && !hasLost) revalidate();
  }, [isBusy, hasLost, revalidate, onBusy]);
  const add = useCallback((files: readonly File[]) => {
    change({ kind: "clear" });
    change({ kind: "add", files, firstId: lastId.current + 1 });
    lastId.current += files.length;
  }, []);
  const retry = useCallback((id: number) => {
    change({ kind: "set", id, values: { state: "waiting", share: 0, reasons: [] } });
  }, []);
  return { uploads: queue as readonly Upload[], isBusy, add, retry };
}

function sendFile(
  { id, file }: Queued,
  { action, formKey, fields }: UploadTarget,
  onShare: (share: number) => void,
): Promise<Partial<Upload>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append(KEY_FIELD, `${formKey}.${id}`);
  form.append("files", file, file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", action);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(outcome(request));
    request.onerror = () => resolve({ state: "lost" });
    request.ontimeout = () => resolve({ state: "lost" });
    request.onabort = () => resolve({ state: "lost" });
    request.send(form);
  });
}

function outcome(request: XMLHttpRequest): Partial<Upload> {
  const answer = request.response as UploadAnswer | null;
  if (answer === null || typeof answer !== "object" || !Array.isArray(answer.reasons)) {
    return { state: "lost" };
  }
  return answer.reasons.length === 0
    ? { state: "added", share: 1 }
    : { state: "refused", reasons: answer.reasons };
}

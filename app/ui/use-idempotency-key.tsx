import { useRootData } from "./use-root-data";

/**
 * The key that makes one submission of one form have one effect: new with every page the server sends, the same for a
 * double click, a reload or a step back. It may be used again after a refusal, so the server keeps the answer of an
 * accepted submission only.
 */
export function useIdempotencyKey(formId: string): string {
  return `${useRootData()?.formKey ?? ""}.${formId}`;
}

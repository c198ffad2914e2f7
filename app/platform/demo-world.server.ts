import { environment } from "./env.server";

/** Whether the invented world and its accounts may exist here: only in the embedded database, and not after `--empty`. */
export function hasDemoWorld(): boolean {
  return environment().embedded;
}

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** True once the page runs in a browser: for controls that do nothing without JavaScript. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

import { Scripts, ScrollRestoration, useMatches } from "@remix-run/react";

import { useNonce } from "./nonce";
import { useHydrated } from "./use-hydrated";

/** zod tries whether it may compile code at run time, which the content-security policy forbids and the browser reports. */
const WITHOUT_EVAL = "globalThis.__zod_globalConfig={jitless:true}";

/**
 * The scripts of a page. One that only says something has none: `export const handle = { still: true }`. Reached from a
 * page whose scripts run already, it keeps them.
 */
export function PageScripts() {
  const nonce = useNonce();
  const isHydrated = useHydrated();
  const isStill = useMatches().some(({ handle }) => saysStill(handle));
  if (isStill && !isHydrated) return null;
  return (
    <>
      <script
        nonce={nonce}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: WITHOUT_EVAL }}
      />
      <ScrollRestoration nonce={nonce} />
      <Scripts nonce={nonce} />
    </>
  );
}

function saysStill(handle: unknown): boolean {
  return (
    typeof handle === "object" && handle !== null && "still" in handle && handle.still === true
  );
}

import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

/**
 * A route's `shouldRevalidate`: after a refusal because something changed meanwhile (409) the page shows the state as it
 * is now; other refusals keep the page as it was.
 */
export function revalidateRefused(args: ShouldRevalidateFunctionArgs): boolean {
  return args.actionStatus === 409 || args.defaultShouldRevalidate;
}

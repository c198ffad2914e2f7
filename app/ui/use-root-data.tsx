import { useRouteLoaderData } from "@remix-run/react";

import type { RootData } from "~/platform/http/root-data";

/** The root loader's data; undefined only when the root loader itself failed. */
export function useRootData(): RootData | undefined {
  return useRouteLoaderData("root");
}

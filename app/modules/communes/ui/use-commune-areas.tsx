import { useEffect, useState } from "react";

import { paths } from "~/paths";

import type { CommuneArea } from "../commune-area";

const none: readonly CommuneArea[] = [];
let known: Promise<readonly CommuneArea[]> | undefined;

/** The areas of the communes, fetched once a visit; none until they are here, and for good where they cannot be had. */
export function useCommuneAreas(): readonly CommuneArea[] {
  const [areas, setAreas] = useState(none);
  useEffect(() => {
    let isShown = true;
    known ??= fetchAreas();
    void known.then((found) => {
      if (isShown) setAreas(found);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return areas;
}

async function fetchAreas(): Promise<readonly CommuneArea[]> {
  try {
    const answer = await fetch(paths.communeAreas());
    if (!answer.ok) return none;
    const body = (await answer.json()) as { areas: CommuneArea[] };
    return body.areas;
  } catch {
    known = undefined;
    return none;
  }
}

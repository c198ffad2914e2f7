import type { Boundary } from "./boundary-file";
import type { Commune } from "./commune";
import { foldName } from "./commune-list";
import { FORMER_COMMUNES } from "./former-communes";

export type NamedCommune = Pick<Commune, "lauCode" | "name"> & { nameLb: string | null };

/** Which areas of a file make up which commune. */
export interface BoundaryMatch {
  /** By LAU code; several areas where communes were merged since. */
  matched: ReadonlyMap<string, readonly Boundary[]>;
  /** Areas of the file that no commune bears the name of. */
  unknown: readonly Boundary[];
  /** Areas whose code and names speak of different communes. */
  disputed: readonly Boundary[];
  /** Communes that got no area. */
  absent: readonly NamedCommune[];
  /** Communes that the file names twice under their present name or code. */
  twice: readonly NamedCommune[];
}

/**
 * Matches areas to communes: by LAU code where a property is one, else by the present names, else by a former one.
 * Accents, case, hyphens and "Commune de …" before the name do not matter. A retired code says nothing.
 */
export function matchBoundaries(
  boundaries: readonly Boundary[],
  communes: readonly NamedCommune[],
): BoundaryMatch {
  const book = addressBook(communes);
  const matched = new Map<string, Boundary[]>();
  const named = new Map<string, number>();
  const unknown: Boundary[] = [];
  const disputed: Boundary[] = [];
  for (const boundary of boundaries) {
    const byCode = meant(boundary.codes, book.codes);
    const byName = meant(boundary.names.map(plainName), book.present);
    const certain = new Set([...byCode, ...byName]);
    const isFormer = certain.size === 0;
    const found = isFormer ? meant(boundary.names.map(plainName), book.former) : certain;
    const [code] = found;
    if (code === undefined) unknown.push(boundary);
    else if (found.size > 1) disputed.push(boundary);
    else {
      matched.set(code, [...(matched.get(code) ?? []), boundary]);
      if (!isFormer) named.set(code, (named.get(code) ?? 0) + 1);
    }
  }
  return {
    matched,
    unknown,
    disputed,
    absent: communes.filter(({ lauCode }) => !matched.has(lauCode)),
    twice: communes.filter(({ lauCode }) => (named.get(lauCode) ?? 0) > 1),
  };
}

/** Codes of communes by what they may be called. */
function addressBook(communes: readonly NamedCommune[]) {
  const present = communes.flatMap(({ lauCode, name, nameLb }) =>
    [name, nameLb ?? name].map((one) => [plainName(one), lauCode] as const),
  );
  const former = communes.flatMap(({ lauCode, name }) =>
    (FORMER_COMMUNES[name] ?? []).map((one) => [plainName(one), lauCode] as const),
  );
  return {
    codes: new Map(communes.map(({ lauCode }) => [lauCode, lauCode])),
    present: new Map(present),
    former: new Map(former),
  };
}

function plainName(name: string): string {
  return foldName(name).replace(
    /^(?:administration communale|commune|gemeinde|gemeng|ville) (?:de |d |vun )?/,
    "",
  );
}

function meant(called: readonly string[], book: ReadonlyMap<string, string>): Set<string> {
  return new Set(called.flatMap((one) => book.get(one) ?? []));
}

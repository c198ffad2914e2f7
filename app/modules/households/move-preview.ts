import type { LocalDate } from "~/platform/local-date";

import type { BedroomStandard } from "./bedroom-standard";
import { type BedroomsNeeded, bedroomsNeeded } from "./bedrooms-needed";
import { memberAge } from "./member-age";
import type { NeedPerson } from "./need-on-day";
import type { PlacedMember } from "./reroot";

/** What a caseworker has to look at after a move, as `households.moves.warning.<code>`. */
export const MOVE_WARNINGS = ["no_adult", "own_count", "consent_lost"] as const;
export type MoveWarning = (typeof MOVE_WARNINGS)[number];

/** Somebody of a file as the pages of moves show them. */
export interface MovablePerson extends NeedPerson {
  id: string;
  /** Lives in the household today, and is not only expected. */
  isHere: boolean;
  /** Null for a role that may not identify the household, and for somebody without one yet. */
  name: string | null;
}

/** A file as it would be after a move. */
export interface FilePreview {
  /** Null for a file that would be new. */
  id: string | null;
  version: number;
  /** `H-2041`; null for a file that would be new. */
  code: string | null;
  people: (NeedPerson & { id: string; inferred: boolean })[];
  need: BedroomsNeeded;
  warnings: MoveWarning[];
}

/** @param file what the file holds beside its people; the new file of a split has neither count nor consent. */
export function previewFile(
  file: Pick<FilePreview, "id" | "code" | "version"> & {
    ownCount: number | null;
    losesConsent: boolean;
  },
  members: readonly PlacedMember[],
  standard: BedroomStandard,
  on: LocalDate,
): FilePreview {
  const need = bedroomsNeeded({ members, bedroomsOverride: null }, standard, on);
  const warnings: Record<MoveWarning, boolean> = {
    no_adult: need.adults === 0,
    own_count: file.ownCount !== null,
    consent_lost: file.losesConsent,
  };
  return {
    id: file.id,
    version: file.version,
    code: file.code,
    people: members.map((member) => {
      const { id, position, relation, inferred } = member;
      return { id, position, relation, inferred, age: memberAge(member, on) };
    }),
    need,
    warnings: MOVE_WARNINGS.filter((warning) => warnings[warning]),
  };
}

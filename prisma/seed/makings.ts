import type { Ground, WorldOptions } from "./ground";
import type { People } from "./make-people";
import type { Chance } from "./random";

/** What every part of the world is made from. */
export interface Makings {
  chance: Chance;
  ground: Ground;
  people: People;
  options: WorldOptions;
}

import { z } from "zod";

import { LauCode, type Position } from "~/modules/communes/commune";
import {
  checkboxField,
  choiceField,
  decimalField,
  longTextField,
  textField,
  wholeNumberField,
  yesNoField,
} from "~/platform/form-field";

import { type Habitability, HabitabilityFields } from "./habitability";

export const DWELLING_KINDS = ["apartment", "duplex", "house", "studio", "room"] as const;
export type DwellingKind = (typeof DWELLING_KINDS)[number];

export const HEATING_KINDS = [
  "gas",
  "oil",
  "heat_pump",
  "district",
  "wood",
  "electric",
  "other",
] as const;
export type HeatingKind = (typeof HEATING_KINDS)[number];

/** Energy passport (certificat de performance énergétique), best first. */
export const ENERGY_CLASSES = ["A", "B", "C", "D", "E", "F", "G", "H", "I"] as const;
export type EnergyClass = (typeof ENERGY_CLASSES)[number];

/** `L-1234`, kept with its prefix. */
export const POSTAL_CODE = /^L-\d{4}$/;

export interface Address {
  street: string;
  houseNumber: string;
  /** Which dwelling of the building, e.g. "2nd floor left"; null in a house. */
  unit: string | null;
  /** `L-1234` */
  postalCode: string;
  locality: string;
  /** STATEC's four digits, see communes. */
  communeCode: string;
}

/** Every fact of a dwelling that is described completely. */
export interface Dwelling {
  id: string;
  landlordId: string;
  address: Address;
  /** The pin on the map, WGS 84. */
  point: Position;
  kind: DwellingKind;
  /** Rooms made for sleeping, without the living room; 0 in a studio. */
  bedrooms: number;
  /** Living area in square metres, one decimal. */
  areaM2: number;
  /** 0 is the ground floor, -1 the garden level below it. */
  floor: number;
  lift: boolean;
  /** From the street into the dwelling and in it without a step. */
  stepFree: boolean;
  /** A shower one can roll or walk into. */
  walkInShower: boolean;
  furnished: boolean;
  petsAllowed: boolean;
  heating: HeatingKind;
  energyClass: EnergyClass | null;
  description: string | null;
}

/** What the wizard has collected so far. */
export type DwellingDraft = Pick<Dwelling, "id" | "landlordId"> & {
  address: { [Key in keyof Address]: Address[Key] | null };
} & {
  [Key in Exclude<keyof Dwelling, "id" | "landlordId" | "address">]: Dwelling[Key] | null;
};

/** A dwelling as far as it is described, with what lists and pages say about it. */
export interface StoredDwelling extends DwellingDraft {
  communeName: string | null;
  /** The owner's own answers to the self-check. */
  habitability: Habitability;
  version: number;
  updatedAt: Date;
}

/** The largest values anybody may type; a real dwelling beyond them is entered by staff after a call. */
export const DWELLING_BOUNDS = {
  bedrooms: { min: 0, max: 12 },
  areaM2: { min: 9, max: 600 },
  floor: { min: -2, max: 40 },
  lon: { min: 5.7, max: 6.6 },
  lat: { min: 49.4, max: 50.2 },
} as const;

const bounds = DWELLING_BOUNDS;

/** People write `1234`, `L 1234`, `l-1234`. */
const postalCode = textField(8).transform((text, context): string => {
  const digits = /^(?:[Ll][\s-]?)?(\d{4})$/.exec(text)?.[1];
  if (digits && digits >= "1000") return `L-${digits}`;
  context.addIssue({ code: "custom", message: "forms.error.postcode" });
  return z.NEVER;
});

const coordinate = (min: number, max: number) =>
  textField(24).transform((text, context): number => {
    const value = /^-?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    context.addIssue({ code: "custom", message: "properties.error.point_outside" });
    return z.NEVER;
  });

/** Wizard step `where`. The pin is optional here: without it the step puts it on the commune's inner point. */
export const WhereStep = z
  .object({
    houseNumber: textField(12),
    unit: textField(40).optional(),
    street: textField(120),
    postalCode,
    locality: textField(80),
    communeCode: z
      .string({ error: "forms.error.required" })
      .refine((code) => LauCode.safeParse(code).success, "forms.error.choice"),
    lon: coordinate(bounds.lon.min, bounds.lon.max).optional(),
    lat: coordinate(bounds.lat.min, bounds.lat.max).optional(),
    /** "The pin is right", asked where it lies outside the commune. */
    pinConfirmed: checkboxField(),
  })
  .refine((where) => (where.lon === undefined) === (where.lat === undefined), {
    path: ["lon"],
    message: "properties.error.point_incomplete",
  });
export type WhereStep = z.output<typeof WhereStep>;

/** Wizard step `what`. */
export const WhatStep = z.object({
  kind: choiceField(DWELLING_KINDS),
  heating: choiceField(HEATING_KINDS),
  energyClass: choiceField(ENERGY_CLASSES).optional(),
  description: longTextField(2000).optional(),
});
export type WhatStep = z.output<typeof WhatStep>;

/**
 * Wizard step `rooms`.
 *
 * @param kind known from the step before; a studio has no separate bedroom, every other kind has at least one.
 */
export const roomsStep = (kind: DwellingKind | null) =>
  z
    .object({
      bedrooms: wholeNumberField(bounds.bedrooms.min, bounds.bedrooms.max),
      areaM2: decimalField(bounds.areaM2.min, bounds.areaM2.max),
      habitability: HabitabilityFields.prefault({}),
    })
    .superRefine((rooms, context) => {
      const refuse = (path: "bedrooms" | "areaM2", message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      if (kind === "studio" && rooms.bedrooms > 0) {
        refuse("bedrooms", "properties.error.studio_with_bedrooms");
      }
      if (kind === "room" && rooms.bedrooms !== 1) {
        refuse("bedrooms", "properties.error.room_is_one_bedroom");
      }
      if (kind !== null && kind !== "studio" && rooms.bedrooms === 0) {
        refuse("bedrooms", "properties.error.no_bedroom");
      }
      if (rooms.areaM2 < rooms.bedrooms * 6) refuse("areaM2", "properties.error.area_too_small");
    });
export type RoomsStep = z.output<ReturnType<typeof roomsStep>>;

/** Wizard step `access`: floor, lift, steps, comfort. */
export const AccessStep = z.object({
  floor: wholeNumberField(bounds.floor.min, bounds.floor.max),
  lift: yesNoField(),
  stepFree: yesNoField(),
  walkInShower: checkboxField(),
  furnished: yesNoField(),
  petsAllowed: yesNoField(),
});
export type AccessStep = z.output<typeof AccessStep>;

/** Rooms in which people can sleep: the one room of a studio counts. */
export function sleepingRooms(dwelling: Pick<Dwelling, "kind" | "bedrooms">): number {
  return dwelling.kind === "studio" ? Math.max(1, dwelling.bedrooms) : dwelling.bedrooms;
}

import type { z } from "zod";

import { languages } from "~/i18n/languages";
import { emailField, personNameField, phoneField } from "~/modules/people/account";
import {
  AccessStep,
  DWELLING_KINDS,
  ENERGY_CLASSES,
  HEATING_KINDS,
  roomsStep,
  WhatStep,
  WhereStep,
} from "~/modules/properties/dwelling";
import { OWNERSHIP_TITLES, papersStep, rentFields, WayStep } from "~/modules/properties/offer";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { choiceField, longTextField } from "~/platform/form-field";
import type { LocalDate } from "~/platform/local-date";

/** How the text of a cell is understood before its field's own rules judge it. */
export type ColumnKind =
  | "text"
  | "email"
  | "number"
  | "postcode"
  | "area"
  | "floor"
  | "amount"
  | "date"
  | "yes_no"
  | "commune"
  | "choice";

interface ColumnRule {
  kind: ColumnKind;
  /** A file without the column, and a row without its value, is not taken. What is optional waits for the owner. */
  isRequired: boolean;
}

const needed = (kind: ColumnKind): ColumnRule => ({ kind, isRequired: true });
const optional = (kind: ColumnKind): ColumnRule => ({ kind, isRequired: false });

/** Every column a file of offers may have, in the order of the template. */
export const COLUMNS = {
  landlordEmail: needed("email"),
  landlordName: needed("text"),
  landlordPhone: optional("text"),
  landlordLanguage: optional("choice"),
  street: needed("text"),
  houseNumber: needed("text"),
  unit: optional("text"),
  postalCode: needed("postcode"),
  locality: needed("text"),
  commune: needed("commune"),
  kind: needed("choice"),
  bedrooms: needed("number"),
  areaM2: needed("area"),
  floor: optional("floor"),
  lift: optional("yes_no"),
  stepFree: optional("yes_no"),
  walkInShower: optional("yes_no"),
  furnished: optional("yes_no"),
  petsAllowed: optional("yes_no"),
  heating: optional("choice"),
  energyClass: optional("choice"),
  rent: needed("amount"),
  charges: optional("amount"),
  availableFrom: needed("date"),
  minimumMonths: optional("number"),
  scheme: optional("choice"),
  title: optional("choice"),
  ownerNames: optional("text"),
  remark: optional("text"),
} as const satisfies Record<string, ColumnRule>;

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** The closed lists behind columns of words. */
export const CHOICES = {
  landlordLanguage: languages,
  kind: DWELLING_KINDS,
  heating: HEATING_KINDS,
  energyClass: ENERGY_CLASSES,
  scheme: SCHEME_KEYS,
  title: OWNERSHIP_TITLES,
} as const;
export type ChoiceColumn = keyof typeof CHOICES;

export const CHOICE_COLUMNS = Object.keys(CHOICES) as ChoiceColumn[];

export function isChoiceColumn(name: ColumnName): name is ChoiceColumn {
  return name in CHOICES;
}

/**
 * The rule of each column: the very fields of the wizard, so that a file is judged as a person's answers are.
 *
 * @param today Luxembourg's day; bounds the date of availability.
 */
export function columnFields(today: LocalDate) {
  const rooms = roomsStep(null).shape;
  const rent = rentFields(today);
  const papers = papersStep(today).shape;
  return {
    landlordEmail: emailField(),
    landlordName: personNameField(),
    landlordPhone: phoneField(),
    landlordLanguage: choiceField(languages),
    street: WhereStep.shape.street,
    houseNumber: WhereStep.shape.houseNumber,
    unit: WhereStep.shape.unit,
    postalCode: WhereStep.shape.postalCode,
    locality: WhereStep.shape.locality,
    commune: WhereStep.shape.communeCode,
    kind: WhatStep.shape.kind,
    bedrooms: rooms.bedrooms,
    areaM2: rooms.areaM2,
    floor: AccessStep.shape.floor,
    lift: AccessStep.shape.lift,
    stepFree: AccessStep.shape.stepFree,
    walkInShower: AccessStep.shape.lift,
    furnished: AccessStep.shape.furnished,
    petsAllowed: AccessStep.shape.petsAllowed,
    heating: WhatStep.shape.heating,
    energyClass: choiceField(ENERGY_CLASSES),
    rent: rent.rent,
    charges: rent.charges,
    availableFrom: rent.availableFrom,
    minimumMonths: rent.minimumMonths,
    scheme: WayStep.shape.scheme,
    title: papers.title,
    ownerNames: papers.ownerNames,
    remark: longTextField(2000),
  } satisfies Record<ColumnName, z.ZodType>;
}
export type ColumnFields = ReturnType<typeof columnFields>;

import { z } from "zod";

import { SCHEME_KEYS, type SchemeKey } from "~/modules/schemes/scheme";
import {
  choiceField,
  dateField,
  fieldMessage,
  longTextField,
  moneyField,
  textField,
  wholeNumberField,
} from "~/platform/form-field";
import { addDays, addMonths, type LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import { PHOTO_ACTS, type PhotoAct } from "./photo-order";

/** The life of an offer; `refused` when the dwelling cannot be let through the bridge, `accepted` while an organisation's terms wait for the owner, `paused` while it rests, `reserved` while a proposal holds it, `let` while a tenancy runs in it. */
export const OFFER_STATUSES = [
  "draft",
  "submitted",
  "changes_requested",
  "accepted",
  "published",
  "paused",
  "reserved",
  "let",
  "withdrawn",
  "refused",
  "ended",
] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

/** At most one offer of a dwelling is in one of these. */
export const OPEN_OFFER_STATUSES = [
  "draft",
  "submitted",
  "changes_requested",
  "accepted",
  "published",
  "paused",
  "reserved",
  "let",
] as const satisfies readonly OfferStatus[];

/** The wizard, in its order. The first four describe the dwelling, the others this offer of it. */
export const WIZARD_STEPS = [
  "where",
  "what",
  "rooms",
  "access",
  "rent",
  "photos",
  "papers",
  "way",
  "check",
] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

/** The terms under which a dwelling is offered once; a later offer of it has its own. */
export interface Offer {
  id: string;
  dwellingId: string;
  landlordId: string;
  status: OfferStatus;
  scheme: SchemeKey;
  /** Per month, without charges. */
  rentCents: Cents;
  /** Per month, advance on charges. */
  chargesCents: Cents;
  /** Deposit asked for the lease; null where the owner says nothing of one. */
  depositCents: Cents | null;
  /** Capital invested in the dwelling, for the yearly ceiling of the rent (law of 21 September 2006). */
  investedCapitalCents: Cents | null;
  availableFrom: LocalDate;
  /** How long the owner wants to let at least. */
  minimumMonths: number;
  papers: OfferPapers;
}

export const OWNERSHIP_TITLES = ["owner", "co_owner", "usufructuary", "mandated"] as const;
export type OwnershipTitle = (typeof OWNERSHIP_TITLES)[number];

export interface OfferPapers {
  /** By which right the landlord lets. */
  title: OwnershipTitle;
  /** The other owners, or whom a mandated person acts for; null where there is nobody else. */
  ownerNames: string | null;
  /** Number of the energy passport, if there is one yet. */
  energyPassportNumber: string | null;
  /** The last day it counts; valid ten years from its making. */
  energyPassportExpiresOn: LocalDate | null;
}

/** What the wizard has collected so far. */
export type OfferDraft = Pick<Offer, "id" | "dwellingId" | "landlordId" | "status"> & {
  [Key in Exclude<keyof Offer, "id" | "dwellingId" | "landlordId" | "status">]: Offer[Key] | null;
};

/** An offer as far as it is described, and how far it came. */
export interface StoredOffer extends OfferDraft {
  /** The furthest step its wizard came to. */
  wizardStep: WizardStep;
  /** What the reviewer wrote to the landlord. */
  reviewNote: string | null;
  reviewedAt: Date | null;
  submittedAt: Date | null;
  publishedAt: Date | null;
  endedAt: Date | null;
  endReason: string | null;
  /** When its owner last said that it is still free. */
  confirmedAt: Date | null;
  pauseReason: PauseReason | null;
  /** Another way the reviewer suggests. */
  suggestedScheme: SchemeKey | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** A picture of a dwelling, in the order shown. */
export interface Photo {
  fileId: string;
  /** What is on it, for who cannot see it. */
  alt: string;
}

export const PHOTO_TYPES = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/heic",
  "image/heif",
] as const;

/** Why a file was not taken; `properties.photo.<reason>`. */
export const PHOTO_REFUSALS = ["type", "bytes", "pixels", "unreadable", "surplus"] as const;
export type PhotoRefusal = (typeof PHOTO_REFUSALS)[number];

/** A file that was not taken, by the name it had on its owner's device. */
export interface RefusedPhoto {
  name: string;
  reason: PhotoRefusal;
}

export const OFFER_BOUNDS = {
  rentCents: { min: 100_00n, max: 20_000_00n },
  chargesCents: { min: 0n, max: 5_000_00n },
  depositCents: { min: 0n, max: 60_000_00n },
  investedCapitalCents: { min: 1_000_00n, max: 50_000_000_00n },
  minimumMonths: { min: 1, max: 120 },
  /** A dwelling free for a while may be offered; one free in two years cannot be planned with. */
  availableFrom: { daysBack: 366, monthsAhead: 24 },
  /** Ten years of validity, and a year to make a new one. */
  energyPassport: { monthsBack: 240, monthsAhead: 132 },
  /** `edge`: pixels of the longer edge of what is kept. */
  photos: { max: 20, bytes: 15_000_000, pixels: 60_000_000, edge: 1_600, alt: 200 },
} as const;

const bounds = OFFER_BOUNDS;

/** What step `rent` asks for, each for itself. @param today Luxembourg's day; bounds the date of availability. */
export const rentFields = (today: LocalDate) => ({
  rent: moneyField(bounds.rentCents.min, bounds.rentCents.max),
  charges: moneyField(bounds.chargesCents.min, bounds.chargesCents.max),
  deposit: moneyField(bounds.depositCents.min, bounds.depositCents.max).optional(),
  investedCapital: moneyField(
    bounds.investedCapitalCents.min,
    bounds.investedCapitalCents.max,
  ).optional(),
  availableFrom: dateField({
    from: addDays(today, -bounds.availableFrom.daysBack),
    to: addMonths(today, bounds.availableFrom.monthsAhead),
  }),
  minimumMonths: wholeNumberField(bounds.minimumMonths.min, bounds.minimumMonths.max),
});

/**
 * Wizard step `rent`.
 *
 * @param today Luxembourg's day.
 * @param depositMonths monthly rents a deposit may have at most (law of 21 September 2006, art. 5).
 */
export const rentStep = (today: LocalDate, depositMonths: number) =>
  z.object(rentFields(today)).superRefine(({ rent, deposit }, context) => {
    const most = rent * BigInt(depositMonths);
    if (deposit === undefined || deposit <= most) return;
    const detail = { months: depositMonths, maxCents: Number(most) };
    const message = fieldMessage("properties.error.deposit_too_high", detail);
    context.addIssue({ code: "custom", path: ["deposit"], message });
  });
export type RentStep = z.output<ReturnType<typeof rentStep>>;

/** Wizard step `photos`: the description of each picture by its file, in the order shown. */
export const PhotosStep = z.object({
  photos: z
    .array(
      z.object({
        fileId: z.uuid("forms.error.choice"),
        alt: textField(bounds.photos.alt).optional(),
      }),
    )
    .max(bounds.photos.max, `forms.error.tooMany|{"max":${bounds.photos.max}}`)
    .default([]),
});
export type PhotosStep = z.output<typeof PhotosStep>;

/** A button beside one photo: what to do, and with which file. Its form saves every description too. */
const photoAct = z
  .templateLiteral([z.enum(PHOTO_ACTS), ":", z.uuid()], { error: "forms.error.choice" })
  .transform((text) => {
    const [act = "", fileId = ""] = text.split(":");
    return { act: act as PhotoAct, fileId };
  });
export const EditPhotosForm = PhotosStep.extend({ act: photoAct.optional() });
export type EditPhotosForm = z.output<typeof EditPhotosForm>;

/** Titles under which somebody else is an owner too, or alone. */
const SHARED_TITLES: readonly string[] = ["co_owner", "mandated"] satisfies OwnershipTitle[];

/** Whether somebody else is an owner too, or alone. */
export const isSharedTitle = (title: string | undefined): boolean =>
  title !== undefined && SHARED_TITLES.includes(title);

/**
 * Wizard step `papers`.
 *
 * @param today Luxembourg's day; a passport's last day may have passed, and is then shown as such.
 */
export const papersStep = (today: LocalDate) =>
  z
    .object({
      title: choiceField(OWNERSHIP_TITLES),
      ownerNames: longTextField(300).optional(),
      energyPassportNumber: textField(40).optional(),
      energyPassportExpiresOn: dateField({
        from: addMonths(today, -bounds.energyPassport.monthsBack),
        to: addMonths(today, bounds.energyPassport.monthsAhead),
      }).optional(),
    })
    .refine(({ title, ownerNames }) => !isSharedTitle(title) || ownerNames !== undefined, {
      path: ["ownerNames"],
      message: "properties.error.owner_names_missing",
    });
export type PapersStep = z.output<ReturnType<typeof papersStep>>;

/** Wizard step `way`. */
export const WayStep = z.object({ scheme: choiceField(SCHEME_KEYS) });
export type WayStep = z.output<typeof WayStep>;

/** Wizard step `check`: the landlord states that what was written is so. */
export const CheckStep = z.object({
  statement: z.literal(true, { error: "properties.error.statement_missing" }),
});
export type CheckStep = z.output<typeof CheckStep>;

/** Why an offer leaves the market before it was let. */
export const WITHDRAW_REASONS = [
  "let_otherwise",
  "own_use",
  "sale",
  "works",
  "changed_mind",
  "other",
] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];

/** Why an offer rests: its owner wanted it, or nobody answered whether it is still free. */
export const PAUSE_REASONS = ["owner", "unanswered"] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const WithdrawOfferForm = z.object({ endReason: choiceField(WITHDRAW_REASONS) });

/** What the owner receives and the household is asked for per month. */
export function rentWithCharges(offer: Pick<Offer, "rentCents" | "chargesCents">): Cents {
  return offer.rentCents + offer.chargesCents;
}

import type {
  ContactChannel,
  OwnStage,
  NoContactWish,
  RelationSource,
} from "~/modules/owner-relations/owner-relation";
import type { SchemeKey } from "~/modules/schemes/scheme";

/** Somebody who called and has no account. Invented. */
export interface Caller {
  name: string;
  mailbox: string | null;
  street: string | null;
  language: "fr" | "de" | "lb" | "en";
  scheme: SchemeKey | null;
  source: RelationSource;
  daysAgo: number;
  nextStep: string | null;
  /** Days from today. */
  stepIn: number | null;
  ownStage: OwnStage;
  notNowReason: string | null;
  noContactWish: NoContactWish | null;
  noContactReason: string | null;
  noContactChannels: ContactChannel[];
  said: string;
  then: string | null;
}

const open = {
  noContactWish: null,
  noContactReason: null,
  noContactChannels: [],
  notNowReason: null,
  then: null,
};

export const CALLERS: readonly Caller[] = [
  {
    ...open,
    name: "Félicie Hengen",
    mailbox: "felicie.hengen",
    street: "8, rue du Moulin",
    language: "lb",
    scheme: null,
    source: "call",
    daysAgo: 3,
    nextStep: "Rappeler avec la brochure des trois chemins",
    stepIn: -1,
    ownStage: "first_contact",
    said: "Maison de ses parents vide depuis le printemps. Demande qui répare si quelque chose casse.",
  },
  {
    ...open,
    name: "Antoine Delvaux-Rischard",
    mailbox: "a.delvaux",
    street: "41, route de Longwy",
    language: "fr",
    scheme: "lisko_guarantee",
    source: "press",
    daysAgo: 9,
    nextStep: "Envoyer l’exemple de calcul",
    stepIn: 0,
    ownStage: "informed",
    said: "A lu l’article. Deux chambres, libre en mars. Veut un bail normal.",
    then: "Explication de la garantie envoyée avec le lien vers la comparaison.",
  },
  {
    ...open,
    name: "Irmgard Pütz",
    mailbox: "irmgard.puetz",
    street: "2, op der Gare",
    language: "de",
    scheme: "ais",
    source: "information_evening",
    daysAgo: 15,
    nextStep: "Termin für den Besuch vereinbaren",
    stepIn: 4,
    ownStage: "informed",
    said: "War am Informationsabend. Möchte, dass sich jemand um alles kümmert.",
    then: "Ablauf der Agence immobilière sociale geschickt.",
  },
  {
    ...open,
    name: "Graham Whitlock",
    mailbox: "g.whitlock",
    street: null,
    language: "en",
    scheme: null,
    source: "website",
    daysAgo: 1,
    nextStep: "Call after 17:00",
    stepIn: 1,
    ownStage: "first_contact",
    said: "Owns a studio in the city, lives abroad. Asks what a mise à disposition is.",
  },
  {
    ...open,
    name: "Marguerite Schoellen",
    mailbox: null,
    street: "17, rue des Champs",
    language: "lb",
    scheme: null,
    source: "call",
    daysAgo: 6,
    nextStep: "Visite chez elle, elle n’a pas d’e-mail",
    stepIn: 2,
    ownStage: "first_contact",
    said: "82 ans, loue l’étage au-dessus. Préfère le papier et le téléphone.",
  },
  {
    ...open,
    name: "Sandro Bertoli",
    mailbox: "s.bertoli",
    street: "5, rue de l’Usine",
    language: "fr",
    scheme: "wunnengshellef",
    source: "other",
    daysAgo: 30,
    nextStep: null,
    stepIn: null,
    ownStage: "not_now",
    notNowReason: "Travaux jusqu’à l’été ; reprendre contact en juin.",
    said: "Immeuble de trois appartements à rénover. Intéressé après les travaux.",
  },
  {
    ...open,
    name: "Claudine Origer",
    mailbox: "claudine.origer",
    street: "23, rue Principale",
    language: "fr",
    scheme: "lisko_guarantee",
    source: "call",
    daysAgo: 12,
    nextStep: null,
    stepIn: null,
    ownStage: "not_now",
    notNowReason: "A loué à sa nièce.",
    noContactWish: "owner",
    noContactReason: "Ne veut plus de courrier de notre part.",
    noContactChannels: ["letter", "email"],
    said: "A déjà trouvé quelqu’un. Demande de ne plus être sollicitée.",
  },
  {
    ...open,
    name: "Henri-Paul Kasel",
    mailbox: "hp.kasel",
    street: "60, avenue de la Liberté",
    language: "fr",
    scheme: null,
    source: "information_evening",
    daysAgo: 20,
    nextStep: "Demander s’il a pu en parler avec sa sœur",
    stepIn: -3,
    ownStage: "informed",
    said: "Copropriétaire avec sa sœur, qui hésite encore.",
  },
];

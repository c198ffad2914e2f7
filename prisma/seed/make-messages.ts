import type { MessageSide } from "~/modules/messages/message";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { addDays, type LocalDate } from "~/platform/local-date";

import { atHour } from "./ground";
import type { WorldAccount } from "./make-people";
import type { Makings } from "./makings";
import { required } from "./random";
import type { WorldOffer } from "./world";

export interface WorldMessage {
  id: string;
  offerId: string;
  side: MessageSide;
  authorId: string;
  authorName: string;
  authorOrganisation: string | null;
  body: string;
  writtenAt: string;
}

export interface WorldThread {
  offerId: string;
  awaitsStaffSince: string | null;
  ownerReadAt: string | null;
  staffReadAt: string | null;
}

type Line = readonly [side: MessageSide, body: string];

/** The owner waits for an answer. */
const ASKED: readonly (readonly Line[])[] = [
  [["owner", "Bonjour, quelqu’un passe-t-il voir l’appartement avant votre décision ?"]],
  [["owner", "Guten Tag, der Energiepass kommt erst nächste Woche. Ist das ein Problem?"]],
];

/** The owner has not read the answer. */
const ANSWERED: readonly Line[] = [
  ["owner", "Bonjour, la photo de la cuisine suffit-elle, ou en faut-il d’autres ?"],
  ["staff", "Bonjour Madame, la cuisine est parfaite. Il nous manque seulement l’étage."],
];

/** Read by both. */
const SETTLED: readonly Line[] = [
  ["owner", "Est-ce que je peux garder la cave pour moi ?"],
  ["staff", "Oui, c’est possible. Écrivez-le dans la description, pour que la famille le sache."],
  ["owner", "C’est fait, merci."],
];

/** A few conversations: one answered, one settled, and some that wait for staff. */
export function makeMessages(
  makings: Makings,
  offers: readonly WorldOffer[],
): { messages: WorldMessage[]; threads: WorldThread[] } {
  const demoOwner = required(makings.people.landlords[0]).id;
  const own = (status: WorldOffer["status"]) =>
    offers.filter((offer) => offer.landlordId === demoOwner && offer.status === status);
  const talks = [
    ...own("changes_requested")
      .slice(0, 1)
      .map((offer) => talk(makings, offer, ANSWERED, 2)),
    ...own("published")
      .slice(0, 1)
      .map((offer) => talk(makings, offer, SETTLED, 9)),
    ...offers
      .filter(({ status }) => status === "submitted")
      .slice(0, ASKED.length)
      .map((offer, index) => talk(makings, offer, ASKED[index] ?? [], 1 + 2 * index)),
  ];
  return {
    messages: talks.flatMap(({ messages }) => messages),
    threads: talks.map(({ thread }) => thread),
  };
}

/** @param daysAgo when the first line was written. */
function talk(makings: Makings, offer: WorldOffer, lines: readonly Line[], daysAgo: number) {
  const { chance, people, options } = makings;
  const owner = required(people.landlords.find(({ id }) => id === offer.landlordId));
  const staff = officerOf(makings, offer.scheme);
  const day = addDays(options.today, -daysAgo);
  const messages = lines.map(([side, body], index) => {
    const author = side === "owner" ? owner : staff.account;
    return {
      id: chance.uuid(),
      offerId: offer.id,
      side,
      authorId: author.id,
      authorName: author.name,
      authorOrganisation: side === "staff" ? staff.organisation : null,
      body,
      writtenAt: atHour(day, 8 + 2 * index, 20),
    };
  });
  return { messages, thread: threadOf(offer.id, messages, day) };
}

function threadOf(offerId: string, messages: readonly WorldMessage[], day: LocalDate): WorldThread {
  const last = (side: MessageSide) => messages.findLast((message) => message.side === side);
  const isSettled = messages.length > ANSWERED.length;
  const isAnswered = last("staff") !== undefined;
  return {
    offerId,
    awaitsStaffSince: isAnswered ? null : (last("owner")?.writtenAt ?? null),
    ownerReadAt: isSettled ? atHour(day, 20) : null,
    staffReadAt: isAnswered ? atHour(day, 20) : null,
  };
}

const SHORT_NAMES = { lisko: "LISKO", ais: "AIS", wunnengshellef: "Wunnengshëllef" } as const;

function officerOf({ people }: Makings, scheme: SchemeKey | null) {
  const own = scheme === "ais" || scheme === "wunnengshellef" ? scheme : null;
  const account: WorldAccount | undefined = own
    ? people.schemeOfficers[own][0]
    : people.guaranteeOfficers[0];
  return { account: required(account), organisation: SHORT_NAMES[own ?? "lisko"] };
}

import type {
  ContactChannel,
  OwnStage,
  RelationSource,
} from "~/modules/owner-relations/owner-relation";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { addDays, type LocalDate } from "~/platform/local-date";

import { CALLERS } from "./data/callers";
import { DEMO_DOMAIN } from "./demo-accounts";
import { atHour } from "./ground";
import type { WorldAccount } from "./make-people";
import type { Makings } from "./makings";

/** An owner as staff keeps him, with what happened so far. */
export interface WorldRelation {
  id: string;
  accountId: string | null;
  email: string | null;
  name: string;
  phone: string | null;
  postalAddress: string | null;
  language: string;
  scheme: SchemeKey | null;
  communeCode: string | null;
  source: RelationSource;
  responsibleId: string;
  nextStep: string | null;
  nextStepOn: LocalDate | null;
  ownStage: OwnStage;
  notNowReason: string | null;
  noContactSince: LocalDate | null;
  noContactWish: "owner" | "staff" | null;
  noContactReason: string | null;
  noContactChannels: ContactChannel[];
  emailFailedAt: string | null;
  emailFailure: string | null;
  createdAt: string;
  entries: WorldContactEntry[];
  identity: { id: string; documentKind: string; seenOn: LocalDate; seenBy: string } | null;
}

interface WorldContactEntry {
  id: string;
  kind: string;
  direction: string | null;
  happenedOn: LocalDate;
  text: string;
  authorId: string;
  createdAt: string;
}

/** Owners with an account whose page tells something too. */
const KNOWN_OWNERS = 10;
/** The one of them whose mail server refuses mails. */
const REFUSING = 4;

/** People who called, and what staff noted about some owners with an account. */
export function makeOwnerRelations(makings: Makings): WorldRelation[] {
  return [...callers(makings), ...knownOwners(makings)];
}

function callers({ chance, people, ground, options }: Makings): WorldRelation[] {
  const { today } = options;
  const lisko = [...people.guaranteeOfficers, people.manager];
  return CALLERS.map((caller, index) => {
    const { daysAgo, stepIn, said, then, mailbox, street, ...person } = caller;
    const officers =
      caller.scheme === "ais" || caller.scheme === "wunnengshellef"
        ? people.schemeOfficers[caller.scheme]
        : lisko;
    const responsible = officers[index % officers.length] ?? people.manager;
    const begun = addDays(today, -daysAgo);
    const commune = chance.pick(ground.communes);
    return {
      id: chance.uuid(),
      accountId: null,
      ...person,
      email: mailbox ? `${mailbox}@${DEMO_DOMAIN}` : null,
      phone: `+352 691 ${chance.int(100, 999)} ${chance.int(100, 999)}`,
      postalAddress: street ? `${street}\nL-${chance.int(1100, 9900)} ${commune.name}` : null,
      communeCode: commune.lauCode,
      responsibleId: responsible.id,
      nextStepOn: stepIn === null ? null : addDays(today, stepIn),
      noContactSince: person.noContactChannels.length > 0 ? addDays(today, -2) : null,
      ...{ emailFailedAt: null, emailFailure: null },
      createdAt: atHour(begun, 10),
      entries: [
        entry(chance.uuid(), responsible, begun, "call", "in", said),
        ...(then
          ? [entry(chance.uuid(), responsible, addDays(begun, 2), "mail", "out", then)]
          : []),
      ],
      identity: null,
    };
  });
}

function knownOwners({ chance, people, options }: Makings): WorldRelation[] {
  const { today } = options;
  const [officer = people.manager] = people.guaranteeOfficers;
  return people.landlords.slice(0, KNOWN_OWNERS).map((account, index) => ({
    id: chance.uuid(),
    accountId: account.id,
    ...{ email: account.email, name: account.name, phone: account.phone },
    ...{ postalAddress: account.postalAddress, language: account.language },
    ...{ scheme: null, communeCode: null, source: "website", responsibleId: officer.id },
    ...(index % 3 === 0
      ? {
          nextStep: "Demander si tout va bien avec les locataires",
          nextStepOn: addDays(today, index - 1),
        }
      : { nextStep: null, nextStepOn: null }),
    ...{ ownStage: "informed", notNowReason: null },
    ...{ noContactSince: null, noContactWish: null, noContactReason: null, noContactChannels: [] },
    ...(index === REFUSING
      ? {
          emailFailedAt: atHour(addDays(today, -7), 9),
          emailFailure: "550 5.1.1 Mailbox unavailable",
        }
      : { emailFailedAt: null, emailFailure: null }),
    createdAt: account.createdAt,
    entries: [
      entry(
        chance.uuid(),
        officer,
        addDays(today, -20 - index),
        "call",
        "out",
        "Appel de courtoisie : tout va bien, le loyer arrive à temps.",
      ),
      entry(
        chance.uuid(),
        officer,
        addDays(today, -200 - index),
        "visit",
        null,
        "Rencontre à la maison communale ; les trois chemins expliqués.",
      ),
    ],
    identity: {
      id: chance.uuid(),
      documentKind: index % 2 === 0 ? "identity_card" : "passport",
      seenOn: addDays(today, -200 - index),
      seenBy: officer.id,
    },
  }));
}

function entry(
  id: string,
  author: WorldAccount,
  happenedOn: LocalDate,
  kind: string,
  direction: string | null,
  text: string,
): WorldContactEntry {
  return {
    id,
    kind,
    direction,
    happenedOn,
    text,
    authorId: author.id,
    createdAt: atHour(happenedOn, 15),
  };
}

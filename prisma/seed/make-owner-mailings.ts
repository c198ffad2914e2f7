import { leftOutReason } from "~/modules/owner-relations/mailing-rules";
import { addDays } from "~/platform/local-date";

import { atHour } from "./ground";
import type { WorldRelation } from "./make-owner-relations";
import type { Makings } from "./makings";

/** Mails to several owners, as far as each came. */
export interface WorldMailing {
  id: string;
  channel: "email";
  createdBy: string;
  organisationId: string;
  texts: Record<string, { subject: string; text: string }>;
  status: "done";
  sentBy: string;
  sentAt: string;
  finishedAt: string;
  createdAt: string;
  recipients: {
    id: string;
    relationId: string;
    name: string;
    email: string | null;
    postalAddress: string | null;
    language: string;
    communeName: null;
    state: string;
    reason: string | null;
    settledAt: string | null;
  }[];
}

const TEXTS = {
  fr: {
    subject: "Soirée d’information pour les propriétaires",
    text: "Bonjour {name},\n\nnous vous invitons à notre prochaine soirée d’information. Vous y rencontrez des propriétaires qui louent déjà avec nous.\n\nL’équipe de LISKO",
  },
  de: {
    subject: "Informationsabend für Eigentümer",
    text: "Guten Tag {name},\n\nwir laden Sie zu unserem nächsten Informationsabend ein. Sie treffen dort Eigentümer, die schon mit uns vermieten.\n\nIhr LISKO-Team",
  },
};

/** An invitation that left last week. */
export function makeOwnerMailings(
  { chance, people, ground, options }: Makings,
  relations: readonly WorldRelation[],
): WorldMailing[] {
  const { manager } = people;
  const sentAt = atHour(addDays(options.today, -7), 9);
  return [
    {
      id: chance.uuid(),
      channel: "email",
      createdBy: manager.id,
      organisationId: ground.organisations.lisko,
      texts: TEXTS,
      status: "done",
      ...{ sentBy: manager.id, sentAt, finishedAt: sentAt, createdAt: sentAt },
      recipients: relations
        .filter(({ createdAt }) => createdAt < sentAt)
        .map((relation) => {
          const { id: relationId, name, email, postalAddress, language } = relation;
          const noContact = relation.noContactChannels.includes("email");
          const reached = { noContact: null, email, postalAddress, communeName: null };
          const asked = { ...reached, emailFailure: null, letterReturnedOn: null };
          const leftOut = noContact ? "no_contact" : leftOutReason(asked, "email", false);
          const failed = relation.emailFailure;
          return {
            id: chance.uuid(),
            ...{ relationId, name, email, postalAddress, language, communeName: null },
            state: leftOut ? "left_out" : failed ? "undeliverable" : "sent",
            reason: leftOut ?? failed,
            settledAt: leftOut ? null : sentAt,
          };
        }),
    },
  ];
}

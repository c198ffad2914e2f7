import { FrozenLetter, letterReference } from "~/modules/messages/refusal-letter";
import { addressLines } from "~/platform/address-lines";

import type { Home } from "./make-lettings";
import type { Makings } from "./makings";
import { required } from "./random";
import type { WorldOffer } from "./world";

export interface WorldLetter {
  offerId: string;
  reference: string;
  frozen: FrozenLetter;
  issuedBy: string;
  issuedAt: string;
  fileId: string;
}

/** The letters of the offers that were refused. */
export function makeLetters(
  { chance, ground, people }: Makings,
  offers: readonly WorldOffer[],
  homes: ReadonlyMap<string, Home>,
): WorldLetter[] {
  return offers.flatMap((offer): WorldLetter[] => {
    if (offer.status !== "refused" || !offer.reviewedAt || !offer.reviewNote) return [];
    const owner = required(people.landlords.find(({ id }) => id === offer.landlordId));
    const { address } = required(homes.get(offer.dwellingId)).dwelling;
    const sender =
      ground.issuers[offer.scheme === "lisko_guarantee" ? "lisko" : (offer.scheme ?? "lisko")];
    const frozen = FrozenLetter.parse({
      language: owner.language,
      reference: letterReference(offer.id),
      issuedOn: offer.reviewedAt.slice(0, 10),
      issuedAt: offer.reviewedAt,
      sender: {
        name: sender.name,
        lines: addressLines(sender.postalAddress),
        phone: sender.phone,
        email: sender.email,
      },
      recipient: { name: owner.name, lines: addressLines(owner.postalAddress) },
      dwelling: `${address.houseNumber}, ${address.street}, ${address.postalCode} ${address.locality}`,
      scheme: offer.scheme,
      submittedOn: offer.submittedAt?.slice(0, 10) ?? null,
      reason: offer.endReason,
      note: offer.reviewNote,
      writer: people.manager.name,
    });
    return [
      {
        offerId: offer.id,
        reference: frozen.reference,
        frozen,
        issuedBy: people.manager.id,
        issuedAt: offer.reviewedAt,
        fileId: chance.uuid(),
      },
    ];
  });
}

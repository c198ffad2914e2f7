import type { FrozenLetter } from "~/modules/messages/refusal-letter";
import { toLocalDate } from "~/platform/local-date";

/** The letter of a refusal with everything it may say. */
export function refusalLetter(changes: Partial<FrozenLetter> = {}): FrozenLetter {
  return {
    language: "fr",
    reference: "O-3F2A91BC",
    issuedOn: toLocalDate("2026-11-22"),
    issuedAt: "2026-11-22T09:30:00.000Z",
    sender: {
      name: "LISKO",
      lines: ["11, rue de l’Exemple", "L-1234 Luxembourg"],
      phone: "+352 20 00 00 00",
      email: "lisko@example.lu",
    },
    recipient: { name: "Marie Weber", lines: ["12, rue de l’Eau", "L-9240 Diekirch"] },
    dwelling: "3, Grand-Rue, L-9240 Diekirch",
    scheme: "lisko_guarantee",
    submittedOn: toLocalDate("2026-11-02"),
    reason: "not_habitable",
    note: "La salle de bains n’a ni fenêtre ni aération.\nL’installation électrique date de 1962.",
    writer: "Anna Reuter",
    ...changes,
  };
}

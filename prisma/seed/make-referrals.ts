import type {
  Referral,
  ReferralReferrer,
  ReferralStatus,
  Urgency,
} from "~/modules/intake/referral";
import { addDays } from "~/platform/local-date";

import { atHour } from "./ground";
import {
  inventPerson,
  LANGUAGES,
  type WorldAppointment,
  type WorldIntakeIdentity,
} from "./intake-person";
import type { WorldHousehold } from "./make-households";
import type { WorldAccount } from "./make-people";
import type { Makings } from "./makings";
import { required } from "./random";

export interface WorldReferral extends Referral {
  organisationId: string;
  decidedBy: string | null;
  decidedAt: string | null;
  recordedBy: string;
  createdAt: string;
}

interface Sketch {
  referrer: ReferralReferrer;
  need: string;
  urgency: Urgency;
  daysAgo: number;
  status: ReferralStatus;
  reason?: string;
}

const SKETCHES: readonly Sketch[] = [
  {
    ...{ referrer: "office_social", urgency: "urgent", daysAgo: 3, status: "received" },
    need: "Doit quitter la structure à la fin du mois. Trois enfants à l’école à Ettelbruck.",
  },
  {
    ...{ referrer: "office_social", urgency: "normal", daysAgo: 16, status: "received" },
    need: "Cherche un logement plus grand : cinq personnes dans un studio.",
  },
  {
    ...{ referrer: "office_social", urgency: "soon", daysAgo: 9, status: "scheduled" },
    need: "A besoin d’aide pour préparer un dossier de location.",
  },
  {
    ...{ referrer: "office_social", urgency: "soon", daysAgo: 60, status: "file" },
    need: "Vit chez des proches, doit partir bientôt. Un logement avec ascenseur.",
  },
  {
    ...{ referrer: "office_social", urgency: "normal", daysAgo: 30, status: "not_taken" },
    need: "Demande un logement social de la commune.",
    reason: "L’office est compétent pour cette demande ; le formulaire de la commune est joint.",
  },
  {
    ...{ referrer: "ona", urgency: "soon", daysAgo: 12, status: "received" },
    need: "Statut reçu en septembre, sortie de la structure prévue dans trois mois.",
  },
  {
    ...{ referrer: "hospital", urgency: "urgent", daysAgo: 1, status: "received" },
    need: "Logement de plain-pied à trouver avant le retour à la maison.",
  },
  {
    ...{ referrer: "association", urgency: "normal", daysAgo: 21, status: "received" },
    need: "Souhaite s’installer près de son travail à Mersch.",
  },
];

/** Referrals of the demo office social, and of others as staff took them down. */
export function makeReferrals(
  { chance, people, ground, options }: Makings,
  households: readonly WorldHousehold[],
  made: {
    appointments: readonly WorldAppointment[];
    identities: readonly WorldIntakeIdentity[];
  },
) {
  const { today } = options;
  const worker = required(people.officeWorkers[0]);
  const file = households.find((one) => one.referringOrganisationId === worker.organisationId);
  const named = new Set(made.identities.map(({ appointmentId }) => appointmentId));
  const booked = made.appointments.find(
    ({ id, status, heldOn }) => status === "booked" && heldOn > today && named.has(id),
  );
  const shared = new Map<string, WorldIntakeIdentity>();
  const identities: WorldIntakeIdentity[] = [];
  const referrals = SKETCHES.flatMap(({ daysAgo, ...sketch }): WorldReferral[] => {
    const { status } = sketch;
    if ((status === "file" && !file) || (status === "scheduled" && !booked)) return [];
    const id = chance.uuid();
    const home = chance.weighted(LANGUAGES);
    const receivedOn = addDays(today, -daysAgo);
    const isOffice = sketch.referrer === "office_social";
    const author: WorldAccount = isOffice ? worker : chance.pick(people.caseworkers);
    if (status === "received" || status === "not_taken") {
      const keptFrom = status === "received" ? null : addDays(receivedOn, 4);
      identities.push({ ...inventPerson(chance, home, null, keptFrom), referralId: id });
    }
    if (status === "scheduled") {
      const own = required(made.identities.find((one) => one.appointmentId === booked?.id));
      shared.set(own.id, { ...own, referralId: id });
    }
    const isDecided = status !== "received";
    return [
      {
        ...{ id, organisationId: ground.organisations.lisko, reason: null, ...sketch },
        referringOrganisationId: isOffice ? worker.organisationId : null,
        contact: isOffice
          ? worker.name
          : `${chance.pick(people.officeWorkers).name}, service social`,
        persons: chance.int(1, 6),
        languages: [home],
        interpreterNeeded: home !== "fr" && chance.happens(0.7),
        ...{ consentOn: addDays(receivedOn, -1), receivedOn },
        appointmentId: status === "scheduled" ? (booked?.id ?? null) : null,
        householdId: status === "file" ? (file?.id ?? null) : null,
        decidedBy: isDecided ? chance.pick(people.caseworkers).id : null,
        decidedAt: isDecided ? atHour(addDays(receivedOn, 4), 10) : null,
        ...{ recordedBy: author.id, createdAt: atHour(receivedOn, 9) },
      },
    ];
  });
  return { referrals, identities, shared };
}

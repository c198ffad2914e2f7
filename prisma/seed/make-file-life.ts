import { STILL_LOOKING, stillLookingExpiry } from "~/modules/households/still-looking";
import { addDays, type LocalDate } from "~/platform/local-date";

import { atHour } from "./ground";
import { UNPLANNED_TASK, type WorldTask } from "./make-follow-up";
import type { WorldHousehold } from "./make-households";
import type { WorldTimelineEntry } from "./make-timeline";
import type { Makings } from "./makings";

export interface WorldQuestion {
  id: string;
  householdId: string;
  channel: "mail" | "call";
  askedAt: string;
  expiresAt: string;
  answer: "still" | "changed" | "no_longer" | null;
  answeredAt: string | null;
  settledAt: string | null;
}

export interface FileLife {
  timeline: WorldTimelineEntry[];
  questions: WorldQuestion[];
  tasks: WorldTask[];
  transfers: WorldTransfer[];
  covers: WorldCover[];
}

export interface WorldCover {
  id: string;
  organisationId: string;
  absentId: string;
  coverId: string;
  fromOn: LocalDate;
  toOn: LocalDate;
  setBy: string;
  createdAt: string;
}

export interface WorldTransfer {
  id: string;
  householdId: string;
  fromId: string;
  toId: string;
  note: string;
  askedBy: string;
  askedAt: string;
}

/** Ready households nobody spoke with for long; of these the first few were asked already. */
const SILENT = 9;
const ASKED = 6;
/** Days since a silent household was heard of, and since it was asked. */
const SILENT_DAYS = 75;
const ASKED_DAYS = 6;

/**
 * What happened to waiting files beside proposals: most were spoken with in the last weeks, a few not for long; some of
 * those were asked whether they still look, and some answered.
 */
export function makeFileLife(
  { chance, ground, options, people }: Makings,
  households: readonly WorldHousehold[],
): FileLife {
  const { today } = options;
  const waiting = chance.shuffled(
    households.filter(
      ({ status, registeredOn }) =>
        status === "ready" && registeredOn < addDays(today, -SILENT_DAYS - 10),
    ),
  );
  const silent = waiting.slice(0, SILENT);
  const life: FileLife = { timeline: [], questions: [], tasks: [], transfers: [], covers: [] };
  const entry = (
    { id: householdId, caseworkerId }: WorldHousehold,
    facts: Pick<WorldTimelineEntry, "kind" | "at"> & Partial<WorldTimelineEntry>,
  ) => {
    const empty = { tenancyId: null, detail: {}, text: null, authorId: caseworkerId };
    life.timeline.push({ id: chance.uuid(), householdId, ...empty, ...facts });
  };
  for (const household of waiting) {
    const days = silent.includes(household) ? SILENT_DAYS : chance.int(2, 50);
    const text = chance.pick(SPOKEN);
    entry(household, { kind: "note", at: atHour(addDays(today, -days), 9, 20), text });
  }
  silent.slice(0, ASKED).forEach((household, index) => {
    const askedAt = atHour(addDays(today, -ASKED_DAYS), 7, 45);
    const answer = ANSWERS[index] ?? null;
    const answeredAt = answer && atHour(addDays(today, -ASKED_DAYS + 1), 17, 5);
    const channel = household.identity.email || answer ? "mail" : "call";
    life.questions.push({
      id: chance.uuid(),
      householdId: household.id,
      channel,
      askedAt,
      expiresAt: stillLookingExpiry(new Date(askedAt)).toISOString(),
      answer,
      answeredAt,
      settledAt: null,
    });
    entry(household, { kind: "still_asked", at: askedAt, authorId: null });
    if (answer && answeredAt) {
      entry(household, {
        kind: "still_answered",
        at: answeredAt,
        authorId: null,
        detail: { answer },
      });
    }
    const step = answer === "changed" ? "still_looking_changed" : null;
    if (step) life.tasks.push(fileTask(chance.uuid(), household, step, addDays(today, 1)));
    if (channel === "call") {
      const dueOn = addDays(today, STILL_LOOKING.answerDays - ASKED_DAYS);
      life.tasks.push(fileTask(chance.uuid(), household, "still_looking_call", dueOn));
    }
  });
  const [me, ...colleagues] = people.caseworkers;
  const give = (from: string | undefined, to: string | undefined, count: number) => {
    if (!from || !to) return;
    const own = waiting.filter((one) => one.caseworkerId === from && !silent.includes(one));
    for (const { id: householdId } of own.slice(0, count)) {
      const askedAt = atHour(addDays(today, -1), 15, 10);
      const [fromId, toId, askedBy] = [from, to, from];
      const note = chance.pick(HANDED_OVER);
      life.transfers.push({ id: chance.uuid(), householdId, fromId, toId, note, askedBy, askedAt });
    }
  };
  give(colleagues[0]?.id, me?.id, 2);
  give(me?.id, colleagues[1]?.id, 1);
  const absent = colleagues[2];
  if (me && absent) {
    life.covers.push({
      id: chance.uuid(),
      organisationId: ground.organisations.lisko,
      absentId: absent.id,
      coverId: me.id,
      fromOn: addDays(today, -3),
      toOn: addDays(today, 9),
      setBy: absent.id,
      createdAt: atHour(addDays(today, -12), 10, 30),
    });
  }
  return life;
}

const HANDED_OVER = [
  "Passe à mi-temps dès lundi ; le ménage connaît déjà votre nom.",
  "Habite maintenant dans votre secteur, l’école est à deux rues de votre bureau.",
  "Spricht nur Tigrinya, Sie haben die Dolmetscherin an der Hand.",
];

const ANSWERS = ["still", "changed", "still"] as const;

function fileTask(
  id: string,
  { id: householdId, caseworkerId, createdAt }: WorldHousehold,
  stepKey: string,
  dueOn: WorldTask["dueOn"],
): WorldTask {
  return {
    ...UNPLANNED_TASK,
    id,
    tenancyId: null,
    householdId,
    caseworkerId,
    communeCode: null,
    stepKey,
    dueOn,
    duty: true,
    domain: "administration",
    createdAt,
  };
}

const SPOKEN = [
  "Appel : cherche toujours, disponible à partir du mois prochain.",
  "Permanence : pièces complétées, rien n’a changé.",
  "Gespräch mit Dolmetscher: sucht weiterhin, Wunschgemeinden unverändert.",
  "Appel : l’école des enfants est confirmée, préfère rester dans le canton.",
  "Permanence : explique les trois voies, d’accord avec une mise à disposition.",
];

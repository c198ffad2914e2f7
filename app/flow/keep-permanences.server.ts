import { recordEvent } from "~/modules/audit/record-event.server";
import { holidayOn } from "~/modules/follow-up/working-days";
import { createClosure, endClosure, findClosures } from "~/modules/intake/closures.server";
import { type PermanenceCalendar, permanenceDays } from "~/modules/intake/permanence-days";
import type { PermanenceAct } from "~/modules/intake/permanence-forms";
import {
  decideAdding,
  decideEnding,
  type PermanenceRefusal,
} from "~/modules/intake/permanence-rules";
import {
  createPermanence,
  findPermanences,
  updatePermanenceEnd,
} from "~/modules/intake/permanences.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  readAsViewer,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { addDays, type LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

/** How many days ahead the page of the permanences looks. */
const DAYS_SHOWN = 27;

/** When the viewer's house receives people from a day on, with Luxembourg's public holidays. */
export async function readCalendar(
  tx: Transaction,
  viewer: Viewer,
  from: LocalDate,
): Promise<PermanenceCalendar> {
  return {
    permanences: await findPermanences(tx, viewer, from),
    closures: await findClosures(tx, viewer, from),
    isHoliday: (on) => holidayOn(on) !== null,
  };
}

/** The weekly permanences, the closures, and what that makes of the next four weeks. */
export const loadPermanences = (viewer: Viewer) =>
  readAsViewer(viewer, async (tx) => {
    const day = today();
    const calendar = await readCalendar(tx, viewer, day);
    return {
      permanences: calendar.permanences,
      closures: calendar.closures,
      days: permanenceDays(calendar, day, addDays(day, DAYS_SHOWN)),
      today: day,
      mayUpdate: may(viewer, "permanence:update"),
    };
  });

/** LISKO's manager adds or ends a permanence, closes days or opens them again. */
export const keepPermanences = (viewer: Viewer, once: Once, form: PermanenceAct) =>
  commandAsViewer<{ id: string }, PermanenceRefusal>(viewer, once, async (tx) => {
    const verdict = await act(tx, viewer, form);
    if (!verdict.ok) return verdict;
    const isClosure = form.act === "close" || form.act === "reopen";
    await recordEvent(tx, viewer, {
      action: form.act === "close" ? "create" : form.act,
      entity: isClosure ? "permanence_closure" : "permanence",
      entityId: verdict.id,
    });
    return verdict;
  });

async function act(
  tx: Transaction,
  viewer: Viewer,
  form: PermanenceAct,
): Promise<Verdict<{ id: string }, PermanenceRefusal>> {
  switch (form.act) {
    case "add": {
      const id = await createPermanence(tx, viewer, form);
      if (id) return accept({ id });
      const existing = await findPermanences(tx, viewer, form.validFrom);
      const verdict = decideAdding({ ...form, validTo: null }, existing);
      if (verdict.ok) throw new Error("refused by a permanence that is not there");
      return verdict;
    }
    case "end": {
      const existing = await findPermanences(tx, viewer, today());
      const found = existing.find(({ id }) => id === form.permanenceId);
      if (!found) return refuse("gone");
      const verdict = decideEnding(found, form.validTo);
      if (!verdict.ok) return verdict;
      const isEnded = await updatePermanenceEnd(tx, viewer, found.id, form.validTo);
      return isEnded ? accept({ id: found.id }) : refuse("ended_already");
    }
    case "close":
      return accept({ id: await createClosure(tx, viewer, form) });
    case "reopen": {
      const isReopened = await endClosure(tx, viewer, form.closureId);
      return isReopened ? accept({ id: form.closureId }) : refuse("gone");
    }
  }
}

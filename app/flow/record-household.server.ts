import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import { createHousehold } from "~/modules/households/create-household.server";
import { getHousehold } from "~/modules/households/get-household.server";
import type { HouseholdForm } from "~/modules/households/household-form";
import {
  updateBedroomsOverride,
  updateHousehold,
} from "~/modules/households/update-household.server";
import type { IntakeOrigin } from "~/modules/intake/origin";
import type { Viewer } from "~/modules/people/viewer";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

import { settleOrigin } from "./settle-origin.server";

/** A caseworker records a household; its file begins. @param origin where the household comes from, settled with it. */
export const recordHousehold = (
  viewer: Viewer,
  once: Once,
  form: HouseholdForm,
  origin: IntakeOrigin | null = null,
) =>
  commandAsViewer<{ householdId: string }, "already_file">(viewer, once, async (tx) => {
    const householdId = await createHousehold(tx, viewer, form);
    const settled = origin ? await settleOrigin(tx, viewer, origin, householdId) : accept();
    if (!settled.ok) return settled;
    await createTimelineEntry(tx, viewer, { householdId, kind: "registered" });
    await recordEvent(tx, viewer, { action: "create", entity: "household", entityId: householdId });
    return accept({ householdId });
  });

/** The file is recorded anew; the version says which one the caseworker had before the eyes. */
export const changeHousehold = (
  viewer: Viewer,
  once: Once,
  { householdId, version, form }: { householdId: string; version: number; form: HouseholdForm },
) =>
  commandAsViewer<{ householdId: string }, "changed_meanwhile">(viewer, once, async (tx) => {
    const household = await getHousehold(tx, viewer, householdId);
    if (!(await updateHousehold(tx, household, form, version))) return refuse("changed_meanwhile");
    await recordEvent(tx, viewer, { action: "update", entity: "household", entityId: householdId });
    return accept({ householdId });
  });

/** A caseworker counts the bedrooms differently, and says why. */
export const overrideBedrooms = (
  viewer: Viewer,
  once: Once,
  input: {
    householdId: string;
    override: { bedroomsOverride: number; bedroomsOverrideReason: string };
  },
) =>
  commandAsViewer<{ householdId: string }, "changed_meanwhile">(viewer, once, async (tx) => {
    const household = await getHousehold(tx, viewer, input.householdId);
    if (!(await updateBedroomsOverride(tx, household, input.override))) {
      return refuse("changed_meanwhile");
    }
    await recordEvent(tx, viewer, {
      action: "override",
      entity: "household",
      entityId: household.id,
      fields: ["bedrooms_override"],
    });
    return accept({ householdId: household.id });
  });

import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import type { BedroomCount } from "~/modules/households/bedroom-count-form";
import { standardOn } from "~/modules/households/bedroom-standard";
import { bedroomsNeeded } from "~/modules/households/bedrooms-needed";
import { createHousehold } from "~/modules/households/create-household.server";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { getHousehold } from "~/modules/households/get-household.server";
import type { HouseholdForm } from "~/modules/households/household-form";
import {
  updateBedroomsOverride,
  updateHousehold,
} from "~/modules/households/update-household.server";
import type { IntakeOrigin } from "~/modules/intake/origin";
import type { Viewer } from "~/modules/people/viewer";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

import { flagWithdrawal } from "./keep-consents.server";
import { settleOrigin } from "./settle-origin.server";

/** Why people who may be known already are somebody else. */
interface KeptApart {
  keptApart?: string | undefined;
}

async function tellKeptApart(
  tx: Transaction,
  viewer: Viewer,
  householdId: string,
  { keptApart }: KeptApart,
): Promise<void> {
  if (keptApart === undefined) return;
  await createTimelineEntry(tx, viewer, { householdId, kind: "kept_apart", text: keptApart });
}

/** A caseworker records a household; its file begins. @param origin where the household comes from, settled with it. */
export const recordHousehold = (
  viewer: Viewer,
  once: Once,
  form: HouseholdForm & KeptApart,
  origin: IntakeOrigin | null = null,
) =>
  commandAsViewer<{ householdId: string }, "already_file">(viewer, once, async (tx) => {
    const householdId = await createHousehold(tx, viewer, form);
    const settled = origin ? await settleOrigin(tx, viewer, origin, householdId) : accept();
    if (!settled.ok) return settled;
    await createTimelineEntry(tx, viewer, { householdId, kind: "registered" });
    await tellKeptApart(tx, viewer, householdId, form);
    await recordEvent(tx, viewer, { action: "create", entity: "household", entityId: householdId });
    return accept({ householdId });
  });

/** The file is recorded anew; the version says which one the caseworker had before the eyes. */
export const changeHousehold = (
  viewer: Viewer,
  once: Once,
  {
    householdId,
    version,
    form,
  }: { householdId: string; version: number; form: HouseholdForm & KeptApart },
) =>
  commandAsViewer<{ householdId: string }, "changed_meanwhile">(viewer, once, async (tx) => {
    const household = await getHousehold(tx, viewer, householdId);
    if (!(await updateHousehold(tx, household, form, version))) return refuse("changed_meanwhile");
    await tellKeptApart(tx, viewer, householdId, form);
    await flagWithdrawal(tx, viewer, household, form.shareConsentOn ?? null);
    await recordEvent(tx, viewer, { action: "update", entity: "household", entityId: householdId });
    return accept({ householdId });
  });

/** A caseworker counts the bedrooms differently and says why, or goes back to the computed count. */
export const overrideBedrooms = (
  viewer: Viewer,
  once: Once,
  { householdId, form }: { householdId: string; form: BedroomCount },
) =>
  commandAsViewer<{ householdId: string }, "changed_meanwhile">(viewer, once, async (tx) => {
    const household = await getHousehold(tx, viewer, householdId);
    const standard = standardOn(findBedroomStandards(), today());
    const { members } = household;
    const computed = bedroomsNeeded({ members, bedroomsOverride: null }, standard, today());
    const own =
      form.act === "compute"
        ? null
        : {
            bedroomsOverride: form.bedroomsOverride,
            bedroomsOverrideReason: form.bedroomsOverrideReason,
            bedroomsOverrideBy: viewer.accountId,
            bedroomsOverrideAt: now(),
          };
    const seen = { id: household.id, version: form.version };
    if (!(await updateBedroomsOverride(tx, seen, own))) return refuse("changed_meanwhile");
    await createTimelineEntry(tx, viewer, {
      householdId,
      kind: own ? "bedrooms_fixed" : "bedrooms_computed",
      detail: { bedrooms: own?.bedroomsOverride ?? computed.bedrooms, computed: computed.bedrooms },
      text: own?.bedroomsOverrideReason ?? null,
    });
    await recordEvent(tx, viewer, {
      action: "override",
      entity: "household",
      entityId: householdId,
      fields: ["bedrooms_override"],
    });
    return accept({ householdId });
  });

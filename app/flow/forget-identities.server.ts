import { deleteOldIdentities } from "~/modules/intake/identities.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { numberOn } from "~/modules/schemes/legal-parameter";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";

/** By the clock: names of people who came to LISKO without becoming a file are forgotten. @returns how many. */
export const forgetIdentities = (day: LocalDate = today()) =>
  withViewer(SYSTEM, async (tx) => {
    const parameters = await findLegalParameters(tx);
    return deleteOldIdentities(tx, day, numberOn(parameters, "intake_identity_days", day));
  });

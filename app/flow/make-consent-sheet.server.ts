import { translator } from "~/i18n/translator.server";
import { recordEvent } from "~/modules/audit/record-event.server";
import { sheetLanguage } from "~/modules/households/consent";
import { findConsentPurposes } from "~/modules/households/find-consent-purposes.server";
import { getHousehold } from "~/modules/households/get-household.server";
import { renderConsentSheet } from "~/modules/households/render-consent-sheet.server";
import type { Viewer } from "~/modules/people/viewer";
import { now } from "~/platform/clock.server";
import { withViewer } from "~/platform/database/with-viewer.server";

/** The sheet on which a household says yes or no to each purpose. Making it is recorded. */
export async function makeConsentSheet(viewer: Viewer, householdId: string) {
  const { code, languages } = await withViewer(viewer, async (tx) => {
    const file = await getHousehold(tx, viewer, householdId);
    const entity = { entity: "household", entityId: file.id };
    await recordEvent(tx, viewer, { action: "make_consent_sheet", ...entity });
    return file;
  });
  const language = sheetLanguage(languages);
  const sheet = {
    ...{ code, language, at: now(), house: viewer.organisationName ?? "" },
    purposes: findConsentPurposes().map(({ key }) => key),
  };
  return { code, pdf: await renderConsentSheet(sheet, translator(language)) };
}

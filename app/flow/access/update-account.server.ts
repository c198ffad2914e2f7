import type { Language } from "~/i18n/languages";
import { recordEvent } from "~/modules/audit/record-event.server";
import type { Profile } from "~/modules/people/account";
import { getProfile } from "~/modules/people/get-profile.server";
import { updateLanguage, updateProfile } from "~/modules/people/update-account.server";
import type { Viewer } from "~/modules/people/viewer";
import { commandAsViewer, type Once, withViewer } from "~/platform/database/with-viewer.server";
import { accept, type Verdict } from "~/platform/result";

/** Keeps what a person tells about themselves; the audit holds the names of the fields that changed. */
export function updateOwnAccount(viewer: Viewer, profile: Profile, once: Once): Promise<Verdict> {
  return commandAsViewer(viewer, once, async (tx) => {
    const before = await getProfile(tx, viewer.accountId);
    const names = Object.keys(profile) as (keyof Profile)[];
    const fields = names.filter((name) => profile[name] !== before[name]);
    if (fields.length === 0) return accept();
    await updateProfile(tx, viewer.accountId, profile);
    await recordEvent(tx, viewer, {
      action: "update",
      entity: "account",
      entityId: viewer.accountId,
      fields,
    });
    return accept();
  });
}

/** Keeps the language chosen in the frame of a page. */
export async function chooseLanguage(viewer: Viewer, language: Language): Promise<void> {
  await withViewer(viewer, (tx) => updateLanguage(tx, viewer.accountId, language));
}

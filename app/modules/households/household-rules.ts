import { statusAllowed } from "./file-rules";
import type { CommuneWish, HouseholdStatus } from "./household";
import type { HouseholdForm } from "./household-form";

/**
 * Where a file stands after its data were recorded: never further than before, and back to where nothing is missing; a
 * household that takes its consent back is proposed to nobody from that moment. A housed, parked or closed file stays
 * what it is.
 */
export function statusAfterRecording(
  current: HouseholdStatus,
  form: Pick<
    HouseholdForm,
    | "members"
    | "currentHousing"
    | "protectionStatus"
    | "protectionValidUntil"
    | "incomes"
    | "noIncome"
    | "languages"
    | "shareConsentOn"
  >,
): HouseholdStatus {
  if (current === "housed" || current === "parked" || current === "closed") return current;
  return statusAllowed(current, {
    ...form,
    protectionValidUntil: form.protectionValidUntil ?? null,
    noIncome: form.noIncome ?? false,
    shareConsentOn: form.shareConsentOn ?? null,
  });
}

/** The codes of the communes where a household wants or must live. */
export function wantedCommunes({ wishes }: { wishes: readonly CommuneWish[] }): string[] {
  return wishes
    .filter(({ wish }) => wish === "must" || wish === "wish")
    .map(({ communeCode }) => communeCode);
}

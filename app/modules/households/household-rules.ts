import type { CommuneWish, HouseholdStatus } from "./household";
import type { HouseholdForm } from "./household-form";

/**
 * Where a file stands after its data were recorded: complete enough to be matched once the household agreed to be
 * proposed to owners; a housed, parked or closed file stays what it is.
 */
export function statusAfterRecording(
  current: HouseholdStatus,
  form: Pick<HouseholdForm, "shareConsentOn">,
): HouseholdStatus {
  if (current === "housed" || current === "parked" || current === "closed") return current;
  return form.shareConsentOn ? "ready" : "assessed";
}

/** The codes of the communes where a household wants or must live. */
export function wantedCommunes({ wishes }: { wishes: readonly CommuneWish[] }): string[] {
  return wishes
    .filter(({ wish }) => wish === "must" || wish === "wish")
    .map(({ communeCode }) => communeCode);
}

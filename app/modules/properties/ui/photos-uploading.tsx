import { useNavigation } from "@remix-run/react";

/** Whether photos are on their way: leaving the page now would lose them. */
export function useIsUploading(): boolean {
  const { state, formData } = useNavigation();
  return state !== "idle" && formData?.get("act") === "upload";
}

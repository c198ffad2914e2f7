/** What a button beside a photo does to the order. */
export const PHOTO_ACTS = ["up", "down", "delete"] as const;
export type PhotoAct = (typeof PHOTO_ACTS)[number];

/**
 * The files in their new order. The first does not go further up, the last not further down, and a file that is not
 * among them (any more) changes nothing.
 */
export function reorderPhotos(fileIds: readonly string[], act: PhotoAct, fileId: string): string[] {
  const index = fileIds.indexOf(fileId);
  const rest = fileIds.filter((id) => id !== fileId);
  if (index < 0 || act === "delete") return rest;
  const place = Math.min(Math.max(act === "up" ? index - 1 : index + 1, 0), rest.length);
  return [...rest.slice(0, place), fileId, ...rest.slice(place)];
}

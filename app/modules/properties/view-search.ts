/** The query of the same list shown another way, from its first page; the map's own choices go with the map. */
export function viewSearch(search: URLSearchParams, shownAs: "map" | null): string {
  const next = new URLSearchParams(search);
  for (const name of ["page", "as", ...(shownAs === null ? ["shade"] : [])]) next.delete(name);
  if (shownAs !== null) next.set("as", shownAs);
  return next.toString();
}

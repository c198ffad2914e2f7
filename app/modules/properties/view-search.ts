/** The query of the same list shown another way, from its first page; the map's own choices go with the map. */
export function viewSearch(search: URLSearchParams, view: "map" | null): string {
  const next = new URLSearchParams(search);
  for (const name of ["page", "view", ...(view === null ? ["shade"] : [])]) next.delete(name);
  if (view !== null) next.set("view", view);
  return next.toString();
}

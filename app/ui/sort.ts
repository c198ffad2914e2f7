/** How a list is sorted, as the URL says it: `sort=rent` upwards, `sort=-rent` downwards. */
export interface Sort {
  column: string;
  direction: "ascending" | "descending";
}

/** Reads `sort`; null when it is absent or names a column that is not sortable. */
export function readSort(search: URLSearchParams, columns: readonly string[]): Sort | null {
  const text = search.get("sort") ?? "";
  const column = text.replace(/^-/, "");
  if (!columns.includes(column)) return null;
  return { column, direction: text.startsWith("-") ? "descending" : "ascending" };
}

/** The query string that sorts by `column`: upwards first, then downwards; the page starts again at 1. */
export function sortSearch(search: URLSearchParams, column: string, current: Sort | null): string {
  const next = new URLSearchParams(search);
  const isUp = current?.column === column && current.direction === "ascending";
  next.set("sort", isUp ? `-${column}` : column);
  next.delete("page");
  return `?${next.toString()}`;
}

/** The query string of another page of the same list; page 1 carries no parameter. */
export function pageSearch(search: URLSearchParams, page: number): string {
  const next = new URLSearchParams(search);
  if (page <= 1) next.delete("page");
  else next.set("page", String(page));
  const text = next.toString();
  return text ? `?${text}` : "?";
}

/** The query string of the same list with another number of rows; it starts at page 1 again. */
export function sizeSearch(search: URLSearchParams, size: number): string {
  const next = new URLSearchParams(search);
  next.delete("page");
  next.set("size", String(size));
  return `?${next.toString()}`;
}

/** The pages to offer: first, last, and two around the current one; `null` stands for a gap. */
export function pageWindow(page: number, pages: number): (number | null)[] {
  const wanted = new Set([1, pages, page - 1, page, page + 1].filter((n) => n >= 1 && n <= pages));
  const sorted = [...wanted].sort((a, b) => a - b);
  return sorted.flatMap((n, index) => {
    const before = sorted[index - 1];
    if (before === undefined || n === before + 1) return [n];
    return n === before + 2 ? [n - 1, n] : [null, n];
  });
}

/** Which rows of a list the URL asks for: `?page=3&size=50`. */
export interface ListPage {
  /** From 1. */
  page: number;
  size: number;
  /** For the query. */
  skip: number;
  take: number;
}

export const PAGE_SIZES = [25, 50, 100] as const;
const LAST_PAGE = 100_000;

/** Reads `page` and `size`; anything else than a page number and one of the sizes counts as absent. */
export function readPage(search: URLSearchParams): ListPage {
  const page = /^\d{1,6}$/.test(search.get("page") ?? "") ? Number(search.get("page")) : 1;
  const wanted = Number(search.get("size"));
  const size = PAGE_SIZES.find((known) => known === wanted) ?? PAGE_SIZES[0];
  const within = Math.min(Math.max(page, 1), LAST_PAGE);
  return { page: within, size, skip: (within - 1) * size, take: size };
}

/** The value of a filter, if it is one of a closed list. */
export function readChoice<const Choices extends readonly string[]>(
  search: URLSearchParams,
  name: string,
  choices: Choices,
): Choices[number] | null {
  const value = search.get(name);
  return choices.find((choice) => choice === value) ?? null;
}

/** The words looked for, at most 100 characters, or null. */
export function readWords(search: URLSearchParams, name = "q"): string | null {
  return search.get(name)?.trim().slice(0, 100) || null;
}

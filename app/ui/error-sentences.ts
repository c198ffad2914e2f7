import type { TextKey } from "~/i18n/text";

/** Title and explanation of an answer that is not the page asked for. */
export interface ErrorSentence {
  title: TextKey;
  body: TextKey;
  /** Seconds until the page tries again by itself. */
  retryAfter?: number;
  /** The person says when to try again. */
  retry?: "by_hand";
}

const notFound = {
  title: "errors.notFound.title",
  body: "errors.notFound.body",
} as const satisfies ErrorSentence;

const sentences: Readonly<Record<number, ErrorSentence>> = {
  0: { title: "errors.offline.title", body: "errors.offline.body", retry: "by_hand" },
  401: { title: "errors.expired.title", body: "errors.expired.body" },
  403: { title: "errors.forbidden.title", body: "errors.forbidden.body" },
  404: notFound,
  405: notFound,
  409: { title: "errors.conflict.title", body: "errors.conflict.body" },
  413: { title: "errors.tooLarge.title", body: "errors.tooLarge.body" },
  422: { title: "errors.idempotency.title", body: "errors.idempotency.body" },
  429: { title: "errors.tooMany.title", body: "errors.tooMany.body" },
  503: { title: "errors.unavailable.title", body: "errors.unavailable.body", retryAfter: 6 },
};

/** What to say for a status, 0 for none at all; anything unexpected is our fault. */
export function sentenceOf(status: number): ErrorSentence {
  return sentences[status] ?? { title: "errors.server.title", body: "errors.server.body" };
}

import type { errors as source } from "../fr/errors";

export const errors = {
  "errors.notFound.title": "This page does not exist",
  "errors.notFound.body": "The address may have changed, or you may not have access to this page.",
  "errors.forbidden.title": "You do not have access to this page",
  "errors.forbidden.body": "If you need it for your work, ask your manager for access.",
  "errors.server.title": "Something went wrong on our side",
  "errors.server.body":
    "The error has been recorded. If you had just sent a form, go back: sending it again will only count once.",
  "errors.server.reference": "If you contact us, give us this number: {reference}",
  "errors.unavailable.title": "The service is briefly unavailable",
  "errors.unavailable.body":
    "We cannot reach our data. Nothing that was saved is lost. It comes back by itself, usually in less than a minute.",
  "errors.unavailable.retry":
    "{seconds, plural, one {This page tries again by itself in # second.} other {This page tries again by itself in # seconds.}}",
  "errors.conflict.title": "Someone was faster",
  "errors.conflict.body":
    "This record changed while you were filling it in. Look at the current version, then try again if it is still needed.",
  "errors.idempotency.title": "This form has already been sent",
  "errors.idempotency.body":
    "It was sent before with other answers, and the first one counts. Open the page again to make a change.",
  "errors.tooMany.title": "Too many tries in a short time",
  "errors.tooMany.body":
    "{minutes, plural, one {To protect accounts, we are taking a pause. Try again in a minute.} other {To protect accounts, we are taking a pause. Try again in # minutes.}}",
  "errors.tooLarge.title": "What you sent is too big",
  "errors.tooLarge.body": "Send fewer files at once, or smaller ones.",
  "errors.expired.title": "Your session has ended",
  "errors.expired.body": "Sign in again to continue.",
  "errors.goHome": "Go to the home page",
  "errors.offline.title": "No connection",
  "errors.offline.body":
    "The page could not be loaded. What you saved is safe. Try again when the connection is back.",
} as const satisfies Record<keyof typeof source, string>;

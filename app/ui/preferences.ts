/**
 * What the language and theme forms post to `paths.preferences()`. The action there reads `language` or `theme`, keeps
 * it in a cookie (and with the person, when one is signed in) and sends back to `returnTo`, a path of this site.
 */
export const preferenceFields = {
  language: "language",
  theme: "theme",
  returnTo: "returnTo",
} as const;

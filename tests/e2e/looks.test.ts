import { describe } from "vitest";

import { paths } from "~/paths";

import { journey } from "./browser";
import { EVERY_LOOK, type Look } from "./look";
import { visitInLooks } from "./person";
import { DEMO_DOMAIN } from "../../prisma/seed/demo-accounts";

/** The main pages of each role; null is somebody who is not signed in. */
const PAGES: readonly { who: string | null; pages: readonly string[] }[] = [
  {
    who: null,
    pages: [
      paths.landing(),
      paths.compareWays(),
      paths.communes(),
      paths.signIn(),
      paths.register(),
    ],
  },
  { who: "landlord", pages: [paths.dwellings(), paths.proposals(), paths.account()] },
  {
    who: "caseworker",
    pages: [paths.tasks(), paths.households(), paths.newHousehold(), paths.matching()],
  },
  { who: "guarantee", pages: [paths.guarantees(), paths.invoices(), paths.tenancies()] },
  { who: "manager", pages: [paths.offers()] },
  { who: "admin", pages: [paths.people(), paths.audit()] },
];

/** Four of the sixteen looks: each language once, and light, dark, phone and laptop, shifted from role to role. */
function looksOf(index: number): Look[] {
  return [0, 1, 2, 3].flatMap(
    (language) => EVERY_LOOK[language * 4 + ((language + index) % 4)] ?? [],
  );
}

describe("the main pages in every language, light and dark, on a phone and a laptop", () => {
  journey.for(PAGES.map((entry, index) => ({ ...entry, index })))(
    "as $who",
    { timeout: 600_000 },
    async ({ who, pages, index }, { open }) => {
      await visitInLooks(open, looksOf(index), who && `${who}@${DEMO_DOMAIN}`, pages);
    },
  );
});

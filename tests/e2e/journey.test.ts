import { describe, expect } from "vitest";

import { paths } from "~/paths";

import { journey } from "./browser";
import type { Look } from "./look";
import type { Person } from "./person";
import {
  activateGuarantee,
  assessClaim,
  decideAndSettle,
  downloadSettlement,
  fileClaim,
  giveIban,
  statusOf,
} from "./story-guarantee";
import {
  COMMUNE,
  describeDwelling,
  LANDLORD_PASSWORD,
  offerAgain,
  publish,
  register,
  requestChange,
  resubmit,
} from "./story-offer";
import {
  acceptProposal,
  agreeForHousehold,
  closeRefused,
  closeTenancy,
  completeTask,
  propose,
  recordHousehold,
  seeRanking,
  signTenancy,
} from "./story-tenancy";
import { DEMO_ACCOUNTS } from "../../prisma/seed/demo-accounts";

type Open = (look?: Partial<Look>) => Promise<Person>;

const LONG = 900_000;

async function staff(open: Open, mailbox: string, look: Partial<Look>): Promise<Person> {
  const account = DEMO_ACCOUNTS.find(({ email }) => email.startsWith(`${mailbox}@`));
  if (!account) throw new Error(`nobody is ${mailbox}`);
  const person = await open(look);
  await person.signIn(account.email);
  return person;
}

/** From a registration to a dwelling offered again, every form sent wrong once and right once. */
async function story(open: Open, look: Partial<Look>, email: string): Promise<void> {
  await register(await open(look), { name: "Marguerite Thill", email });
  const landlord = await open(look);
  await landlord.signIn(email, LANDLORD_PASSWORD);
  await landlord.speak();
  const offerId = await describeDwelling(landlord);

  const note = "Which year is the heating from?";
  const manager = await staff(open, "manager", look);
  await requestChange(manager, offerId, note);
  await resubmit(landlord, offerId, note);
  await publish(manager, offerId);

  const caseworker = await staff(open, "caseworker", look);
  const householdId = await recordHousehold(caseworker, COMMUNE);
  const code = (await caseworker.page.locator("h1").innerText()).trim();
  expect(code).toMatch(/^H-\d+/);
  await seeRanking(caseworker, { offerId, householdId });
  const proposalId = await propose(caseworker, { offerId, householdId });
  await acceptProposal(landlord, proposalId, /^H-\d+/.exec(code)?.[0] ?? code);

  await agreeForHousehold(caseworker, proposalId);
  const tenancyId = await signTenancy(caseworker, proposalId);
  const officer = await staff(open, "guarantee", look);
  const guaranteeId = await activateGuarantee(officer, tenancyId);
  await completeTask(caseworker, tenancyId, householdId);

  await giveIban(landlord);
  const claimId = await fileClaim(landlord, guaranteeId);
  await closeRefused(caseworker, tenancyId);
  await assessClaim(officer, claimId);
  const secondOfficer = await staff(open, "guarantee2", look);
  await decideAndSettle(secondOfficer, claimId);
  const pdf = await downloadSettlement(secondOfficer, claimId);
  expect(await statusOf(landlord, pdf)).toBe(200);
  const stranger = await staff(open, "landlord", look);
  expect(await statusOf(stranger, pdf)).toBe(404);
  await stranger.visit(paths.claim(claimId), 404);

  await closeTenancy(caseworker, tenancyId);
  await offerAgain(landlord, tenancyId);
}

describe("the story, end to end", () => {
  journey("with scripts", { timeout: LONG }, async ({ open }) => {
    await story(open, { language: "fr" }, `marguerite.${Date.now()}@example.org`);
  });

  journey("without scripts, on a phone, in German", { timeout: LONG }, async ({ open }) => {
    const look: Partial<Look> = { language: "de", javaScript: false, width: 390 };
    await story(open, look, `margret.${Date.now()}@example.org`);
  });
});

import { expect } from "vitest";

import { paths } from "~/paths";
import { addDays, luxembourgDay } from "~/platform/local-date";

import {
  addRow,
  exactly,
  fillIn,
  follow,
  form,
  idIn,
  recordOf,
  send,
  sendWrong,
  submitButton,
} from "./forms";
import type { Person } from "./person";

const RECORD = "record-household";

/** Names no page of a landlord may show. */
export const FAMILY = [
  ...["Yohannes", "Selam", "Tesfamariam"],
  ...["Farzan", "Mahsa", "Rostamkhani"],
];

/** Step 3: a couple with a child, ready to move, rather to one commune. @returns the household's id. */
export async function recordHousehold(person: Person, communeCode: string): Promise<string> {
  const { page } = person;
  const today = luxembourgDay(new Date());
  await person.visit(paths.newHousehold());
  await addRow(person, RECORD, "members", "members[1].relation");
  await addRow(person, RECORD, "members", "members[2].relation");
  await addRow(person, RECORD, "incomes", "incomes[0].source");
  await addRow(person, RECORD, "wishes", "wishes[0].communeCode");
  const member = (index: number, entries: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(entries).map(([name, value]) => [`members[${index}].${name}`, value]),
    );
  const [names, birthDates] = family(person);
  const entries = {
    ...member(0, { ...names[0], birthDate: birthDates[0] }),
    ...member(1, { ...names[1], relation: "partner", birthDate: birthDates[1] }),
    ...member(2, { ...names[2], relation: "child" }),
    referrer: "ona",
    protectionStatus: "refugee",
    currentHousing: "emergency",
    exitDeadline: addDays(today, 5),
    shareConsentOn: today,
    languages: ["ti", "fr"],
    "incomes[0].source": "work",
    "incomes[0].monthly": "4200",
    "wishes[0].communeCode": communeCode,
    "wishes[0].wish": "wish",
  };
  const birthDate = "members[2].birthDate";
  await sendWrong(person, RECORD, { ...entries, [birthDate]: "2999-01-01" }, birthDate);
  await send(person, RECORD, { [birthDate]: "2017-05-02" }, recordOf("households"));
  const householdId = idIn(page.url());
  await send(person, "file-ready-0", {}, recordOf("households"));
  return householdId;
}

/** Nobody whom another journey recorded: those are known by then, and warned of. */
function family({ look }: Person) {
  const [last, ...first] = look.javaScript
    ? (["Tesfamariam", "Yohannes", "Selam", "Natan"] as const)
    : (["Rostamkhani", "Farzan", "Mahsa", "Nilufar"] as const);
  const named = (givenName: string) => ({ givenName, familyName: last });
  const names = [named(first[0]), named(first[1]), named(first[2])] as const;
  const born = look.javaScript
    ? (["1988-03-09", "1991-11-30"] as const)
    : (["1979-08-23", "1984-01-17"] as const);
  return [names, born] as const;
}

/** Step 3: for the household the dwelling is ranked with its points; for the dwelling the household is. */
export async function seeRanking(
  person: Person,
  pair: { offerId: string; householdId: string },
): Promise<void> {
  await person.visit(paths.matchingHousehold(pair.householdId));
  const dwelling = candidate(person, `offer=${pair.offerId}`);
  expect(await dwelling.count(), "the dwelling is ranked for the household").toBe(1);
  await person.visit(paths.matching(pair.offerId));
  const household = candidate(person, `household=${pair.householdId}`);
  expect(await household.count(), "the household is ranked for the dwelling").toBe(1);
  await household.locator("summary").click();
  await person.judge();
}

function candidate({ page }: Person, link: string) {
  return page.locator(`main [data-candidate]:has(a[href*="${link}"])`);
}

/**
 * Step 4: proposes. The same form sent again answers with the same proposal; a second window that still shows the old
 * desk is told that the dwelling is taken.
 *
 * @returns the proposal's id.
 */
export async function propose(
  person: Person,
  pair: { offerId: string; householdId: string },
): Promise<string> {
  const { page } = person;
  const desk = paths.matching(pair.offerId);
  const id = `propose-${pair.offerId}-${pair.householdId}`;
  const stale = await page.context().newPage();
  await stale.goto(desk);
  const data = await fieldsOf(person, id);
  await send(person, id, {}, recordOf("proposals"));
  const proposalId = idIn(page.url());

  const again = await page.request.post(desk, {
    form: data,
    headers: { Origin: new URL(page.url()).origin },
    maxRedirects: 0,
  });
  expect(again.headers().location).toBe(paths.proposal(proposalId));

  await submitButton(stale.locator(`form[id="${id}"]`), id).click();
  await stale.locator('main [role="alert"]').first().waitFor();
  await stale.close();

  await page.goBack();
  await person.visit(`${paths.proposals()}?size=100`);
  const links = page.locator(`main a[href="${paths.proposal(proposalId)}"]`);
  expect(await links.count()).toBeGreaterThan(0);
  return proposalId;
}

async function fieldsOf({ page }: Person, id: string): Promise<Record<string, string>> {
  const inputs = await form(page, id).locator("input[type=hidden]").all();
  const fields = inputs.map(async (input) => [
    await input.getAttribute("name"),
    await input.inputValue(),
  ]);
  return Object.fromEntries(await Promise.all(fields)) as Record<string, string>;
}

/** Step 4: the landlord reads a card that names nobody, looks at saying no, and says yes. */
export async function acceptProposal(
  person: Person,
  proposalId: string,
  code: string,
): Promise<void> {
  const { page } = person;
  await person.visit(paths.proposals());
  await follow(person, paths.proposal(proposalId));
  const shown = await page.content();
  for (const secret of [code, ...FAMILY]) expect(shown, "the card").not.toContain(secret);
  await person.visit(paths.declineProposal(proposalId));
  const decline = { declineReason: "other", declineNote: "" };
  await sendWrong(person, "decline-proposal", decline, "declineNote");
  await person.visit(paths.proposal(proposalId));
  await send(person, "accept-proposal", {}, exactly(paths.proposal(proposalId)));
  await form(page, "accept-proposal").waitFor({ state: "detached" });
}

/** Step 4: the household says yes to its caseworker; before, nothing can be signed. */
export async function agreeForHousehold(person: Person, proposalId: string): Promise<void> {
  const { page } = person;
  await person.visit(paths.proposal(proposalId));
  expect(await page.locator('main a[href^="/tenancies/new"]').count()).toBe(0);
  const yes = page.locator('form[id="household-answer"] button[value="agree"]');
  await yes.click();
  await page.locator('[data-step="household"][data-state="done"]').waitFor();
}

/** Step 5: the lease is signed. @returns the tenancy's id. */
export async function signTenancy(person: Person, proposalId: string): Promise<string> {
  await person.visit(paths.proposal(proposalId));
  await follow(person, "/tenancies/new");
  const title = form(person.page, "sign-tenancy").locator('[name="legalTitle"]');
  expect(await title.inputValue()).toBe("bail_a_loyer");
  await sendWrong(person, "sign-tenancy", { signedAt: "x", deposit: "0" }, "signedAt");
  await send(person, "sign-tenancy", { signedAt: "Luxembourg" }, recordOf("tenancies"));
  return idIn(person.page.url());
}

/** Step 6: my day, one task finished with a note, and the note in the household's timeline. */
export async function completeTask(
  person: Person,
  tenancyId: string,
  householdId: string,
): Promise<void> {
  const { page } = person;
  const note = "The keys were handed over, the meter was read.";
  await person.visit(paths.tasks());
  await person.visit(paths.tenancy(tenancyId));
  await follow(person, "/follow-up/");
  const taskId = idIn(page.url());
  await sendWrong(person, "complete-task", { note }, "outcome");
  await send(person, "complete-task", { outcome: "partly" }, exactly(paths.tasks()));
  await person.visit(paths.task(taskId));
  expect(await form(page, "complete-task").count()).toBe(0);
  await person.visit(paths.household(householdId));
  expect(await page.locator("main").innerText()).toContain(note);
}

/** Step 9: not while a claim waits. */
export async function closeRefused(person: Person, tenancyId: string): Promise<void> {
  await person.visit(paths.closeTenancy(tenancyId));
  const id = "close-tenancy";
  const { page } = person;
  await sendWrong(person, id, { note: "Found a home of their own." }, "reason");
  await fillIn(form(page, id), { reason: "agreed" });
  await submitButton(form(page, id), id).click();
  await form(page, id).locator('[role="alert"]').waitFor();
  await person.judge();
  await person.visit(paths.tenancy(tenancyId));
  const close = page.locator(`a[href="${paths.closeTenancy(tenancyId)}"]`);
  expect(await close.count(), "the tenancy is not closed").toBe(1);
}

/** Step 9: the tenancy ends. */
export async function closeTenancy(person: Person, tenancyId: string): Promise<void> {
  await person.visit(paths.closeTenancy(tenancyId));
  await send(person, "close-tenancy", { reason: "agreed" }, exactly(paths.tenancy(tenancyId)));
}

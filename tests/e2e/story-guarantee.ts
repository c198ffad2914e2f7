import { expect } from "vitest";

import { paths } from "~/paths";
import { luxembourgDay } from "~/platform/local-date";

import { exactly, follow, form, idIn, recordOf, send, sendRefused, sendWrong } from "./forms";
import type { Person } from "./person";
import { lacks, rasterise, scanQr } from "../setup/pdf-tools";

/** Step 5: the officer activates what was signed. @returns the guarantee's id. */
export async function activateGuarantee(person: Person, tenancyId: string): Promise<string> {
  await person.visit(paths.tenancy(tenancyId));
  await follow(person, "/guarantees/");
  const guaranteeId = idIn(person.page.url());
  await send(person, "activate-guarantee", {}, exactly(paths.guarantee(guaranteeId)));
  await form(person.page, "activate-guarantee").waitFor({ state: "detached" });
  return guaranteeId;
}

/** Step 7: the landlord says where to pay. */
export async function giveIban(person: Person): Promise<void> {
  await person.visit(paths.account());
  const postalAddress = "3, Grand-Rue\nL-9240 Diekirch";
  await sendWrong(person, "profile", { postalAddress, iban: "LU00 0000" }, "iban");
  await send(person, "profile", { iban: "LU28 0019 4006 4475 0000" }, exactly(paths.account()));
  await person.visit(paths.account());
  const iban = await form(person.page, "profile").locator('[name="iban"]').inputValue();
  expect(iban.replaceAll(" ", "")).toBe("LU280019400644750000");
}

/** Step 7: the landlord claims an unpaid rent. @returns the claim's id. */
export async function fileClaim(person: Person, guaranteeId: string): Promise<string> {
  await person.visit(paths.guarantee(guaranteeId));
  await follow(person, paths.fileClaim(guaranteeId));
  const claim = {
    kind: "rent",
    occurredOn: luxembourgDay(new Date()),
    amount: "99000",
    description: "The rent of this month did not come.",
  };
  await sendWrong(person, "file-claim", { ...claim, amount: "vill" }, "amount");
  await sendRefused(person, "file-claim", { amount: "99000" });
  await send(person, "file-claim", { amount: "450" }, recordOf("claims"));
  return idIn(person.page.url());
}

/** Step 7: one officer assesses, and may not decide what he assessed. */
export async function assessClaim(person: Person, claimId: string): Promise<void> {
  const reason = "The statement of account shows it.";
  await person.visit(paths.claim(claimId));
  await follow(person, paths.assessClaim(claimId));
  await sendWrong(person, "AssessClaimPage", { amount: "-1", reason }, "amount");
  await send(person, "AssessClaimPage", { amount: "450" }, exactly(paths.claim(claimId)));
  expect(await person.page.locator(`a[href="${paths.decideClaim(claimId)}"]`).count()).toBe(0);
  await person.visit(paths.decideClaim(claimId));
  expect(await form(person.page, "DecideClaimPage").count()).toBe(0);
}

/** Step 7: another officer decides, then pays. */
export async function decideAndSettle(person: Person, claimId: string): Promise<void> {
  const reason = "The rent is covered.";
  await person.visit(paths.claim(claimId));
  await follow(person, paths.decideClaim(claimId));
  await sendWrong(person, "DecideClaimPage", { decision: "reduced", reason }, "amount");
  const back = exactly(paths.claim(claimId));
  await send(person, "DecideClaimPage", { decision: "approved" }, back);
  await follow(person, paths.settleClaim(claimId));
  await send(person, "SettleClaimPage", {}, back);
}

/** Step 8: the settlement as a frozen PDF; a scanner reads the payment in it. @returns its address. */
export async function downloadSettlement(person: Person, claimId: string): Promise<string> {
  await person.visit(paths.claim(claimId));
  const link = person.page.locator('main a[href$="/pdf"]').first();
  const address = (await link.getAttribute("href")) ?? "";
  const answer = await person.page.request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  const pdf = await answer.body();
  expect(pdf.subarray(0, 4).toString("latin1")).toBe("%PDF");
  if (!lacks("pdftoppm", "zbarimg")) {
    const lines = scanQr(rasterise(pdf, 1, 200)).split("\n");
    expect(lines.slice(0, 1)).toEqual(["BCD"]);
    expect(lines).toContain("LU280019400644750000");
    expect(lines.some((line) => /^EUR450(\.00)?$/.test(line))).toBe(true);
  }
  return address;
}

/** The status a person gets for a document. */
export async function statusOf(person: Person, address: string): Promise<number> {
  return (await person.page.request.get(address)).status();
}

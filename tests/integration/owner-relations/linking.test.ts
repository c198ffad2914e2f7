import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, it } from "vitest";

import { createLandlords } from "~/modules/people/create-landlords.server";
import { updateVerified } from "~/modules/people/update-account.server";
import type { Viewer } from "~/modules/people/viewer";
import { SIGN_IN, SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";

import { makeAccount } from "../../factories/accounts";
import { makeOffer, makeViewer } from "../../factories/market";
import { makeOwner } from "../../factories/owners";

let officer: Viewer;
beforeAll(async () => {
  officer = await makeViewer("guarantee_officer");
});

const relationsOf = (email: string) =>
  readAsViewer(SYSTEM, (tx) => tx.ownerRelation.findMany({ where: { email } }));
const stageOf = async (accountId: string) =>
  (
    await readAsViewer(SYSTEM, (tx) =>
      tx.ownerRelation.findUniqueOrThrow({ where: { accountId }, select: { stage: true } }),
    )
  ).stage;

describe("an owner and his account", () => {
  it("are one, whether he called before he registered or not", async () => {
    const account = await makeAccount(["landlord"], { verified: false, name: "Nicole Thill-Weis" });
    const relationId = await makeOwner(officer, { email: account.email });
    expect(await relationsOf(account.email)).toMatchObject([{ id: relationId, accountId: null }]);

    await withViewer(SIGN_IN, (tx) => updateVerified(tx, account.accountId, new Date()));
    expect(await relationsOf(account.email)).toMatchObject([
      { id: relationId, accountId: account.accountId, name: "Nicole Thill-Weis", language: "fr" },
    ]);
  });

  it("whose address nobody proved is not in the list", async () => {
    const { email } = await makeAccount(["landlord"], { verified: false });
    expect(await relationsOf(email)).toEqual([]);
  });

  it("who registered without calling is there as well", async () => {
    const { email, accountId } = await makeAccount(["landlord"]);
    expect(await relationsOf(email)).toMatchObject([
      { accountId, source: "website", stage: "first_contact", responsibleId: null },
    ]);
  });

  it("whom an import enters is the one who called", async () => {
    const email = `${randomUUID()}@owners.example`;
    const relationId = await makeOwner(officer, { email });
    const landlord = { email, name: "Jos Weis", phone: "+352 26 10 10", language: "de" } as const;
    const other = { ...landlord, email: `${randomUUID()}@owners.example` };
    await withViewer(SYSTEM, (tx) => createLandlords(tx, [landlord, other], new Date()));
    expect(await relationsOf(email)).toMatchObject([
      { id: relationId, name: "Jos Weis", phone: "+352 26 10 10", source: "call" },
    ]);
    expect(await relationsOf(other.email)).toMatchObject([{ source: "import" }]);
  });

  it("say the same: what he writes into his account is what staff reads", async () => {
    const { email, accountId } = await makeAccount(["landlord"]);
    await withViewer(SIGN_IN, (tx) =>
      tx.account.updateMany({ where: { id: accountId }, data: { phone: "+352 30 30 30" } }),
    );
    expect(await relationsOf(email)).toMatchObject([{ phone: "+352 30 30 30" }]);
  });

  it("of the staff are no owners", async () => {
    const { email } = await makeAccount(["caseworker"]);
    expect(await relationsOf(email)).toEqual([]);
  });
});

describe("the stage of an owner with offers", () => {
  it.each([
    ["draft", "describing"],
    ["changes_requested", "describing"],
    ["submitted", "in_review"],
    ["accepted", "terms"],
    ["published", "published"],
    ["reserved", "published"],
    ["let", "let"],
    ["withdrawn", "informed"],
    ["refused", "informed"],
    ["ended", "informed"],
  ])("%s: %s", async (status, stage) => {
    const { accountId } = await makeAccount(["landlord"]);
    await makeOffer(accountId, { status });
    expect(await stageOf(accountId)).toBe(stage);
  });

  it("is that of the offer furthest from a signature, and follows every change", async () => {
    const { accountId } = await makeAccount(["landlord"]);
    const first = await makeOffer(accountId, { status: "let" });
    const second = await makeOffer(accountId, { status: "submitted" });
    expect(await stageOf(accountId)).toBe("in_review");
    const set = (id: string, status: string) =>
      withViewer(SYSTEM, (tx) => tx.offer.updateMany({ where: { id }, data: { status } }));
    await set(second.offerId, "published");
    expect(await stageOf(accountId)).toBe("published");
    await set(second.offerId, "withdrawn");
    expect(await stageOf(accountId)).toBe("let");
    await set(first.offerId, "ended");
    expect(await stageOf(accountId)).toBe("informed");
  });
});

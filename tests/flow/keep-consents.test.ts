import { beforeAll, describe, expect, it } from "vitest";

import { proposeMatch } from "~/flow/02-propose-match.server";
import { acceptProposal } from "~/flow/03-answer-proposal.server";
import { keepConsent, loadConsents } from "~/flow/keep-consents.server";
import { makeConsentSheet } from "~/flow/make-consent-sheet.server";
import { changeHousehold, recordHousehold } from "~/flow/record-household.server";
import { languages } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";
import type { ConsentPurpose } from "~/modules/households/consent";
import { renderConsentSheet } from "~/modules/households/render-consent-sheet.server";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { inspectPdf } from "~/platform/pdf/inspect-pdf.server";

import { aHouseholdForm } from "../factories/household-forms";
import { makeHousehold, makeOffer, makeViewer } from "../factories/market";
import { once } from "../setup/requests";

let caseworker: Viewer;
let landlord: Viewer;
beforeAll(async () => {
  caseworker = await makeViewer("caseworker");
  landlord = await makeViewer("landlord");
});

const give = (householdId: string, purpose: ConsentPurpose) =>
  keepConsent(caseworker, once(), {
    householdId,
    form: { act: "give", purpose, givenOn: today(), how: "interpreter", language: "ti" },
  });
const withdraw = (householdId: string, purpose: ConsentPurpose) =>
  keepConsent(caseworker, once(), { householdId, form: { act: "withdraw", purpose } });
const fileOf = (id: string) =>
  readAsViewer(SYSTEM, (tx) => tx.household.findUniqueOrThrow({ where: { id } }));
const ofPurpose = async (householdId: string, purpose: ConsentPurpose) => {
  const { purposes } = await loadConsents(caseworker, householdId);
  const found = purposes.find(({ key }) => key === purpose);
  if (!found) throw new Error("no such purpose");
  return found;
};

describe("a consent", () => {
  it("is given for one purpose, with how and who, and taken back with its history kept", async () => {
    const householdId = await makeHousehold(caseworker);
    expect((await give(householdId, "ais")).ok).toBe(true);
    expect(await give(householdId, "ais")).toMatchObject({ reason: "given_already" });
    expect(await withdraw(householdId, "photos")).toMatchObject({ reason: "not_given" });
    expect(await ofPurpose(householdId, "ais")).toMatchObject({
      held: { how: "interpreter", language: "ti", givenOn: today() },
      history: [{ recordedByName: caseworker.name, withdrawnOn: null }],
    });
    expect((await withdraw(householdId, "ais")).ok).toBe(true);
    expect((await give(householdId, "ais")).ok).toBe(true);
    const { held, history } = await ofPurpose(householdId, "ais");
    expect(held).not.toBeNull();
    expect(history.map(({ withdrawnOn }) => withdrawnOn)).toHaveLength(2);
    const told = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.findMany({ where: { entityId: householdId }, select: { action: true } }),
    );
    expect(told.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["give_consent", "withdraw_consent"]),
    );
  });

  it("to be shown to owners stands in the file for whoever ranks, and a withdrawal takes it out of the search", async () => {
    const householdId = await makeHousehold(caseworker);
    expect(await fileOf(householdId)).toMatchObject({ status: "ready" });
    expect((await ofPurpose(householdId, "owners")).held).toMatchObject({ how: "not_recorded" });
    expect((await give(householdId, "owners")).ok).toBe(true);
    const { held, history } = await ofPurpose(householdId, "owners");
    expect([held?.how, history.length]).toEqual(["interpreter", 2]);
    expect((await withdraw(householdId, "owners")).ok).toBe(true);
    const file = await fileOf(householdId);
    expect(file.shareConsentOn).toBeNull();
    expect(file.status).not.toBe("ready");
  });

  it("follows the day that is written in the form of the household", async () => {
    const form = aHouseholdForm({ shareConsentOn: "2026-01-10", registeredOn: "2026-01-05" });
    const made = await recordHousehold(caseworker, once(), form);
    if (!made.ok) throw new Error(made.reason);
    const { householdId } = made;
    expect((await ofPurpose(householdId, "owners")).held).toMatchObject({
      ...{ givenOn: "2026-01-10", how: "not_recorded" },
    });
    const without = aHouseholdForm({ registeredOn: "2026-01-05" });
    const change = { householdId, version: 0, form: without };
    expect((await changeHousehold(caseworker, once(), change)).ok).toBe(true);
    expect(await ofPurpose(householdId, "owners")).toMatchObject({
      held: null,
      history: [{ givenOn: "2026-01-10", withdrawnByName: caseworker.name }],
    });
  });
});

describe("the card of a household that takes its consent back", () => {
  it("is hidden from its owner at once, flagged to the caseworker, and shown again with a new consent", async () => {
    const offer = await makeOffer(landlord.accountId);
    const householdId = await makeHousehold(caseworker);
    const made = await proposeMatch(caseworker, once(), { ...offer, householdId });
    if (!made.ok) throw new Error(made.reason);
    const seen = () =>
      readAsViewer(landlord, (tx) => tx.proposal.count({ where: { offerId: offer.offerId } }));
    expect(await seen()).toBe(1);
    expect((await withdraw(householdId, "owners")).ok).toBe(true);
    expect(await seen()).toBe(0);
    const [proposal] = await readAsViewer(SYSTEM, (tx) =>
      tx.proposal.findMany({ where: { householdId } }),
    );
    const answer = acceptProposal(landlord, once(), proposal?.id ?? "");
    await expect(answer).rejects.toMatchObject({ status: 404 });
    expect((await loadConsents(caseworker, householdId)).hiddenProposalId).toBe(proposal?.id);
    const task = { householdId, stepKey: "consent_withdrawn", status: "open" };
    const flagged = () => readAsViewer(SYSTEM, (tx) => tx.followUpTask.count({ where: task }));
    expect(await flagged()).toBe(1);
    expect((await give(householdId, "owners")).ok).toBe(true);
    expect(await seen()).toBe(1);
  });
});

describe("consents", () => {
  it("are read by the team and the auditor, written by the team, and by nobody else", async () => {
    const householdId = await makeHousehold(caseworker);
    for (const role of [
      "landlord",
      "guarantee_officer",
      "scheme_officer",
      "office_social_worker",
    ] as const) {
      const viewer = await makeViewer(role);
      const read = readAsViewer(viewer, (tx) => tx.householdConsent.findMany());
      await expect(read, role).rejects.toThrow(/permission denied/);
    }
    const auditor = await makeViewer("auditor");
    const seen = await readAsViewer(auditor, (tx) =>
      tx.householdConsent.count({ where: { householdId } }),
    );
    expect(seen).toBe(1);
    const data = { householdId, purpose: "photos", givenOn: new Date(), givenHow: "oral" };
    const write = withViewer(auditor, (tx) => tx.householdConsent.createMany({ data: [data] }));
    await expect(write).rejects.toThrow(/permission denied/);
    const elsewhere = await readAsViewer(SYSTEM, (tx) =>
      tx.organisation.findFirstOrThrow({ where: { kind: "ais" }, select: { id: true } }),
    );
    const stranger = { ...caseworker, organisationId: elsewhere.id };
    expect(await readAsViewer(stranger, (tx) => tx.householdConsent.findMany())).toEqual([]);
    await expect(loadConsents(stranger, householdId)).rejects.toMatchObject({ status: 404 });
  });

  it("have a sheet to sign in every language of the product, without a name", async () => {
    const householdId = await makeHousehold(caseworker);
    const { pdf } = await makeConsentSheet(caseworker, householdId);
    expect(inspectPdf(pdf).ok).toBe(true);
    for (const language of languages) {
      const sheet = {
        code: "H-2041",
        language,
        house: "LISKO",
        purposes: ["owners", "photos"],
        at: new Date(0),
      } as const;
      expect(inspectPdf(await renderConsentSheet(sheet, translator(language))).ok).toBe(true);
    }
  });
});

import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, it } from "vitest";

import {
  confirmImport,
  discardImport,
  inviteImported,
  receiveOffers,
} from "~/flow/01-import-offers.server";
import { checkImport } from "~/flow/check-import.server";
import { findImportRows } from "~/modules/imports/find-import-rows.server";
import { getImport } from "~/modules/imports/get-import.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { storeBytes } from "~/platform/storage/storage.server";

import { makeAccount } from "../factories/accounts";
import { aLine, csvOf, type ImportLine } from "../factories/import-files";
import { makeViewer } from "../factories/market";
import { mailsTo, runJobs, tokenIn } from "../setup/mails";
import { once, thrown } from "../setup/requests";

let officer: Viewer;
beforeAll(async () => {
  officer = await makeViewer("guarantee_officer");
});

async function send(content: string | Uint8Array, viewer = officer) {
  const stored = await storeBytes(Buffer.from(content));
  const file = { fileName: "liste.csv", mediaType: "application/octet-stream", stored };
  const result = await receiveOffers(viewer, once(`/${randomUUID()}`), file);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

/** Sends a file and waits for its check. */
async function check(lines: readonly ImportLine[] | string, viewer = officer) {
  const { importId } = await send(typeof lines === "string" ? lines : csvOf(lines), viewer);
  await runJobs();
  return found(importId, viewer);
}

const found = (id: string, viewer = officer) =>
  readAsViewer(viewer, async (tx) => ({
    ...(await getImport(tx, viewer, id)),
    rows: await findImportRows(tx, id, { take: 100 }),
  }));

async function confirm(id: string, choices: { submits?: boolean; invites?: boolean } = {}) {
  const form = {
    act: "import" as const,
    submitComplete: choices.submits ?? false,
    inviteLandlords: choices.invites ?? false,
  };
  const verdict = await confirmImport(officer, once(), { importId: id, form });
  await runJobs();
  return { verdict, after: await found(id) };
}

const dwellingsOf = (email = "") =>
  readAsViewer(SYSTEM, async (tx) => {
    const account = await tx.account.findUnique({ where: { email } });
    const dwellings = await tx.dwelling.findMany({
      where: { landlordId: account?.id ?? randomUUID() },
      include: { offers: true },
    });
    return { account, dwellings };
  });

describe("a file without errors", () => {
  it("writes nothing before somebody confirms it, then drafts of owners without a password", async () => {
    const line = aLine();
    const checked = await check([line]);
    expect(checked).toMatchObject({
      ...{ status: "checked", format: "csv|utf-8|;", rowsRead: 1, rowsNew: 1, rowsComplete: 1 },
      ...{ problems: 0, landlordsNew: 1 },
    });
    expect(await dwellingsOf(line.landlordEmail)).toEqual({ account: null, dwellings: [] });

    const { verdict, after } = await confirm(checked.id);
    expect(verdict.ok).toBe(true);
    expect(after).toMatchObject({ status: "imported", rowsNew: 1, rows: [{ state: "imported" }] });
    const { account, dwellings } = await dwellingsOf(line.landlordEmail);
    expect(account).toMatchObject({ passwordHash: null, emailVerifiedAt: null, name: "Jos Thill" });
    expect(account?.enteredAt).toBeInstanceOf(Date);
    expect(dwellings).toHaveLength(1);
    expect(dwellings[0]).toMatchObject({
      ...{ communeCode: "0204", postalCode: "L-4010", kind: "apartment", bedrooms: 2, lift: true },
      offers: [{ status: "draft", rentCents: 125_050n, scheme: "lisko_guarantee" }],
    });
    expect(await mailsTo(line.landlordEmail ?? "")).toEqual([]);
    const events = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.findMany({ where: { entityId: dwellings[0]?.offers[0]?.id ?? "" } }),
    );
    expect(events).toMatchObject([{ action: "create", actorId: officer.accountId }]);
  });

  it("hands complete offers in and invites owners when told so", async () => {
    const whole = aLine();
    const part = aLine({ heating: "", houseNumber: "14" });
    const checked = await check([whole, part]);
    expect(checked).toMatchObject({ rowsNew: 2, rowsComplete: 1, landlordsNew: 2 });
    const { after } = await confirm(checked.id, { submits: true, invites: true });
    expect(after.invitedAt).toBeInstanceOf(Date);
    expect((await dwellingsOf(whole.landlordEmail)).dwellings[0]?.offers[0]?.status).toBe(
      "submitted",
    );
    expect((await dwellingsOf(part.landlordEmail)).dwellings[0]?.offers[0]?.status).toBe("draft");
    const [mail] = await mailsTo(whole.landlordEmail ?? "");
    expect(tokenIn(mail)).toMatch(/\w/);
    expect(await inviteImported(officer, once(), checked.id)).toMatchObject({ ok: false });
  });

  it("uses the account of a known owner and leaves it as it is", async () => {
    const owner = await makeAccount(["landlord"], { name: "Marie Weber" });
    const checked = await check([aLine({ landlordEmail: owner.email.toUpperCase() })]);
    expect(checked).toMatchObject({ status: "checked", landlordsNew: 0 });
    await confirm(checked.id, { invites: true });
    const { account, dwellings } = await dwellingsOf(owner.email);
    expect(account).toMatchObject({ id: owner.accountId, name: "Marie Weber", enteredAt: null });
    expect(dwellings).toHaveLength(1);
    expect(await mailsTo(owner.email)).toEqual([]);
  });

  it("is imported once, however often it is confirmed", async () => {
    const line = aLine();
    const checked = await check([line]);
    const form = { act: "import" as const, submitComplete: false, inviteLandlords: false };
    const input = { importId: checked.id, form };
    const answers = await Promise.all([
      confirmImport(officer, once(), input),
      confirmImport(officer, once(), input),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await runJobs();
    expect((await dwellingsOf(line.landlordEmail)).dwellings).toHaveLength(1);
  });
});

describe("a file that was here before", () => {
  it("leads to its import, and brings nothing new under another name or order", async () => {
    const lines = [aLine(), aLine({ unit: "2B" })];
    const content = csvOf(lines.map((line) => ({ unit: "", ...line })));
    const first = await send(content);
    await runJobs();
    await confirm(first.importId);
    expect(await send(content)).toMatchObject({ importId: first.importId, isKnown: true });

    const again = await check(
      lines.toReversed().map((line) => ({ ...line, unit: line.unit ?? "" })),
    );
    expect(again).toMatchObject({ status: "checked", rowsNew: 0, rowsExisting: 2 });
    expect((await confirm(again.id)).verdict).toMatchObject({ reason: "nothing_new" });
  });

  it("tells flats of one house apart by their unit alone", async () => {
    const landlordEmail = aLine().landlordEmail ?? "";
    const flat = (unit: string) => aLine({ landlordEmail, unit });
    const checked = await check([flat("1A"), flat("1B"), flat("1 a")]);
    expect(checked).toMatchObject({ rowsNew: 2, rowsWrong: 1 });
    expect(checked.rows[2]?.problems).toEqual([
      { column: null, given: "", message: 'imports.problem.repeated|{"line": 2}' },
    ]);
  });

  it("brings what another import brought meanwhile as existing", async () => {
    const lines = [aLine(), aLine({ houseNumber: "77" })];
    const early = await check(lines);
    const late = await check(csvOf(lines).replaceAll("\r\n", "\n"));
    expect(late).toMatchObject({ rowsNew: 2 });
    await confirm(early.id);
    const { after } = await confirm(late.id);
    expect(after).toMatchObject({ status: "imported", rowsNew: 0, rowsExisting: 2 });
    expect((await dwellingsOf(lines[0]?.landlordEmail)).dwellings).toHaveLength(1);
  });
});

describe("a file with errors", () => {
  it("names each with its line and column, and cannot be imported", async () => {
    const staff = await makeAccount(["caseworker"]);
    const good = aLine();
    const checked = await check([
      good,
      aLine({ rent: "viel", kind: "" }),
      aLine({ landlordEmail: staff.email }),
    ]);
    expect(checked).toMatchObject({ status: "checked", rowsNew: 1, rowsWrong: 2, problems: 3 });
    expect(
      checked.rows.flatMap(({ line, problems }) =>
        problems.map(({ column, message }) => [line, column, message]),
      ),
    ).toEqual([
      [3, "kind", "forms.error.required"],
      [3, "rent", "forms.error.amount"],
      [4, "landlordEmail", "imports.problem.email_of_staff"],
    ]);
    expect((await confirm(checked.id)).verdict).toMatchObject({ reason: "has_errors" });
    expect((await dwellingsOf(good.landlordEmail)).dwellings).toEqual([]);
  });

  it.each([
    ["nothing", " \n", ["imports.unreadable.empty"]],
    ["headings alone", csvOf([aLine()]).split("\n")[0] ?? "", ["imports.unreadable.no_rows"]],
    ["no headings", "1;2;3\n4;5;6\n", ["imports.headings.none"]],
    ["a PDF", "%PDF-1.4 x", ["imports.unreadable.not_a_table"]],
    ["a broken workbook", "PK\x03\x04 nothing more", ["imports.unreadable.broken_file"]],
  ])("of %s says so", async (_name, content, messages) => {
    expect(await check(content)).toMatchObject({ status: "unreadable", messages, rows: [] });
  });

  it("names headings that are missing or there twice", async () => {
    const { rent: _rent, ...line } = aLine();
    const [headings = "", ...rest] = csvOf([line]).split("\r\n");
    const doubled = [`${headings};Gemeinde`, ...rest].join("\r\n");
    const { messages, status } = await check(doubled);
    expect(status).toBe("unreadable");
    expect(messages).toEqual([
      'imports.headings.missing|{"column":"rent"}',
      `imports.headings.doubled|{"column":"commune","letters":"G, ${"W"}"}`,
    ]);
  });

  it("of more rows than are read is refused as a whole", async () => {
    const { importId } = await send(csvOf([aLine(), aLine(), aLine()]));
    await checkImport(importId, 2);
    expect(await found(importId)).toMatchObject({
      ...{ status: "unreadable", rows: [] },
      messages: ['imports.unreadable.too_many_rows|{"max":2}'],
    });
  });

  it("stops when there are too many to read", async () => {
    const lines = Array.from({ length: 1_100 }, () =>
      Object.fromEntries(Object.keys(aLine()).map((name) => [name, "?"])),
    );
    const checked = await check(lines);
    expect(checked.stoppedAt).toBeGreaterThan(500);
    expect(checked.problems).toBeGreaterThanOrEqual(10_000);
  });

  it("writes nothing when an account changed since the check", async () => {
    const owner = await makeAccount(["landlord"]);
    const other = aLine();
    const checked = await check([other, aLine({ landlordEmail: owner.email })]);
    await withViewer(SYSTEM, (tx) =>
      tx.account.updateMany({ where: { id: owner.accountId }, data: { disabledAt: new Date() } }),
    );
    const { after } = await confirm(checked.id);
    expect(after).toMatchObject({
      status: "failed",
      messages: ['imports.result.landlord_changed|{"line":3}'],
    });
    expect(await dwellingsOf(other.landlordEmail)).toEqual({ account: null, dwellings: [] });
  });
});

describe("who may", () => {
  it("an officer of one way imports for it, and sees no import of others", async () => {
    const ais = await makeViewer("scheme_officer");
    const scheme = ais.scheme as "ais" | "wunnengshellef";
    const foreign = await check([aLine()]);
    expect((await thrown(found(foreign.id, ais))).status).toBe(404);
    const own = await check([aLine({ scheme: "" }), aLine({ scheme: "LISKO" })], ais);
    expect(own.rows.map(({ offer }) => offer?.scheme)).toEqual([scheme, undefined]);
    expect(own.rows[1]?.problems[0]?.message).toBe("imports.problem.other_scheme");
    expect((await found(own.id)).uploadedBy.id).toBe(ais.accountId);
  });

  it("the database lets nobody confirm in another's name or read without a right", async () => {
    const checked = await check([aLine()]);
    const manager = await makeViewer("lisko_manager");
    const forged = withViewer(officer, (tx) =>
      tx.offerImport.updateMany({
        where: { id: checked.id },
        data: { status: "importing", confirmedBy: manager.accountId, confirmedAt: new Date() },
      }),
    );
    await expect(forged).rejects.toThrow();
    for (const role of ["landlord", "caseworker", "auditor", "administrator"] as const) {
      const viewer = await makeViewer(role);
      await expect(readAsViewer(viewer, (tx) => tx.offerImportRow.count())).rejects.toThrow();
    }
  });

  it("who gives an import up keeps nothing of it but its name", async () => {
    const checked = await check([aLine()]);
    expect(await discardImport(officer, once(), checked.id)).toMatchObject({ ok: true });
    expect((await confirm(checked.id)).verdict).toMatchObject({ reason: "wrong_status" });
  });
});

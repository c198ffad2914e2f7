import { randomUUID } from "node:crypto";

import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { action } from "~/routes/_app+/offers+/import";
import { loader as errorsFile } from "~/routes/_app+/offers+/import_.$importId_.errors";
import { loader as csvTemplate } from "~/routes/_app+/offers+/import_.template.csv";
import { loader as xlsxTemplate } from "~/routes/_app+/offers+/import_.template.xlsx";

import { makeAccount, signInAs } from "../factories/accounts";
import { aLine, csvOf } from "../factories/import-files";
import { runJobs } from "../setup/mails";
import { cutOff, getRequest, replyOf, routeArgs, thrown } from "../setup/requests";
import { storedFiles } from "../setup/stored-files";

const ADDRESS = "http://localhost:3000/offers/import";

let cookie: string;
beforeAll(async () => {
  cookie = await signInAs(await makeAccount(["guarantee_officer"]));
});

const imports = () => readAsViewer(SYSTEM, (tx) => tx.offerImport.count());

let before: { files: string[]; imports: number };
beforeEach(async () => {
  before = { files: await storedFiles(), imports: await imports() };
});
const nothingRemains = async () => {
  expect({ files: await storedFiles(), imports: await imports() }).toEqual(before);
};

function requestOf(content: string | Uint8Array<ArrayBuffer>, name = "liste.csv", as = cookie) {
  const form = new FormData();
  form.set("idempotencyKey", randomUUID());
  form.set("file", new File([content], name));
  return new Request(ADDRESS, { method: "POST", headers: { cookie: as }, body: form });
}

const send = (...file: Parameters<typeof requestOf>) =>
  action({ request: requestOf(...file), ...routeArgs() });

async function importIdOf(work: ReturnType<typeof send>): Promise<string> {
  const answer = await work;
  if (!(answer instanceof Response)) throw new Error("the form came back");
  return /[0-9a-f-]{36}$/.exec(answer.headers.get("Location") ?? "")?.[0] ?? "";
}

describe("a list that is uploaded", () => {
  it("lies in the storage until it was checked, and no longer", async () => {
    const importId = await importIdOf(send(csvOf([aLine()])));
    expect(await storedFiles()).toHaveLength(before.files.length + 1);
    await runJobs();
    expect(await storedFiles()).toEqual(before.files);
    const stored = await readAsViewer(SYSTEM, (tx) =>
      tx.offerImport.findUniqueOrThrow({ where: { id: importId } }),
    );
    expect(stored).toMatchObject({ status: "checked", fileId: null, fileName: "liste.csv" });
  });

  it("leaves nothing when the connection is lost in the middle", async () => {
    const request = await cutOff(requestOf(new Uint8Array(1_200_000).fill(65)), 0.9);
    expect((await thrown(action({ request, ...routeArgs() }))).status).toBe(400);
    await nothingRemains();
  });

  it("leaves nothing when the body ends too early", async () => {
    const boundary = "----early";
    const text = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\na;b`;
    const headers = { cookie, "content-type": `multipart/form-data; boundary=${boundary}` };
    const request = new Request(ADDRESS, { method: "POST", headers, body: text });
    expect((await thrown(action({ request, ...routeArgs() }))).status).toBe(400);
    await nothingRemains();
  });

  it("is refused beyond the limit, with the limit named", async () => {
    const { status, result } = replyOf(await send(new Uint8Array(25_000_001).fill(65)));
    expect(status).toBe(413);
    expect(result.error).toEqual({ "": ['imports.refused.file_too_big|{"megabytes":25}'] });
    await nothingRemains();
  });

  it("is asked for when there is none, or nothing in it", async () => {
    const empty = replyOf(await send(""));
    expect(empty.result.error).toEqual({ file: ["forms.error.fileEmpty"] });
    await nothingRemains();
  });

  it("is not taken from who may not", async () => {
    for (const role of ["landlord", "caseworker", "auditor", "administrator"] as const) {
      const other = await signInAs(await makeAccount([role]));
      expect((await thrown(send("a;b", "a.csv", other))).status).toBe(403);
    }
    await nothingRemains();
  });

  it("gives its errors as a file, with lines, letters and what is expected", async () => {
    const importId = await importIdOf(send(csvOf([aLine({ rent: "=beaucoup" })])));
    await runJobs();
    const answer = await errorsFile({
      ...routeArgs(),
      request: getRequest(`/offers/import/${importId}/errors`, cookie),
      params: { importId },
    });
    const [headings, line] = Buffer.from(await answer.arrayBuffer())
      .toString()
      .split("\r\n");
    expect(headings).toBe(
      "\ufeffLigne;Colonne;Titre de la colonne;Contenu;Ce qui ne va pas;Attendu",
    );
    expect(line).toMatch(/^2;R;rent;'=beaucoup;"?Indiquez un montant .*;"?Un montant en euros/);
  });
});

describe("the template", () => {
  it.each([
    ["csv", csvTemplate],
    ["xlsx", xlsxTemplate],
  ] as const)("as %s is itself a file without errors", async (format, load) => {
    const answer = await load({
      ...routeArgs(),
      request: getRequest(`/offers/import/template/${format}`, cookie),
    });
    const content = new Uint8Array(await answer.arrayBuffer());
    const importId = await importIdOf(send(content, `modele.${format}`));
    await runJobs();
    const stored = await readAsViewer(SYSTEM, (tx) =>
      tx.offerImport.findUniqueOrThrow({ where: { id: importId } }),
    );
    expect(stored).toMatchObject({ status: "checked", rowsNew: 1, rowsComplete: 1, problems: 0 });
  });
});

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { loadMailing } from "~/flow/load-mailings.server";
import { loadOwner } from "~/flow/load-owner-relations.server";
import { actOnOwner } from "~/flow/record-owner.server";
import { sendOwnerMail } from "~/flow/send-owner-mails.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import { readPage } from "~/platform/list-page";

import { makeMailing, orderMailing } from "../factories/mailings";
import { makeViewer } from "../factories/market";
import { makeOwner } from "../factories/owners";
import { runJobs } from "../setup/mails";
import { once } from "../setup/requests";

/** Before anything reads the environment. */
const server = await vi.hoisted(async () => {
  const { startSmtpServer } = await import("../setup/smtp-server");
  const { setEnvironment } = await import("../setup/environment");
  const started = await startSmtpServer();
  setEnvironment({ SMTP_URL: started.url });
  return started;
});

let officer: Viewer;
beforeAll(async () => {
  officer = await makeViewer("guarantee_officer");
});
afterAll(() => server.stop());

const PAGE = readPage(new URLSearchParams());
const show = (mailingId: string) => loadMailing(officer, mailingId, PAGE);
const receivedBy = (email: string) => server.received.filter(({ to }) => to === email);

describe("mails to owners", () => {
  it("leave once each, in the owner's language, also when a job runs twice", async () => {
    const relationId = await makeOwner(officer, {
      name: "Mail Ann",
      email: "ann@mail.example",
      language: "de",
    });
    await makeOwner(officer, { name: "Mail Ben", email: "ben@mail.example", language: "fr" });
    await makeOwner(officer, { name: "Mail Cem" });
    const mailingId = await makeMailing(officer, "q=mail+", "email");
    await orderMailing(officer, mailingId);
    await runJobs();
    const { mailing, recipients } = await show(mailingId);
    expect(mailing).toMatchObject({ status: "done", counts: { sent: 2, left_out: 1 } });
    for (const { id } of recipients) await sendOwnerMail(id, false);
    expect(receivedBy("ann@mail.example")).toHaveLength(1);
    expect(receivedBy("ann@mail.example")[0]?.message).toMatch(/Content-Language: de/);
    expect(receivedBy("ben@mail.example")).toHaveLength(1);
    const { log } = await loadOwner(officer, relationId, 10);
    expect(log.entries).toMatchObject([
      { kind: "mail", direction: "out", text: "Informationsabend" },
    ]);
  });

  it("refused for good are told of, on the contact too, and the next mailing leaves him out", async () => {
    const email = "gone@refused.example";
    server.answers.set(email, "550 5.1.1 no such user");
    const relationId = await makeOwner(officer, { name: "Refused Ann", email });
    await makeOwner(officer, { name: "Refused Ben", email: "ben@refused.example" });
    const mailingId = await makeMailing(officer, "q=refused", "email");
    await orderMailing(officer, mailingId);
    await runJobs();
    const { mailing, troubled } = await show(mailingId);
    expect(mailing).toMatchObject({ status: "done", counts: { sent: 1, undeliverable: 1 } });
    expect(troubled[0]).toMatchObject({
      name: "Refused Ann",
      reason: expect.stringMatching(/no such user/) as unknown,
    });
    expect((await loadOwner(officer, relationId, 1)).relation.emailFailure).toMatch(/no such user/);
    const next = await makeMailing(officer, "q=refused", "email");
    expect((await show(next)).leftOut).toEqual([{ reason: "email_undeliverable", count: 1 }]);
    await actOnOwner(officer, once(), { relationId, form: { act: "reachable" } });
    const last = await makeMailing(officer, "q=refused", "email");
    expect((await show(last)).mailing.counts).toEqual({ waiting: 2 });
  });

  it("not taken just now are tried again, and given up at the last attempt without blaming the address", async () => {
    const email = "busy@later.example";
    server.answers.set(email, "451 4.3.0 come back later");
    const relationId = await makeOwner(officer, { name: "Later Ann", email });
    const mailingId = await makeMailing(officer, "q=later", "email");
    await orderMailing(officer, mailingId);
    await expect(runJobs()).rejects.toThrow();
    const recipientId = (await show(mailingId)).recipients[0]?.id ?? "";
    expect((await show(mailingId)).mailing).toMatchObject({
      status: "making",
      counts: { waiting: 1 },
    });
    await sendOwnerMail(recipientId, true);
    expect((await show(mailingId)).mailing).toMatchObject({
      ...{ status: "done", counts: { undeliverable: 1 } },
    });
    expect((await loadOwner(officer, relationId, 1)).relation.emailFailure).toBeNull();
  });

  it("whose sending broke off are not sent a second time", async () => {
    await makeOwner(officer, { name: "Broken Ann", email: "ann@broken.example" });
    const mailingId = await makeMailing(officer, "q=broken", "email");
    await orderMailing(officer, mailingId);
    await withViewer(SYSTEM, (tx) =>
      tx.ownerMailingRecipient.updateMany({ where: { mailingId }, data: { state: "sending" } }),
    );
    const recipientId = (await show(mailingId)).recipients[0]?.id ?? "";
    await sendOwnerMail(recipientId, false);
    expect(receivedBy("ann@broken.example")).toEqual([]);
    expect((await show(mailingId)).mailing.counts).toEqual({ unsure: 1 });
  });

  it("do not reach who asked in the meantime", async () => {
    const relationId = await makeOwner(officer, { name: "Stop Ann", email: "ann@stop.example" });
    const mailingId = await makeMailing(officer, "q=stop", "email");
    await orderMailing(officer, mailingId);
    const form = { act: "no_contact", wish: "owner", channels: ["email"] } as const;
    await actOnOwner(officer, once(), { relationId, form: { ...form, channels: ["email"] } });
    await runJobs();
    expect(receivedBy("ann@stop.example")).toEqual([]);
    expect((await show(mailingId)).mailing).toMatchObject({
      status: "done",
      counts: { left_out: 1 },
    });
  });
});

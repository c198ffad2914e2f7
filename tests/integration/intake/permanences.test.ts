import { beforeAll, describe, expect, it } from "vitest";

import { keepPermanences, loadPermanences } from "~/flow/keep-permanences.server";
import type { AddPermanence } from "~/modules/intake/permanence-forms";
import { createPermanence } from "~/modules/intake/permanences.server";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addDays } from "~/platform/local-date";

import { seedReference } from "../../../prisma/seed/seed.server";
import { makeViewer } from "../../factories/market";
import { describePostgres, testDatabase } from "../../setup/database";
import { once } from "../../setup/requests";

let manager: Viewer;
let caseworker: Viewer;
beforeAll(async () => {
  manager = await makeViewer("lisko_manager");
  caseworker = await makeViewer("caseworker");
});

const DAY = today();
const add = (changes: Partial<AddPermanence> = {}) => ({
  ...({ act: "add", weekday: 1, fromMinute: 540, toMinute: 600, place: "LISKO" } as const),
  ...{ slotMinutes: 20, desks: 1, validFrom: DAY },
  ...changes,
});

describe("the permanences of LISKO", () => {
  it("ship with the product, and what LISKO ended stays ended", async () => {
    const shown = await loadPermanences(caseworker);
    expect(
      shown.permanences.map((one) => [
        one.weekday,
        one.fromMinute,
        one.toMinute,
        one.source !== null,
      ]),
    ).toEqual([
      [3, 510, 690, true],
      [4, 840, 960, true],
    ]);
    const [wednesday] = shown.permanences;
    const end = {
      act: "end",
      permanenceId: wednesday?.id ?? "",
      validTo: addDays(DAY, 30),
    } as const;
    expect(await keepPermanences(manager, once(), end)).toMatchObject({ ok: true });
    expect(await keepPermanences(manager, once(), end)).toMatchObject({ reason: "ended_already" });
    await seedReference((await testDatabase()).url);
    const [after, ...others] = (await loadPermanences(caseworker)).permanences;
    expect(after).toMatchObject({ id: wednesday?.id, validTo: addDays(DAY, 30) });
    expect(others).toHaveLength(1);
  });

  it("are added by the manager, never over each other, and the refusal names the other", async () => {
    expect(await keepPermanences(manager, once(), add())).toMatchObject({ ok: true });
    const late = add({ fromMinute: 580, toMinute: 640 });
    expect(await keepPermanences(manager, once(), late)).toEqual({
      ok: false,
      reason: "overlaps",
      detail: { from: "09:00", to: "10:00" },
    });
    const events = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.findMany({ where: { actorId: manager.accountId, entity: "permanence" } }),
    );
    expect(events.map(({ action }) => action)).toContain("add");
  });

  it("do not take place on closed days, and do again when these are opened", async () => {
    const next = (await loadPermanences(caseworker)).days.find(({ closed }) => closed === null);
    const on = next?.on ?? DAY;
    const close = { act: "close", firstOn: on, lastOn: undefined, reason: "Training" } as const;
    const closed = await keepPermanences(manager, once(), close);
    const stateOf = async () =>
      (await loadPermanences(caseworker)).days.find((one) => one.on === on)?.closed;
    expect(await stateOf()).toEqual({ kind: "closure", reason: "Training" });
    const reopen = { act: "reopen", closureId: closed.ok ? closed.id : "" } as const;
    expect(await keepPermanences(manager, once(), reopen)).toMatchObject({ ok: true });
    expect(await keepPermanences(manager, once(), reopen)).toMatchObject({ reason: "gone" });
    expect(await stateOf()).toBeNull();
  });

  it("are kept by the manager of the house alone", async () => {
    for (const role of ["caseworker", "guarantee_officer", "office_social_worker"] as const) {
      const other = await makeViewer(role);
      const act = keepPermanences(other, once(), add({ weekday: 7 }));
      await expect(act).rejects.toThrow(/permission denied|row-level security/);
    }
    const elsewhere = await withViewer(SYSTEM, (tx) =>
      tx.organisation.findFirstOrThrow({ where: { kind: "ais" }, select: { id: true } }),
    );
    const stranger = { ...manager, organisationId: elsewhere.id };
    expect((await loadPermanences(stranger)).permanences).toEqual([]);
    const forged = withViewer(stranger, (tx) =>
      tx.permanence.createMany({
        data: [
          {
            ...{ organisationId: manager.organisationId ?? "", weekday: 6, fromMinute: 0 },
            ...{ toMinute: 60, place: "x", slotMinutes: 30, desks: 1, validFrom: new Date() },
          },
        ],
      }),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });
});

describePostgres("many at once", () => {
  it("add one permanence at one time", async () => {
    const weekday = 5;
    const added = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        withViewer(manager, (tx) =>
          createPermanence(tx, manager, add({ weekday, fromMinute: 600 + index, toMinute: 700 })),
        ),
      ),
    );
    expect(added.filter((id) => id !== null)).toHaveLength(1);
  }, 60_000);
});

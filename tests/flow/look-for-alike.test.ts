import { beforeAll, describe, expect, it } from "vitest";

import { bookAppointment, loadFreeSlots } from "~/flow/book-appointment.server";
import { loadHouseholdForm } from "~/flow/load-household.server";
import { lookForAlike } from "~/flow/look-for-alike.server";
import { changeHousehold, recordHousehold } from "~/flow/record-household.server";
import type { KnownPerson } from "~/modules/households/duplicate-rules";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { toLocalDate } from "~/platform/local-date";
import { action as look } from "~/routes/_app+/households+/alike";
import { action as record } from "~/routes/_app+/households+/new";

import { makeAccount, signInAs } from "../factories/accounts";
import { aHouseholdForm } from "../factories/household-forms";
import { makeViewer } from "../factories/market";
import { once, postRequest, routeArgs, thrown } from "../setup/requests";

let caseworker: Viewer;
beforeAll(async () => {
  caseworker = await makeViewer("caseworker");
});

const typed = (givenName: string, familyName: string, born: string | null = null): KnownPerson => ({
  ...{ givenName, familyName, nativeName: null, birthYear: null },
  birthDate: born === null ? null : toLocalDate(born),
});

async function recorded(givenName: string, familyName: string, birthDate: string, native?: string) {
  const member = { givenName, familyName, nativeName: native, birthDate, relation: "reference" };
  const result = await recordHousehold(caseworker, once(), aHouseholdForm({ members: [member] }));
  if (!result.ok) throw new Error(result.reason);
  return result.householdId;
}

const readings = (entityId: string, actorId: string) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.auditInbox.count({ where: { entityId, actorId, action: "read_identity" } }),
  );

describe("somebody who may be known already", () => {
  it("is found by another spelling, swapped names, the own script and a swapped date; reading is recorded", async () => {
    const id = await recorded("Ghebremedhin", "Wedi Tsegay", "1984-03-07", "ገብረመድህን ጸጋይ");
    const ways = [
      typed("Gebremedhin", "Tsegai", "1984-03-07"),
      typed("Tsegay", "Gebre Medhin"),
      typed("ጸጋይ", "ገብረመድህን"),
      typed("Gebremedhn", "Segay", "1984-07-03"),
      typed("Unknown", "Tsegay", "1984-03-07"),
    ];
    for (const [count, person] of ways.entries()) {
      const found = await lookForAlike(caseworker, [person]);
      expect(
        found.map((file) => file.id),
        JSON.stringify(person),
      ).toContain(id);
      expect(await readings(id, caseworker.accountId)).toBe(count + 1);
    }
    expect(await lookForAlike(caseworker, [typed("Gebremedhin", "Tsegay", "1991-02-03")])).toEqual(
      [],
    );
    expect(await readings(id, caseworker.accountId)).toBe(ways.length);
  });

  it("is not warned of in its own file, and its key follows every change of the name", async () => {
    const id = await recorded("Zerihun", "Alemayehu", "1979-04-15");
    expect(
      await lookForAlike(caseworker, [typed("Zerihun", "Alemayehu")], { householdId: id }),
    ).toEqual([]);
    const { defaultValue } = await loadHouseholdForm(caseworker, id);
    const [member] = defaultValue.members;
    const members = [{ ...member, givenName: "Dawit", familyName: "Kiflom" }];
    const form = aHouseholdForm({ members });
    const changed = await changeHousehold(caseworker, once(), {
      householdId: id,
      version: 0,
      form,
    });
    expect(changed.ok).toBe(true);
    expect(await lookForAlike(caseworker, [typed("Zerihun", "Alemayehu")])).toEqual([]);
    expect(await lookForAlike(caseworker, [typed("Dawit", "Kiflom")])).toMatchObject([{ id }]);
  });

  it("is found where there is only an appointment", async () => {
    const { slots } = await loadFreeSlots(caseworker);
    const slot = slots.find(({ free }) => free === 2);
    if (!slot) throw new Error("no slot");
    const booked = await bookAppointment(caseworker, once(), {
      ...{ slot, givenName: "Bereket", familyName: "Woldu", phone: "+352 621 000 112" },
      ...{ interpreterNeeded: false, keptApart: "Cousin" },
    });
    if (!booked.ok) throw new Error(booked.reason);
    const found = await lookForAlike(caseworker, [typed("Woldu", "Bereket", "1990-02-03")]);
    expect(found).toMatchObject([{ kind: "appointment", id: booked.appointmentId }]);
  });

  it("is out of reach of another house", async () => {
    await recorded("Petros", "Habtemariam", "1988-08-08");
    const elsewhere = await readAsViewer(SYSTEM, (tx) =>
      tx.organisation.findFirstOrThrow({ where: { kind: "ais" }, select: { id: true } }),
    );
    const person = [typed("Petros", "Habtemariam", "1988-08-08")];
    expect(await lookForAlike({ ...caseworker, organisationId: elsewhere.id }, person)).toEqual([]);
    const office = await makeViewer("office_social_worker");
    expect(await lookForAlike(office, person)).toEqual([]);
    expect(await lookForAlike(caseworker, person)).toHaveLength(1);
  });
});

describe("the form of a new household", () => {
  const fields = {
    ...{ "members[0].givenName": "Semhar", "members[0].familyName": "Ogbazghi" },
    ...{ "members[0].relation": "reference", "members[0].birthDate": "1993-05-06" },
    ...{ protectionStatus: "refugee", referrer: "self", currentHousing: "private" },
    ...{ registeredOn: "2026-01-05", languages: "ti" },
  };
  const send = async (changes: Record<string, string> = {}) => {
    const cookie = await signInAs(await makeAccount(["caseworker"]));
    const request = postRequest("/households/new", { ...fields, ...changes }, { cookie });
    return record({ request, ...routeArgs() });
  };
  const count = () =>
    readAsViewer(SYSTEM, (tx) => tx.memberIdentity.count({ where: { familyName: "Ogbazghi" } }));

  it("is answered with whom it may be and everything kept, and taken with a reason", async () => {
    expect(await send()).toMatchObject({ status: 303 });
    const answer = (await send()) as { data: Record<string, unknown>; init: ResponseInit };
    expect(answer.init.status).toBe(409);
    expect(answer.data.alike).toMatchObject([{ kind: "household", strength: "strong" }]);
    expect(answer.data.initialValue).toMatchObject({ registeredOn: "2026-01-05" });
    expect(await count()).toBe(1);
    expect(await send({ keptApart: "Jumelles, papiers vus" })).toMatchObject({ status: 303 });
    expect(await count()).toBe(2);
    const told = await readAsViewer(SYSTEM, (tx) =>
      tx.timelineEntry.count({ where: { kind: "kept_apart", text: "Jumelles, papiers vus" } }),
    );
    expect(told).toBe(1);
  });

  it("is asked for while typing by those alone who may identify a household", async () => {
    for (const role of ["landlord", "guarantee_officer", "auditor", "administrator"] as const) {
      const cookie = await signInAs(await makeAccount([role]));
      const request = postRequest("/households/alike", fields, { cookie });
      const refusal = await thrown(look({ request, ...routeArgs() }));
      expect(refusal.status, role).toBe(403);
    }
    const cookie = await signInAs(await makeAccount(["caseworker"]));
    const request = postRequest("/households/alike", fields, { cookie });
    const { data } = (await look({ request, ...routeArgs() })) as { data: unknown };
    expect(data).toMatchObject({
      found: [{ pairs: [{ name: "Semhar Ogbazghi" }] }, { pairs: [{ name: "Semhar Ogbazghi" }] }],
    });
  });
});

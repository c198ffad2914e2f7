import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { SCHEME_KEYS, legalTitleOf } from "~/modules/schemes/scheme";
import { addDays, addMonths, toLocalDate } from "~/platform/local-date";

import { earliestEnd, noticePeriodsOf } from "./notice-period";
import {
  CONTRACTS,
  householdRentCents,
  partiesOf,
  SignTenancyForm,
  type CloseTenancy,
  type SignTenancy,
} from "./tenancy";
import {
  mayClose,
  maySign,
  SIGN_REFUSAL_FIELDS,
  tenancyStatusOn,
  type SigningFacts,
} from "./tenancy-rules";

const day = toLocalDate;

const facts: SigningFacts = {
  scheme: "lisko_guarantee",
  availableFrom: day("2027-03-01"),
  adultMemberIds: ["ada", "ben"],
  today: day("2027-02-20"),
  depositCapMonths: 2,
  occupationMaxMonths: 36,
};

const lease: SignTenancy = {
  legalTitle: "bail_a_loyer",
  startsOn: day("2027-03-01"),
  rent: 145_000n,
  charges: 20_000n,
  deposit: 290_000n,
  signedOn: day("2027-02-20"),
  signedAt: "Diekirch",
  entryInventoryOn: day("2027-03-01"),
  signatories: ["ada"],
};

const occupation: SignTenancy = {
  ...lease,
  legalTitle: "mise_a_disposition",
  endsOn: day("2030-03-01"),
  occupation: 90_000n,
  deposit: 0n,
  entryInventoryOn: undefined,
};

function refusal(form: SignTenancy, changes: Partial<SigningFacts> = {}): string {
  const verdict = maySign(form, { ...facts, ...changes });
  return verdict.ok ? "ok" : verdict.reason;
}

describe("maySign a bail à loyer", () => {
  it("accepts what fits", () => {
    expect(refusal(lease)).toBe("ok");
    expect(refusal({ ...lease, endsOn: day("2030-02-28") })).toBe("ok");
  });

  it("refuses the title of another scheme", () => {
    expect(refusal(occupation)).toBe("title_does_not_fit_scheme");
    expect(refusal(lease, { scheme: "ais" })).toBe("title_does_not_fit_scheme");
  });

  it("refuses dates that cannot be", () => {
    expect(refusal({ ...lease, signedOn: day("2027-02-21") })).toBe("signed_in_future");
    expect(refusal({ ...lease, startsOn: day("2027-02-28") })).toBe("starts_before_available");
    expect(refusal({ ...lease, endsOn: lease.startsOn })).toBe("ends_before_start");
  });

  it("holds the deposit to the dated months of rent, to the cent", () => {
    expect(maySign({ ...lease, deposit: 290_001n }, facts)).toMatchObject({
      reason: "deposit_too_high",
      detail: { months: 2, highestCents: 290_000 },
    });
    expect(refusal({ ...lease, deposit: 435_000n }, { depositCapMonths: 3 })).toBe("ok");
  });

  it("wants an entry inventory with a deposit", () => {
    expect(refusal({ ...lease, entryInventoryOn: undefined })).toBe("inventory_missing");
    expect(refusal({ ...lease, deposit: 0n, entryInventoryOn: undefined })).toBe("ok");
  });

  it("is signed by adults of the household, and has no occupation charge", () => {
    expect(refusal({ ...lease, signatories: ["ada", "kim"] })).toBe("signatory_not_adult");
    expect(refusal({ ...lease, occupation: 1n })).toBe("occupation_not_for_lease");
  });
});

describe("maySign a mise à disposition", () => {
  const ais = { scheme: "ais" } as const;

  it("lasts up to the dated months, not a day longer", () => {
    expect(refusal(occupation, ais)).toBe("ok");
    expect(refusal({ ...occupation, endsOn: day("2030-03-02") }, ais)).toBe("term_too_long");
    expect(refusal({ ...occupation, endsOn: undefined }, ais)).toBe("term_missing");
  });

  it("clamps the limit to the end of a short month", () => {
    const leap = {
      ...occupation,
      signedOn: day("2028-02-01"),
      startsOn: day("2028-02-29"),
      endsOn: day("2031-02-28"),
    };
    const then = { ...ais, today: day("2028-02-01") };
    expect(refusal(leap, then)).toBe("ok");
    expect(refusal({ ...leap, endsOn: day("2031-03-01") }, then)).toBe("term_too_long");
  });

  it("needs the occupation charge and measures the deposit by it", () => {
    expect(refusal({ ...occupation, occupation: undefined }, ais)).toBe("occupation_missing");
    const withDeposit = { ...occupation, entryInventoryOn: day("2027-03-01") };
    expect(refusal({ ...withDeposit, deposit: 180_001n }, ais)).toBe("deposit_too_high");
    expect(refusal({ ...withDeposit, deposit: 180_000n }, ais)).toBe("ok");
  });
});

it("whatever is signed keeps the limits", () => {
  const amount = fc.bigInt({ min: 0n, max: 500_000n });
  const form = fc.record({
    legalTitle: fc.constantFrom("bail_a_loyer", "mise_a_disposition"),
    start: fc.integer({ min: -10, max: 400 }),
    months: fc.option(fc.integer({ min: -2, max: 50 })),
    rent: amount,
    occupation: fc.option(amount, { nil: undefined }),
    deposit: amount,
  });
  fc.assert(
    fc.property(form, fc.constantFrom(...SCHEME_KEYS), ({ start, months, ...rest }, scheme) => {
      const startsOn = addDays(facts.availableFrom, start);
      const endsOn = months === null ? undefined : addMonths(startsOn, months);
      const signed = { ...lease, ...rest, startsOn, endsOn };
      if (!maySign(signed, { ...facts, scheme }).ok) return;
      expect(signed.legalTitle).toBe(legalTitleOf(scheme));
      expect(startsOn >= facts.availableFrom).toBe(true);
      expect(signed.deposit <= (signed.occupation ?? signed.rent) * 2n).toBe(true);
      expect(
        (signed.legalTitle === "mise_a_disposition") === (signed.occupation !== undefined),
      ).toBe(true);
      if (signed.legalTitle === "mise_a_disposition") {
        expect(endsOn !== undefined && endsOn <= addMonths(startsOn, 36)).toBe(true);
      }
    }),
  );
});

describe("tenancyStatusOn", () => {
  const tenancy = {
    status: "signed",
    startsOn: day("2027-03-01"),
    endsOn: day("2030-02-28"),
  } as const;

  it.each([
    ["2027-02-28", "signed"],
    ["2027-03-01", "active"],
    ["2029-11-27", "active"],
    ["2029-11-28", "ending"],
    ["2030-06-01", "ending"],
  ] as const)("on %s is %s", (today, status) => {
    expect(tenancyStatusOn(tenancy, day(today))).toBe(status);
  });

  it("keeps notice given and closing, and lets an open lease run", () => {
    expect(tenancyStatusOn({ ...tenancy, status: "closed" }, day("2027-01-01"))).toBe("closed");
    expect(tenancyStatusOn({ ...tenancy, status: "ending" }, day("2027-04-01"))).toBe("ending");
    expect(tenancyStatusOn({ ...tenancy, endsOn: null }, day("2060-01-01"))).toBe("active");
  });
});

describe("mayClose", () => {
  const tenancy = { status: "active", startsOn: day("2027-03-01"), endsOn: null } as const;
  const now = { today: day("2028-05-10"), openClaims: 0 };
  const form = { closedOn: day("2028-05-01"), reason: "own_home" } as const;
  const reason = (changes: Partial<CloseTenancy>, nowChanges = {}, tenancyChanges = {}) => {
    const verdict = mayClose(
      { ...tenancy, ...tenancyChanges },
      { ...form, ...changes },
      { ...now, ...nowChanges },
    );
    return verdict.ok ? "ok" : verdict.reason;
  };

  it("wants a last day that has come", () => {
    expect(reason({})).toBe("ok");
    expect(reason({ closedOn: now.today })).toBe("ok");
    expect(reason({ closedOn: day("2028-05-11") })).toBe("closed_in_future");
    expect(reason({ closedOn: day("2027-02-28") })).toBe("closed_before_start");
  });

  it("waits for every claim", () => {
    expect(reason({}, { openClaims: 2 })).toBe("claims_open");
  });

  it("believes the term only when it has come", () => {
    expect(reason({ reason: "term_reached" })).toBe("closed_before_term");
    const term = { endsOn: day("2028-05-01") };
    expect(reason({ reason: "term_reached" }, {}, term)).toBe("ok");
    expect(reason({ reason: "term_reached", closedOn: day("2028-04-30") }, {}, term)).toBe(
      "closed_before_term",
    );
  });

  it("wants a sentence where something went wrong, and closes once", () => {
    expect(reason({ reason: "breakdown" })).toBe("close_note_missing");
    expect(reason({ reason: "breakdown", note: "Conflict with neighbours" })).toBe("ok");
    expect(reason({}, {}, { status: "closed" })).toBe("already_closed");
  });
});

describe("papers and notice", () => {
  it("every scheme ends in the household's own title", () => {
    for (const scheme of SCHEME_KEYS) {
      expect(CONTRACTS[scheme].at(-1)?.title).toBe(legalTitleOf(scheme));
    }
    expect(partiesOf("lisko_guarantee")).toEqual(["owner", "tenant"]);
    expect(partiesOf("wunnengshellef")).toEqual([
      "owner",
      "organisation",
      "occupant",
      "referring_service",
    ]);
  });

  it("a lease is ended by notice of dated months, a mise à disposition as its convention says", () => {
    expect(noticePeriodsOf("bail_a_loyer").map((period) => period.months)).toEqual([
      "notice_by_tenant_months",
      "notice_by_landlord_months",
      "notice_by_landlord_months",
      "notice_personal_need_months",
    ]);
    expect(noticePeriodsOf("mise_a_disposition").every((period) => period.months === null)).toBe(
      true,
    );
    expect(earliestEnd(day("2027-11-30"), 3)).toBe("2028-02-29");
  });

  it("the household pays the occupation charge where there is one", () => {
    expect(householdRentCents({ rentCents: 145_000n, occupationCents: null })).toBe(145_000n);
    expect(householdRentCents({ rentCents: 145_000n, occupationCents: 0n })).toBe(0n);
  });
});

describe("SignTenancyForm", () => {
  const sent = {
    legalTitle: "bail_a_loyer",
    startsOn: "2027-03-01",
    rent: "1.450",
    charges: "200",
    deposit: "2 900,00",
    signedOn: "2027-02-20",
    signedAt: "Diekirch",
    signatories: ["7d3c1a52-8f0e-4f6b-9a55-0b8a1c9f4e21"],
  };

  it("reads amounts and dates as they are written", () => {
    expect(SignTenancyForm.parse(sent)).toMatchObject({ rent: 145_000n, deposit: 290_000n });
  });

  it.each([
    ["startsOn", "2027-02-29"],
    ["rent", "-1"],
    ["rent", "0"],
    ["deposit", "99999999"],
    ["signedAt", "x".repeat(81)],
    ["legalTitle", "__proto__"],
    ["signatories", []],
    ["signatories", ["not-an-id"]],
  ])("refuses %s = %j at its field", (field, value) => {
    const parsed = SignTenancyForm.safeParse({ ...sent, [field]: value });
    expect(new Set(parsed.error?.issues.map((issue) => issue.path[0]))).toEqual(new Set([field]));
  });

  it("every refusal of a rule is shown at a field of the form", () => {
    const fields = Object.keys(SignTenancyForm.shape);
    for (const field of Object.values(SIGN_REFUSAL_FIELDS)) {
      expect(field === null || fields.includes(field)).toBe(true);
    }
  });
});

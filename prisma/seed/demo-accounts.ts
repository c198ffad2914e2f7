/** The one password of every account of the invented world. It exists only where the demo world was seeded. */
export const DEMO_PASSWORD = "wunnbreck-demo";

/** Reserved for examples (RFC 2606): no message can leave for it. */
export const DEMO_DOMAIN = "demo.wunnbreck.example";

export type DemoRole =
  | "landlord"
  | "caseworker"
  | "guarantee_officer"
  | "lisko_manager"
  | "scheme_officer"
  | "office_social_worker"
  | "administrator"
  | "auditor";

export type DemoOrganisation =
  { kind: "lisko" | "ais" | "wunnengshellef" } | { kind: "office_social"; officeNo: number };

export interface DemoAccount {
  email: string;
  password: string;
  role: DemoRole;
  name: string;
  /** Null for landlords, who belong to no organisation. */
  organisation: DemoOrganisation | null;
}

const account = (
  mailbox: string,
  role: DemoRole,
  name: string,
  organisation: DemoOrganisation | null,
): DemoAccount => ({
  email: `${mailbox}@${DEMO_DOMAIN}`,
  password: DEMO_PASSWORD,
  role,
  name,
  organisation,
});

const LISKO: DemoOrganisation = { kind: "lisko" };

/** One person of each role to sign in as; two guarantee officers, because two persons decide on a claim. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account("landlord", "landlord", "Josée Kieffer", null),
  account("caseworker", "caseworker", "Nora Majerus", LISKO),
  account("guarantee", "guarantee_officer", "Luc Feltgen", LISKO),
  account("guarantee2", "guarantee_officer", "Paula Ferreira", LISKO),
  account("manager", "lisko_manager", "Elisabeth Reuter", LISKO),
  account("ais", "scheme_officer", "Tom Biever", { kind: "ais" }),
  account("wunnengshellef", "scheme_officer", "Sandra Krier", { kind: "wunnengshellef" }),
  account("office", "office_social_worker", "Carole Welter", {
    kind: "office_social",
    officeNo: 14,
  }),
  account("admin", "administrator", "Steve Hames", LISKO),
  account("auditor", "auditor", "Mireille Conti", LISKO),
];

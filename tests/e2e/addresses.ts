import { expect } from "vitest";

import { ROLES, type Role } from "~/modules/people/roles";

import { DEMO_ACCOUNTS } from "../../prisma/seed/demo-accounts";
import { type Client, openClient } from "../setup/http-client";
import type { RouteFile } from "../setup/route-files";

/** An id that no record has. */
export const NOBODY = "00000000-0000-4000-8000-000000000000";

interface Source {
  /** The list whose page links to records. */
  list: string;
  /** What such a link looks like; its first group is the parameter. */
  link: RegExp;
  /** The links stand on the records of the list, not on the list. */
  on?: RegExp;
}

const recordsOf = (list: string, links = list): Source => ({
  list: `/${list}${list.includes("?") ? "&" : "?"}size=100`,
  link: new RegExp(`href="/${links}/([0-9a-f-]{36})`, "g"),
});

/** Reviewers find offers in their list; owners on the pages of their dwellings. */
const OFFERS = { list: "/offers?view=all&size=100", on: /href="(\/offers\/[0-9a-f-]{36})"/g };
const DWELLINGS = { list: "/dwellings?size=100", on: /href="(\/dwellings\/[0-9a-f-]{36})"/g };

/** Where the parameters of paths come from. */
const SOURCES: Record<string, readonly Source[]> = {
  accountId: [recordsOf("people")],
  appointmentId: [recordsOf("intake/appointments")],
  claimId: [recordsOf("guarantees", "claims")],
  dwellingId: [recordsOf("dwellings"), { ...OFFERS, link: /href="\/dwellings\/([0-9a-f-]{36})/g }],
  fileId: [
    { ...OFFERS, link: /src="\/files\/([0-9a-f-]{36})/g },
    { ...DWELLINGS, link: /src="\/files\/([0-9a-f-]{36})/g },
  ],
  guaranteeId: [recordsOf("guarantees")],
  householdId: [recordsOf("households")],
  importId: [recordsOf("offers/import")],
  invoiceId: [recordsOf("invoices")],
  offerId: [
    { ...recordsOf("offers"), list: OFFERS.list },
    { ...DWELLINGS, link: /id="offer-([0-9a-f-]{36})"/g },
  ],
  proposalId: [recordsOf("proposals")],
  mailingId: [recordsOf("owner-relations/mailings")],
  referralId: [recordsOf("intake/referrals")],
  relationId: [recordsOf("owner-relations/list", "owner-relations")],
  taskId: [recordsOf("follow-up")],
  tenancyId: [recordsOf("tenancies")],
  caseworkerId: [recordsOf("caseload")],
  draftId: [recordsOf("matching/policy", "matching/policy/drafts")],
  version: [{ list: "/matching/policy", link: /href="\/matching\/policy\/(\d+)"/g }],
};

/** Routes that only some of these records have. */
const SOURCES_OF_ROUTES: Record<string, readonly Source[]> = {
  "offers/:offerId/letter/pdf": [
    recordsOf("offers?status=refused", "offers"),
    { ...DWELLINGS, link: /href="\/offers\/([0-9a-f-]{36})\/letter\/pdf"/g },
  ],
};

/** Routes that take their record from the query. */
const QUERIES: Record<string, { name: string; parameter: string }> = {
  "tenancies/new": { name: "proposal", parameter: "proposalId" },
  "invoices/new": { name: "tenancy", parameter: "tenancyId" },
};

/** Whether a route is about one record. */
export function needsRecord(route: RouteFile): boolean {
  return route.path.includes(":") || route.path in QUERIES;
}

/** The address of a route with a record of one's choice. */
export function addressOf(route: RouteFile, record: string): string {
  const query = QUERIES[route.path];
  if (query) return `/${route.path}?${query.name}=${record}`;
  return `/${route.path.replace(":step", "where").replace(/:\w+/, record)}`;
}

/** Where its form is sent: a route with others below it has to be named (`?index`). */
export function actionOf(route: RouteFile, record: string): string {
  const address = addressOf(route, record);
  if (!route.id.endsWith("/index")) return address;
  return `${address}${address.includes("?") ? "&" : "?"}index`;
}

/** The same page as the data that scripts fetch. */
export const dataOf = (address: string) => address.replace(/^([^?]*?)\/?(\?|$)/, "$1.data$2");

/** Somebody of every role, signed in, and the records each of them is shown. */
export class Everyone {
  private readonly clients = new Map<Role, Client>();
  private readonly known = new Map<string, readonly string[]>();

  constructor(private readonly productUrl: string) {}

  async signIn(): Promise<void> {
    for (const role of ROLES) {
      const account = DEMO_ACCOUNTS.find((candidate) => candidate.role === role);
      if (!account) throw new Error(`no demo account for ${role}`);
      const client = openClient(this.productUrl);
      await client.signIn(account.email, account.password);
      this.clients.set(role, client);
    }
  }

  /** @throws Error before `signIn`. */
  as(role: Role): Client {
    const client = this.clients.get(role);
    if (!client) throw new Error(`${role} is not signed in`);
    return client;
  }

  /** The records a route may be about that this role's own pages link to, in their order. */
  async recordsFor(role: Role, route: RouteFile): Promise<readonly string[]> {
    const parameter = QUERIES[route.path]?.parameter ?? /:(\w+)/.exec(route.path)?.[1] ?? "";
    const own = SOURCES_OF_ROUTES[route.path];
    const key = `${role} ${own ? route.path : parameter}`;
    let records = this.known.get(key);
    if (!records) {
      const sources = own ?? SOURCES[parameter] ?? [];
      expect(sources.length, `lists that lead to ${route.path}`).toBeGreaterThan(0);
      const linked = await Promise.all(sources.map((source) => this.linked(role, source)));
      records = [...new Set(linked.flat())];
      this.known.set(key, records);
    }
    return records;
  }

  /** An address of the route at which this role sees the page itself; null where it has none. */
  async shownAt(role: Role, route: RouteFile): Promise<string | null> {
    const addresses = needsRecord(route)
      ? (await this.recordsFor(role, route)).map((record) => addressOf(route, record))
      : [`/${route.path}`];
    for (const address of addresses) {
      if ((await this.as(role).get(address)).status === 200) return address;
    }
    return null;
  }

  private async linked(role: Role, { list, link, on }: Source): Promise<string[]> {
    const text = await this.text(role, list);
    const pages = on ? found(text, on).slice(0, 20) : [];
    const texts = on ? await Promise.all(pages.map((page) => this.text(role, page))) : [text];
    return found(texts.join("\n"), link);
  }

  private async text(role: Role, address: string): Promise<string> {
    const answer = await this.as(role).get(address);
    return answer.status === 200 ? answer.text() : "";
  }
}

/** The first groups of all matches, each once. */
function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))];
}

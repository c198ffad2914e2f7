import { createHash, randomBytes } from "node:crypto";

import { createCookie } from "@remix-run/node";

import { fallbackLanguage, isLanguage } from "~/i18n/languages";
import { SIGN_IN } from "~/platform/database/viewer-context";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { environment } from "~/platform/env.server";

import type { OrganisationKind, Role } from "./roles";
import type { Viewer } from "./viewer";

/** A session ends after this long without a request, and after the absolute limit whatever happens. */
export const SESSION_IDLE_HOURS = 12;
const ABSOLUTE_HOURS = 24 * 7;
const SEEN_EVERY_MS = 5 * 60_000;

const secure = environment().appUrl.startsWith("https:");

/** The cookie holds a random 256-bit token; the database holds its hash, so a copy of the table opens nothing. */
export const sessionCookie = createCookie(secure ? "__Host-wunnbreck" : "wunnbreck", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure,
  maxAge: ABSOLUTE_HOURS * 3600,
});

/** SHA-256 of a random token; tokens are never stored in the clear. */
export function hashToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}

/** 256 random bits as URL-safe text. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Opens a session for a membership and returns the `Set-Cookie` value. Takes the sign-in context's transaction. */
export async function createSession(
  tx: Transaction,
  holder: { accountId: string; membershipId: string; userAgent: string | null },
  now: Date,
): Promise<string> {
  const token = newToken();
  await tx.session.createMany({
    data: [
      {
        tokenHash: hashToken(token),
        accountId: holder.accountId,
        membershipId: holder.membershipId,
        userAgent: holder.userAgent?.slice(0, 200) ?? null,
        expiresAt: new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000),
      },
    ],
  });
  return sessionCookie.serialize(token);
}

async function tokenOf(request: Request): Promise<string | null> {
  const value: unknown = await sessionCookie.parse(request.headers.get("cookie"));
  return typeof value === "string" && value.length <= 100 ? value : null;
}

/** One look-up serves all loaders of an HTTP request: the server gives each request an id of its own. */
const lookups = new Map<string, Promise<Viewer | null>>();

/** The signed-in person, or null. Sessions that are revoked, expired or idle, and disabled accounts, count as none. */
export async function findViewer(request: Request): Promise<Viewer | null> {
  const token = await tokenOf(request);
  if (!token) return null;
  const requestId = request.headers.get("x-request-id");
  if (!requestId) return lookUp(token, null);
  const key = `${requestId} ${token}`;
  const known = lookups.get(key);
  if (known) return known;
  const lookup = lookUp(token, requestId);
  lookups.set(key, lookup);
  setTimeout(() => lookups.delete(key), 2_000).unref();
  return lookup;
}

async function lookUp(token: string, requestId: string | null): Promise<Viewer | null> {
  const now = new Date();
  const session = await readAsViewer(SIGN_IN, (tx) =>
    tx.session.findUnique({
      where: { tokenHash: hashToken(token) },
      select: {
        id: true,
        lastSeenAt: true,
        expiresAt: true,
        revokedAt: true,
        account: {
          select: {
            id: true,
            name: true,
            email: true,
            language: true,
            disabledAt: true,
            memberships: {
              where: { endedAt: null },
              select: { id: true, role: true, organisation: { select: { name: true } } },
              orderBy: { createdAt: "asc" },
            },
          },
        },
        membership: {
          select: {
            id: true,
            role: true,
            endedAt: true,
            organisation: { select: { id: true, kind: true, name: true } },
          },
        },
      },
    }),
  );
  if (!session || session.revokedAt || session.account.disabledAt || session.membership.endedAt)
    return null;
  const idleSince = now.getTime() - session.lastSeenAt.getTime();
  if (session.expiresAt <= now || idleSince > SESSION_IDLE_HOURS * 3_600_000) return null;
  if (idleSince > SEEN_EVERY_MS) {
    await withViewer(SIGN_IN, (tx) =>
      tx.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } }),
    );
  }
  const { account, membership } = session;
  const kind = membership.organisation?.kind as OrganisationKind | undefined;
  return {
    databaseRole: membership.role as Role,
    role: membership.role as Role,
    accountId: account.id,
    membershipId: membership.id,
    sessionId: session.id,
    organisationId: membership.organisation?.id ?? null,
    organisationKind: kind ?? null,
    organisationName: membership.organisation?.name ?? null,
    scheme: kind === "ais" || kind === "wunnengshellef" ? kind : null,
    requestId,
    name: account.name,
    email: account.email,
    language: isLanguage(account.language) ? account.language : fallbackLanguage,
    roles: account.memberships.map((held) => ({
      membershipId: held.id,
      role: held.role as Role,
      organisation: held.organisation?.name ?? null,
    })),
  };
}

import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { fromDatabaseDate, type LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import type { InvoiceKind } from "./invoice";

export interface InvoiceRow {
  id: string;
  code: string;
  kind: InvoiceKind;
  tenancyId: string;
  period: string | null;
  issuedOn: LocalDate;
  dueOn: LocalDate | null;
  totalCents: Cents;
}

const ROW = {
  id: true,
  code: true,
  kind: true,
  tenancyId: true,
  period: true,
  issuedOn: true,
  dueOn: true,
  totalCents: true,
} as const;

/** The first lock: which invoices a viewer's role reaches. Row-level security holds the same. */
export function invoiceReach(viewer: Viewer): Prisma.InvoiceWhereInput {
  switch (scopeOf(viewer.role, "invoice:read")) {
    case "own":
      return { landlordId: viewer.accountId };
    case "scheme":
      return { organisationId: viewer.organisationId ?? undefined };
    case "all":
      return {};
    default:
      return { id: { in: [] } };
  }
}

function toRow(row: Prisma.InvoiceGetPayload<{ select: typeof ROW }>): InvoiceRow {
  return {
    ...row,
    kind: row.kind as InvoiceKind,
    issuedOn: fromDatabaseDate(row.issuedOn),
    dueOn: row.dueOn && fromDatabaseDate(row.dueOn),
  };
}

/** The statement a claim was settled with, or null. */
export async function findInvoiceOfClaim(
  tx: Transaction,
  viewer: Viewer,
  claimId: string,
): Promise<InvoiceRow | null> {
  const row = await tx.invoice.findFirst({
    where: { claimId, ...invoiceReach(viewer) },
    select: ROW,
  });
  return row && toRow(row);
}

export interface InvoiceFilter {
  kind: InvoiceKind | null;
  words: string | null;
  tenancyId: string | null;
}

/** A page of the invoices in the viewer's reach, newest first. */
export async function findInvoices(
  tx: Transaction,
  viewer: Viewer,
  filter: InvoiceFilter,
  page: ListPage,
): Promise<{ rows: InvoiceRow[]; total: number }> {
  const where: Prisma.InvoiceWhereInput = {
    ...invoiceReach(viewer),
    ...(filter.kind && { kind: filter.kind }),
    ...(filter.words && { code: { contains: filter.words, mode: "insensitive" } }),
    ...(filter.tenancyId && { tenancyId: filter.tenancyId }),
  };
  const total = await tx.invoice.count({ where });
  const rows = await tx.invoice.findMany({
    where,
    select: ROW,
    orderBy: [{ issuedOn: "desc" }, { code: "desc" }],
    skip: page.skip,
    take: page.take,
  });
  return { total, rows: rows.map(toRow) };
}

/** Where the frozen PDF of an invoice lies. @throws Response 404 */
export async function getInvoiceFile(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<{ code: string; storageKey: string }> {
  const row = await tx.invoice.findFirst({
    where: { id, ...invoiceReach(viewer) },
    select: { code: true, file: { select: { storageKey: true } } },
  });
  if (!row) throw new Response(null, { status: 404 });
  return { code: row.code, storageKey: row.file.storageKey };
}

/** The months of a tenancy, `YYYY-MM`, whose statement exists already. */
export async function findStatementMonths(
  tx: Transaction,
  tenancyId: string,
): Promise<Set<string>> {
  const rows = await tx.invoice.findMany({
    where: { tenancyId, kind: "occupation_statement" },
    select: { period: true },
  });
  return new Set(rows.flatMap(({ period }) => period ?? []));
}

/** Whether the statement of a month exists already. */
export async function hasStatement(
  tx: Transaction,
  tenancyId: string,
  month: string,
): Promise<boolean> {
  const count = await tx.invoice.count({
    where: { tenancyId, period: month, kind: "occupation_statement" },
  });
  return count > 0;
}

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { luxembourgDay } from "~/platform/local-date";

import type { ClaimKind, ClaimStatus, OpenClaim } from "./claim";
import { decisionDueOn, isKeptFromDeciding } from "./claim-rules";
import { GuaranteeTerms } from "./guarantee";

/** The claims that wait for somebody, oldest first: to assess, to decide, to pay. */
export async function findOpenClaims(tx: Transaction, viewer: Viewer): Promise<OpenClaim[]> {
  const rows = await tx.claim.findMany({
    where: {
      ...(viewer.role === "landlord" && { landlordId: viewer.accountId }),
      OR: [
        { status: { in: ["filed", "assessed", "contested"] } },
        { status: "decided", allowedCents: { gt: 0 } },
      ],
    },
    select: {
      id: true,
      tenancyId: true,
      code: true,
      kind: true,
      status: true,
      amountCents: true,
      filedAt: true,
      filedBy: true,
      assessedBy: true,
      guarantee: { select: { parameters: true } },
    },
    orderBy: { filedAt: "asc" },
    take: 100,
  });
  return rows.map(({ filedAt, filedBy, assessedBy, guarantee, ...row }) => {
    const filedOn = luxembourgDay(filedAt);
    const status = row.status as ClaimStatus;
    return {
      ...row,
      kind: row.kind as ClaimKind,
      status,
      filedOn,
      isKeptFromDeciding: isKeptFromDeciding({ status, filedBy, assessedBy }, viewer.accountId),
      dueOn: decisionDueOn({ filedOn }, GuaranteeTerms.parse(guarantee.parameters)),
    };
  });
}

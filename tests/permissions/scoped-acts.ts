import { submitOffer } from "~/flow/01-submit-offer.server";
import { withdrawOffer } from "~/flow/01-withdraw-offer.server";
import { writeMessage } from "~/flow/01-write-message.server";
import { acceptProposal, endProposalByStaff } from "~/flow/03-answer-proposal.server";
import { activateGuarantee } from "~/flow/05-activate-guarantee.server";
import { issueOccupationStatement, settleClaim } from "~/flow/06-issue-invoice.server";
import { assessClaim, decideClaim, fileClaim } from "~/flow/07-decide-claim.server";
import { closeTenancy } from "~/flow/08-close-tenancy.server";
import { completeTask } from "~/flow/complete-task.server";
import { loadClaim } from "~/flow/load-claim.server";
import { loadGuarantee } from "~/flow/load-guarantees.server";
import { loadMessages } from "~/flow/load-thread.server";
import { overrideBedrooms } from "~/flow/record-household.server";
import { actOnOwner } from "~/flow/record-owner.server";
import { askTransfer } from "~/flow/transfer-files.server";
import { writeNote } from "~/flow/write-note.server";
import { getTask } from "~/modules/follow-up/get-task.server";
import { getHousehold } from "~/modules/households/get-household.server";
import { getInvoiceFile } from "~/modules/invoices/find-invoices.server";
import { getProposalCard } from "~/modules/matching/get-proposal.server";
import { getRelation } from "~/modules/owner-relations/get-relation.server";
import type { Action } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import { getTenancy } from "~/modules/tenancies/get-tenancy.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import { toLocalDate } from "~/platform/local-date";

import { once } from "../setup/requests";

/** The records around one tenancy. */
export interface Rows {
  tenancyId: string;
  offerId: string;
  dwellingId: string;
  householdId: string;
  proposalId: string;
  guaranteeId: string;
  claimId: string;
  invoiceId: string;
  taskId: string;
  relationId: string;
}

type Act = (viewer: Viewer, rows: Rows) => Promise<unknown>;

const reading =
  (get: (tx: Transaction, viewer: Viewer, id: string) => Promise<unknown>, key: keyof Rows): Act =>
  (viewer, rows) =>
    readAsViewer(viewer, (tx) => get(tx, viewer, rows[key]));

/** How the product reads one record, by the permission it needs. */
export const READS: Partial<Record<Action, Act>> = {
  "dwelling:read": reading(getDwelling, "dwellingId"),
  "offer:read": reading(getOffer, "offerId"),
  "household:read": reading(getHousehold, "householdId"),
  "proposal:read": reading(getProposalCard, "proposalId"),
  "tenancy:read": reading(getTenancy, "tenancyId"),
  "guarantee:read": (viewer, { guaranteeId }) => loadGuarantee(viewer, guaranteeId),
  "claim:read": (viewer, { claimId }) => loadClaim(viewer, claimId),
  "invoice:read": reading(getInvoiceFile, "invoiceId"),
  "task:read": reading(getTask, "taskId"),
  "message:read": (viewer, { offerId }) => loadMessages(viewer, offerId),
  "owner-relation:read": reading(getRelation, "relationId"),
};

const DAY = toLocalDate("2026-11-20");

/** How the product changes one record. The forms are well filled, so that only the scope can refuse them. */
export const WRITES: Partial<Record<Action, Act>> = {
  "offer:submit": (viewer, { offerId }) => submitOffer(viewer, once(), { offerId }),
  "offer:withdraw": (viewer, { offerId }) =>
    withdrawOffer(viewer, once(), { offerId, reason: "own_use" }),
  "proposal:answer": (viewer, { proposalId }) => acceptProposal(viewer, once(), proposalId),
  "proposal:withdraw": (viewer, { proposalId }) =>
    endProposalByStaff(viewer, once(), {
      proposalId,
      form: { by: "caseworker", reason: "data_wrong", note: "Seen" },
    }),
  "tenancy:close": (viewer, { tenancyId }) =>
    closeTenancy(viewer, once(), { tenancyId, form: { closedOn: DAY, reason: "own_home" } }),
  "guarantee:activate": (viewer, { guaranteeId }) =>
    activateGuarantee(viewer, once(), { guaranteeId }),
  "claim:file": (viewer, { guaranteeId }) =>
    fileClaim(viewer, once(), {
      guaranteeId,
      form: { kind: "rent", occurredOn: DAY, amount: 1000n, description: "Rent" },
    }),
  "claim:assess": (viewer, { claimId }) =>
    assessClaim(viewer, once(), { claimId, form: { amount: 1n, reason: "Seen" } }),
  "claim:decide": (viewer, { claimId }) =>
    decideClaim(viewer, once(), {
      claimId,
      form: { decision: "approved", reason: "Right" },
    }),
  "claim:settle": (viewer, { claimId }) => settleClaim(viewer, once(), { claimId }),
  "invoice:issue": (viewer, { tenancyId }) =>
    issueOccupationStatement(viewer, once(), { tenancyId, month: "2026-10" }),
  "household:update": (viewer, { householdId }) =>
    overrideBedrooms(viewer, once(), {
      householdId,
      form: { act: "fix", version: 0, bedroomsOverride: 2, bedroomsOverrideReason: "Seen" },
    }),
  "caseload:transfer": (viewer, { householdId }) =>
    askTransfer(viewer, once(), {
      fromId: viewer.accountId,
      form: {
        act: "transfer",
        whole: false,
        files: [householdId],
        toId: viewer.accountId,
        note: "Seen",
        atOnce: false,
      },
    }),
  "task:complete": (viewer, { taskId }) =>
    completeTask(viewer, once(), {
      taskId,
      form: { outcome: "achieved", note: "Done", proof: "" },
    }),
  "timeline:write": (viewer, { householdId }) =>
    writeNote(viewer, once(), { householdId, form: { kind: "note", text: "Seen" } }),
  "message:write": (viewer, { offerId }) => writeMessage(viewer, once(), { offerId, text: "Seen" }),
  "owner-relation:update": (viewer, { relationId }) =>
    actOnOwner(viewer, once(), {
      relationId,
      form: { act: "note", kind: "note", happenedOn: DAY, text: "Seen" },
    }),
};

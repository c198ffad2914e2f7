import { formatTime } from "~/i18n/format";
import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import {
  getProposalCard,
  getProposalInside,
  type ProposalCard,
} from "~/modules/matching/get-proposal.server";
import {
  decideVisitOutcome,
  decideVisitPlan,
  type ProposalVisit,
  type VisitOutcomeForm,
  type VisitPlan,
  type VisitRefusal,
} from "~/modules/matching/proposal-visit";
import {
  createVisit,
  endVisit,
  findTeamVisits,
  updateVisitPlan,
} from "~/modules/matching/proposal-visits.server";
import { notify } from "~/modules/notifications/notify.server";
import type { Viewer } from "~/modules/people/viewer";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { luxembourgDay } from "~/platform/local-date";
import { accept, refuse } from "~/platform/result";

import { findToldOfProposal } from "./hold-pair.server";
import {
  type Answered,
  type AnswerRefusal,
  settleEnd,
  settleHouseholdYes,
} from "./settle-answer.server";

export type VisitProposalRefusal = AnswerRefusal | VisitRefusal;

/** A visit is agreed on, or moved to another hour; owner and caseworker are told when and where. */
export const planVisit = (
  viewer: Viewer,
  once: Once,
  { proposalId, form }: { proposalId: string; form: VisitPlan },
) =>
  commandAsViewer<Answered, VisitProposalRefusal>(viewer, once, async (tx) => {
    const proposal = await getProposalCard(tx, viewer, proposalId);
    const planned = await findPlanned(tx, viewer, proposalId);
    const verdict = decideVisitPlan(proposal, form, now());
    if (!verdict.ok) return verdict;
    const { meeting, interpreterBooked, attendants } = form;
    const interpreterLanguage = form.interpreterLanguage ?? null;
    const plan = { at: verdict.at, meeting, interpreterLanguage, interpreterBooked, attendants };
    const made = { by: viewer.accountId, at: now() };
    const isKept = planned
      ? await updateVisitPlan(tx, planned, plan)
      : await createVisit(tx, proposalId, plan, made);
    if (!isKept) return refuse("changed_meanwhile");
    await record(tx, viewer, proposalId, planned ? "move_visit" : "plan_visit");
    await tell(tx, viewer, proposal, "visit_planned", verdict.at);
    return accept({ proposalId });
  });

/** The visit does not take place; who was told of it is told. */
export const cancelVisit = (viewer: Viewer, once: Once, proposalId: string) =>
  commandAsViewer<Answered, VisitProposalRefusal>(viewer, once, async (tx) => {
    const proposal = await getProposalCard(tx, viewer, proposalId);
    const planned = await findPlanned(tx, viewer, proposalId);
    if (!planned) return refuse("no_visit");
    const end = { status: "cancelled", by: viewer.accountId, at: now() } as const;
    if (!(await endVisit(tx, planned, end))) return refuse("changed_meanwhile");
    await record(tx, viewer, proposalId, "cancel_visit");
    await tell(tx, viewer, proposal, "visit_cancelled", planned.at);
    return accept({ proposalId });
  });

/**
 * How the visit went. A household that liked the dwelling says yes with it, where it had not; one that did not says no
 * with its reason. Where somebody did not come, another visit may be planned. The owner learns that it took place.
 */
export const tellVisitOutcome = (
  viewer: Viewer,
  once: Once,
  { proposalId, form }: { proposalId: string; form: VisitOutcomeForm },
) =>
  commandAsViewer<Answered, VisitProposalRefusal>(viewer, once, async (tx) => {
    const proposal = await getProposalCard(tx, viewer, proposalId);
    const { householdId } = await getProposalInside(tx, viewer, proposalId);
    const visit = await findPlanned(tx, viewer, proposalId);
    const verdict = decideVisitOutcome(proposal, visit, now());
    if (!verdict.ok) return verdict;
    if (!visit) return refuse("no_visit");
    const { outcome, absent, note } = form;
    const by = { by: viewer.accountId, at: now() };
    const reason = outcome === "disliked" ? (form.reason ?? "other") : null;
    const ended = await endVisit(
      tx,
      visit,
      outcome === "nobody_came"
        ? { status: "missed", absent, ...by }
        : { status: "held", outcome, reason, ...by },
    );
    if (!ended) return refuse("changed_meanwhile");
    await createTimelineEntry(tx, viewer, {
      householdId,
      kind: outcome === "nobody_came" ? "visit_missed" : "dwelling_visited",
      detail: { commune: proposal.place.communeName },
      text: reason ? null : (note ?? null),
    });
    await record(tx, viewer, proposalId, "tell_visit");
    if (reason) {
      return settleEnd(tx, viewer, { proposal, householdId }, { by: "household", reason, note });
    }
    if (outcome === "liked" && proposal.householdYesAt === null) {
      return settleHouseholdYes(tx, viewer, proposal, householdId);
    }
    return accept({ proposalId });
  });

async function findPlanned(
  tx: Transaction,
  viewer: Viewer,
  proposalId: string,
): Promise<ProposalVisit | null> {
  const visits = await findTeamVisits(tx, viewer, proposalId);
  return visits.find(({ status }) => status === "planned") ?? null;
}

const record = (tx: Transaction, viewer: Viewer, proposalId: string, action: string) =>
  recordEvent(tx, viewer, { action, entity: "proposal", entityId: proposalId });

/** The owner, the officers of the scheme, and the caseworker where somebody else planned it. */
async function tell(
  tx: Transaction,
  viewer: Viewer,
  proposal: ProposalCard,
  kind: "visit_planned" | "visit_cancelled",
  at: Date,
): Promise<void> {
  const told = new Set(await findToldOfProposal(tx, viewer, proposal));
  if (proposal.caseworkerId !== viewer.accountId) told.add(proposal.caseworkerId);
  const visitOn = luxembourgDay(at);
  const detail = { commune: proposal.place.communeName, visitOn, time: formatTime(at) };
  await notify(
    tx,
    [...told].map((accountId) => ({ accountId, kind, detail, link: paths.proposal(proposal.id) })),
  );
}

import type { TaskList } from "graphile-worker";
import { z } from "zod";

import { sealAudit } from "~/modules/audit/seal-audit.sql.server";
import { deleteOldRows } from "~/modules/imports/update-import.server";
import { deleteOldChanges } from "~/modules/matching/delete-old-changes.server";
import { ACCOUNT_MAILS } from "~/modules/people/account-token";
import { deleteExpired } from "~/modules/people/delete-expired.server";
import { deleteExpiredKeys } from "~/platform/database/delete-expired-keys.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import type { CronTask } from "~/platform/jobs/worker.server";

import { drawLetter } from "./01-write-letter.server";
import { mailHouseholdQuestion } from "./answer-links.server";
import { askAvailability } from "./ask-availability.server";
import { askHouseholds } from "./ask-households.server";
import { checkImport } from "./check-import.server";
import {
  deliverAccountMail,
  deliverHouseholdQuestion,
  deliverInvitation,
  deliverNotification,
  deliverQuestion,
} from "./deliver-mail.server";
import { expireProposals } from "./expire-proposals.server";
import { forgetIdentities } from "./forget-identities.server";
import { keepCalendar, remindOfTasks } from "./keep-calendar.server";
import { returnParkedFiles } from "./keep-files.server";
import { makePlan } from "./make-plan.server";
import { orderAllPromotions, promoteBackups } from "./promote-backups.server";
import { remindOfOwners } from "./remind-of-owners.server";
import { makeMailing, sendOwnerMail } from "./send-owner-mails.server";
import { tellAnswer, TOLD_ANSWERS } from "./tell-answer.server";
import { tellLateDecline, watchProposals } from "./watch-proposals.server";
import { inviteImportedLandlords, writeImport } from "./write-import.server";

const NotificationJob = z.object({ notificationId: z.uuid() });
const AccountMailJob = z.object({ accountId: z.uuid(), purpose: z.enum(ACCOUNT_MAILS) });
const InvitationJob = z.object({ invitationId: z.uuid() });
const QuestionJob = z.object({ questionId: z.uuid() });
const ImportJob = z.object({ importId: z.uuid() });
const PlanJob = z.object({ planId: z.uuid() });
const LetterJob = z.object({ offerId: z.uuid() });
const MailingJob = z.object({ mailingId: z.uuid() });
const OwnerMailJob = z.object({ recipientId: z.uuid() });
const PromotionJob = z.object({ offerId: z.uuid(), proposalId: z.uuid().optional() });
const ProposalJob = z.object({ proposalId: z.uuid() });
const AnswerJob = z.object({ proposalId: z.uuid(), answer: z.enum(TOLD_ANSWERS) });

/** The effects that transactions order, and what runs by the clock. Each may run twice and has one effect. */
export const workerTasks: TaskList = {
  deliver_notification: (payload) =>
    deliverNotification(NotificationJob.parse(payload).notificationId),
  deliver_account_mail: (payload) => {
    const { accountId, purpose } = AccountMailJob.parse(payload);
    return deliverAccountMail(accountId, purpose);
  },
  deliver_invitation: (payload) => deliverInvitation(InvitationJob.parse(payload).invitationId),
  tell_answer: (payload) => {
    const { proposalId, answer } = AnswerJob.parse(payload);
    return tellAnswer(proposalId, answer);
  },
  ask_availability: (payload) => deliverQuestion(QuestionJob.parse(payload).questionId),
  keep_availability: async () => {
    await askAvailability();
  },
  check_import: (payload) => checkImport(ImportJob.parse(payload).importId),
  write_import: (payload) => writeImport(ImportJob.parse(payload).importId),
  invite_imported: (payload) => inviteImportedLandlords(ImportJob.parse(payload).importId),
  render_letter: (payload) => drawLetter(LetterJob.parse(payload).offerId),
  expire_proposals: async () => {
    await expireProposals();
  },
  seal_audit: async () => {
    await withViewer(SYSTEM, sealAudit);
  },
  keep_calendar: async () => {
    await keepCalendar();
  },
  remind_of_tasks: async () => {
    await remindOfTasks();
  },
  send_mailing: (payload) => makeMailing(MailingJob.parse(payload).mailingId),
  send_mailing_mail: (payload, { job }) =>
    sendOwnerMail(OwnerMailJob.parse(payload).recipientId, job.attempts >= job.max_attempts),
  remind_of_owners: async () => {
    await remindOfOwners();
  },
  keep_files: async () => {
    await returnParkedFiles();
  },
  keep_still_looking: async () => {
    await askHouseholds();
  },
  promote_backup: (payload) => {
    const { offerId, proposalId } = PromotionJob.parse(payload);
    return promoteBackups(offerId, proposalId ?? null);
  },
  ask_household_answer: (payload) => mailHouseholdQuestion(ProposalJob.parse(payload).proposalId),
  tell_late_decline: (payload) => tellLateDecline(ProposalJob.parse(payload).proposalId),
  watch_proposals: async () => {
    await watchProposals();
  },
  promote_backups: async () => {
    await orderAllPromotions();
  },
  ask_household: (payload) => deliverHouseholdQuestion(QuestionJob.parse(payload).questionId),
  make_plan: async (payload) => {
    await makePlan(PlanJob.parse(payload).planId);
  },
  clean_up: async () => {
    const now = new Date();
    await withViewer(SYSTEM, (tx) => deleteExpired(tx, now));
    await withViewer(SYSTEM, (tx) => deleteExpiredKeys(tx, now));
    await withViewer(SYSTEM, (tx) => deleteOldRows(tx, now));
    await withViewer(SYSTEM, (tx) => deleteOldChanges(tx, now));
    await forgetIdentities();
  },
};

/** Times are UTC. */
export const workerCron: readonly CronTask[] = [
  { task: "seal_audit", match: "* * * * *" },
  { task: "expire_proposals", match: "* * * * *" },
  { task: "keep_calendar", match: "5 23 * * *" },
  { task: "keep_calendar", match: "5 0 * * *" },
  { task: "remind_of_tasks", match: "0 5 * * 1-5" },
  { task: "remind_of_owners", match: "0 5 * * *" },
  { task: "keep_availability", match: "30 7 * * *" },
  { task: "clean_up", match: "17 2 * * *" },
  { task: "keep_files", match: "15 4 * * *" },
  { task: "keep_still_looking", match: "45 7 * * 1-5" },
  { task: "promote_backups", match: "*/10 * * * *" },
  { task: "watch_proposals", match: "*/10 * * * *" },
];

import { recordEvent } from "~/modules/audit/record-event.server";
import {
  bookJournal,
  getCommitment,
  reverseDecision,
} from "~/modules/guarantees/book-journal.server";
import type { AssessClaim, DecideClaim, FileClaim } from "~/modules/guarantees/claim";
import {
  type AssessRefusal,
  decisionDueOn,
  type DecideRefusal,
  mayAssess,
  mayDecide,
} from "~/modules/guarantees/claim-rules";
import { getClaim, getGuarantee } from "~/modules/guarantees/get-guarantee.server";
import { type FileRefusal, mayFile } from "~/modules/guarantees/guarantee-rules";
import { claimApproved, decisionRef } from "~/modules/guarantees/ledger";
import {
  assessStoredClaim,
  createClaim,
  decideStoredClaim,
} from "~/modules/guarantees/update-claim.server";
import { notify } from "~/modules/notifications/notify.server";
import { findRoleHolders } from "~/modules/people/find-parties.server";
import type { Viewer } from "~/modules/people/viewer";
import { getTenancyPlace } from "~/modules/tenancies/get-tenancy-place.server";
import { paths } from "~/paths";
import { now, today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { commandAsViewer, type Once, readAsViewer } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

/** An owner claims on his guarantee. The caseworker hears of it at once: a missed rent is first a social matter. */
export async function fileClaim(
  viewer: Viewer,
  once: Once,
  { guaranteeId, form }: { guaranteeId: string; form: FileClaim },
) {
  const officers = await readAsViewer(SYSTEM, (tx) => findRoleHolders(tx, "guarantee_officer"));
  return commandAsViewer<{ claimId: string }, FileRefusal>(viewer, once, async (tx) => {
    const guarantee = await getGuarantee(tx, viewer, guaranteeId);
    const day = today();
    const verdict = mayFile(guarantee, guarantee.claims, form, day);
    if (!verdict.ok) return verdict;
    const claimId = await createClaim(tx, viewer, guarantee, form);
    await recordEvent(tx, viewer, { action: "file", entity: "claim", entityId: claimId });
    const place = await getTenancyPlace(tx, viewer, guarantee.tenancyId);
    await notify(
      tx,
      [guarantee.caseworkerId, ...officers].map((accountId) => ({
        accountId,
        kind: "claim_filed",
        detail: {
          commune: place.communeName,
          amountCents: Number(form.amount),
          decideByOn: decisionDueOn({ filedOn: day }, guarantee.terms),
        },
        link: paths.claim(claimId),
      })),
    );
    return accept({ claimId });
  });
}

/** An officer says, with reasons, what the claim is worth. */
export const assessClaim = (
  viewer: Viewer,
  once: Once,
  { claimId, form }: { claimId: string; form: AssessClaim },
) =>
  commandAsViewer<{ claimId: string }, AssessRefusal | "changed_meanwhile">(
    viewer,
    once,
    async (tx) => {
      const { claim, guarantee } = await getClaim(tx, viewer, claimId);
      const verdict = mayAssess(claim, form);
      if (!verdict.ok) return verdict;
      if (!(await assessStoredClaim(tx, viewer, claim, form, now())))
        return refuse("changed_meanwhile");
      await recordEvent(tx, viewer, { action: "assess", entity: "claim", entityId: claimId });
      const place = await getTenancyPlace(tx, viewer, guarantee.tenancyId);
      const deciders = [
        ...(await findRoleHolders(tx, "guarantee_officer")),
        ...(await findRoleHolders(tx, "lisko_manager")),
      ];
      await notify(
        tx,
        deciders
          .filter((accountId) => accountId !== viewer.accountId)
          .map((accountId) => ({
            accountId,
            kind: "claim_assessed",
            detail: {
              commune: place.communeName,
              amountCents: Number(claim.amountCents),
              decideByOn: decisionDueOn(claim, guarantee.terms),
            },
            link: paths.claim(claimId),
          })),
      );
      return accept({ claimId });
    },
  );

/**
 * Step 7: another person decides, with reasons; what is allowed is owed to the owner and used up of the cover. A decision
 * on a contested claim takes the place of the first, whose booking is reversed.
 */
export const decideClaim = (
  viewer: Viewer,
  once: Once,
  { claimId, form }: { claimId: string; form: DecideClaim },
) =>
  commandAsViewer<{ claimId: string }, DecideRefusal | "changed_meanwhile">(
    viewer,
    once,
    async (tx) => {
      const { claim, guarantee } = await getClaim(tx, viewer, claimId);
      const standing = claim.status === "contested" ? (claim.allowedCents ?? 0n) : 0n;
      const verdict = mayDecide(claim, form, {
        deciderId: viewer.accountId,
        remainingCents: (await getCommitment(tx, guarantee.id)) + standing,
      });
      if (!verdict.ok) return verdict;
      const decision = { form, allowedCents: verdict.allowedCents, at: now() };
      if (!(await decideStoredClaim(tx, viewer, claim, decision)))
        return refuse("changed_meanwhile");
      if (standing > 0n) await reverseDecision(tx, viewer.accountId, claimId, today());
      if (verdict.allowedCents > 0n) {
        const journal = claimApproved(decisionRef(claim), {
          guaranteeId: guarantee.id,
          allowedCents: verdict.allowedCents,
        });
        await bookJournal(tx, viewer.accountId, journal, today());
      }
      await recordEvent(tx, viewer, { action: "decide", entity: "claim", entityId: claimId });
      const place = await getTenancyPlace(tx, viewer, guarantee.tenancyId);
      await notify(tx, [
        {
          accountId: claim.landlordId,
          kind: "claim_decided",
          detail: { commune: place.communeName },
          link: paths.claim(claimId),
        },
      ]);
      return accept({ claimId });
    },
  );

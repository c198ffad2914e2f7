import type {
  NotificationKind,
  NotificationParameters,
} from "~/modules/notifications/notification";
import { paths } from "~/paths";
import { addDays, type LocalDate } from "~/platform/local-date";

import type { Makings } from "./makings";
import { required } from "./random";
import type { WorldClaim, WorldGuarantee, WorldOffer, WorldProposal, WorldTenancy } from "./world";

export interface WorldNotification {
  id: string;
  accountId: string;
  kind: NotificationKind;
  detail: Record<string, string | number>;
  link: string;
  readAt: string | null;
  createdAt: string;
}

interface News {
  offers: readonly WorldOffer[];
  proposals: readonly WorldProposal[];
  tenancies: ReadonlyMap<string, WorldTenancy>;
  guarantees: readonly WorldGuarantee[];
  claims: readonly WorldClaim[];
  communeOf: (dwellingId: string) => string;
  codeOf: (householdId: string) => string;
}

/** Messages of the last weeks in the inboxes of those whose turn it is; what is older than ten days has been read. */
export function makeNotifications(makings: Makings, news: News): WorldNotification[] {
  const { chance, people, options } = makings;
  const seenUntil = addDays(options.today, -10);
  const tell = <Kind extends NotificationKind>(
    kind: Kind,
    accountId: string,
    at: string,
    link: string,
    detail: NotificationParameters<Kind>,
  ): WorldNotification => ({
    id: chance.uuid(),
    accountId,
    kind,
    detail,
    link,
    readAt: at.slice(0, 10) < seenUntil ? at : null,
    createdAt: at,
  });
  const officers = people.guaranteeOfficers.map((officer) => officer.id);
  return [
    ...news.offers
      .filter((offer) => offer.status === "submitted" && offer.submittedAt !== null)
      .map((offer) =>
        tell("offer_submitted", people.manager.id, offer.submittedAt ?? "", paths.offer(offer.id), {
          commune: news.communeOf(offer.dwellingId),
        }),
      ),
    ...news.proposals.flatMap((proposal): WorldNotification[] => {
      const commune = news.communeOf(proposal.dwellingId);
      const household = news.codeOf(proposal.householdId);
      const link = paths.proposal(proposal.id);
      const answeredAt = proposal.answeredAt ?? "";
      if (proposal.status === "held") {
        const answerByOn = proposal.expiresAt.slice(0, 10) as LocalDate;
        const detail = { commune, answerByOn };
        return [tell("proposal_made", proposal.landlordId, proposal.createdAt, link, detail)];
      }
      if (proposal.status === "accepted") {
        return [
          tell("proposal_accepted", proposal.caseworkerId, answeredAt, link, {
            household,
            commune,
          }),
        ];
      }
      if (proposal.status !== "declined") return [];
      return [
        tell("proposal_declined", proposal.caseworkerId, answeredAt, link, { household, commune }),
      ];
    }),
    ...news.guarantees
      .filter((guarantee) => guarantee.status === "ending")
      .flatMap((guarantee) => {
        const tenancy = required(news.tenancies.get(guarantee.tenancyId));
        const at = `${addDays(guarantee.endsOn, -guarantee.terms.endingAlertDays)}T05:00:00.000Z`;
        const detail = { commune: news.communeOf(tenancy.dwellingId), endsOn: guarantee.endsOn };
        return [guarantee.landlordId, guarantee.caseworkerId].map((accountId) =>
          tell("guarantee_ending", accountId, at, paths.guarantee(guarantee.id), detail),
        );
      }),
    ...news.claims
      .filter((claim) => claim.status === "filed" || claim.status === "assessed")
      .flatMap((claim) => {
        const tenancy = required(news.tenancies.get(claim.tenancyId));
        const guarantee = required(news.guarantees.find(({ id }) => id === claim.guaranteeId));
        return officers.map((accountId) =>
          tell("claim_filed", accountId, claim.filedAt, paths.claim(claim.id), {
            commune: news.communeOf(tenancy.dwellingId),
            amountCents: Number(claim.amountCents),
            decideByOn: addDays(claim.filedOn, guarantee.terms.claimDecisionDays),
          }),
        );
      }),
  ];
}

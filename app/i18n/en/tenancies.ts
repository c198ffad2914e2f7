import type { tenancies as source } from "../fr/tenancies";

export const tenancies = {
  "tenancies.status.signed": "Signed",
  "tenancies.status.active": "Running",
  "tenancies.status.ending": "Ending",
  "tenancies.status.closed": "Closed",
  "tenancies.party.owner": "Owner",
  "tenancies.party.organisation": "Organisation",
  "tenancies.party.tenant": "Tenant",
  "tenancies.party.occupant": "Occupant",
  "tenancies.party.referring_service": "Referring service",
  "tenancies.contract.bail_a_loyer": "Residential lease",
  "tenancies.contract.mise_a_disposition": "Right to occupy (mise à disposition)",
  "tenancies.contract.organisation_lease": "Lease between the owner and the organisation",
  "tenancies.close_reason.term_reached": "Agreed term reached",
  "tenancies.close_reason.own_home": "The household found its own home",
  "tenancies.close_reason.transferred": "Moved to another supported dwelling",
  "tenancies.close_reason.notice_by_household": "Notice given by the household",
  "tenancies.close_reason.notice_by_owner": "Notice given by the owner",
  "tenancies.close_reason.agreed": "Ended by agreement",
  "tenancies.close_reason.breakdown": "Breakdown",
  "tenancies.close_reason.left_without_notice": "Left without notice",
  "tenancies.close_reason.death": "Death",
  "tenancies.refused.no_signatory": "Name at least one person of the household who signs.",
  "tenancies.refused.title_does_not_fit_scheme":
    "This kind of contract does not fit the chosen way. Reload the page and try again.",
  "tenancies.refused.signed_in_future": "The date of signature cannot be in the future.",
  "tenancies.refused.starts_before_available": "The dwelling is only free from {available}.",
  "tenancies.refused.ends_before_start": "The end must come after the start.",
  "tenancies.refused.term_missing":
    "A mise à disposition always has an end: {latest} at the latest.",
  "tenancies.refused.term_too_long":
    "A mise à disposition lasts {months, plural, one {# month} other {# months}} at most: until {latest}.",
  "tenancies.refused.occupation_missing":
    "Give the monthly occupation charge that the household pays.",
  "tenancies.refused.occupation_not_for_lease":
    "A lease has no occupation charge. Leave this field empty.",
  "tenancies.refused.deposit_too_high":
    "The deposit may not exceed {months, plural, one {# month} other {# months}} of rent, which is {highest}.",
  "tenancies.refused.inventory_missing":
    "With a deposit, an entry inventory is mandatory. Give its date.",
  "tenancies.refused.signatory_not_adult": "Only adults of this household can sign.",
  "tenancies.refused.already_closed": "This tenancy is already closed.",
  "tenancies.refused.closed_before_start": "The tenancy only started on {starts}.",
  "tenancies.refused.closed_in_future":
    "A tenancy is closed when the keys are back: the date cannot be in the future.",
  "tenancies.refused.closed_before_term":
    "The agreed term has not been reached. Choose another reason.",
  "tenancies.refused.close_note_missing": "Explain in one sentence what happened.",
  "tenancies.refused.claims_open":
    "{count, plural, one {One claim on the guarantee still awaits its answer or its payment.} other {# claims on the guarantee still await their answer or their payment.}}",
  "tenancies.notice_giver.household": "The household",
  "tenancies.notice_giver.owner": "The owner",
  "tenancies.notice_giver.organisation": "The organisation",
  "tenancies.notice_ground.any": "No reason needed",
  "tenancies.notice_ground.tenant_fault": "Fault of the tenant",
  "tenancies.notice_ground.heavy_works": "Major works",
  "tenancies.notice_ground.personal_need": "Personal need",
  "tenancies.notice_ground.convention": "As the signed agreement says",
  "tenancies.stage.offer": "Offer",
  "tenancies.stage.match": "Match",
  "tenancies.stage.tenancy": "Tenancy",
  "tenancies.stage.guarantee": "Guarantee",
  "tenancies.stage.money": "Money",
  "tenancies.stage.follow_up": "Follow-up",
  "tenancies.stage.close": "Closing",
} as const satisfies Record<keyof typeof source, string>;

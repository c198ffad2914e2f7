import type { proposals as source } from "../fr/proposals";

export const proposals = {
  "proposals.backup.title": "Households in reserve",
  "proposals.backup.lead":
    "If this proposal does not lead to a tenancy, the first household that still fits is proposed at once. Neither the household nor the landlord knows that it waits.",
  "proposals.backup.none": "Nobody waits behind this proposal.",
  "proposals.backup.list": "Order of the reserve",
  "proposals.backup.hidden": "Household of another team",
  "proposals.backup.since": "In reserve since {date}",
  "proposals.backup.passed": "Its turn came on {date}, but: {reason}",
  "proposals.backup.add": "Put in reserve",
  "proposals.backup.addPair": "Put {household} in reserve: {name}",
  "proposals.backup.code": "Household number",
  "proposals.backup.codeHint": "For example H-1024. The matching desk shows who fits.",
  "proposals.backup.up": "Move {household} up",
  "proposals.backup.down": "Move {household} down",
  "proposals.backup.remove": "Remove",
  "proposals.backup.removeNamed": "Take {household} out of the reserve",
  "proposals.backup.manage": "Manage the reserve",
  "proposals.backup.back": "Back to the proposal",
  "proposals.backup.waitingHere":
    "{count, plural, one {One household waits} other {# households wait}} in reserve for this dwelling",
  "proposals.backup.proposeAnyway": "Propose anyway",
  "proposals.backup.anywayHint": "The households in reserve keep their place behind this proposal.",
  "proposals.backup.added": "The household is in reserve. Nobody else is told.",
  "proposals.backup.changed": "The order of the reserve is saved.",
  "proposals.backup.removed": "The household is no longer in reserve.",
  "proposals.refused.no_such_household": "No household of your team has this number.",
  "proposals.refused.already_proposed": "This is the household of the proposal itself.",
  "proposals.refused.waits_already": "This household is already in reserve for this dwelling.",
  "proposals.refused.household_taken": "This household has a dwelling already.",
  "proposals.refused.proposal_over":
    "The proposal is over: nobody can be put in reserve behind it any more.",
  "proposals.refused.backup_gone":
    "This household is no longer in reserve. The page shows the present state.",
  "proposals.end.dwelling_let": "The dwelling is let.",
  "proposals.end.offer_ended": "The offer is withdrawn.",
  "proposals.end.household_housed": "The household has found a home.",
  "proposals.end.file_closed": "The file is closed.",
} as const satisfies Record<keyof typeof source, string>;

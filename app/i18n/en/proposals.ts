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
  "proposals.ask.title": "A home for you",
  "proposals.ask.lead":
    "LISKO has found a home that may suit you. Would you like it? Your answer goes to your caseworker.",
  "proposals.ask.terms": "{rent} a month with charges, free from {available}",
  "proposals.ask.yes": "Yes, we would like this home",
  "proposals.ask.no": "No, not this home",
  "proposals.ask.why": "Why does it not suit you?",
  "proposals.ask.note": "Would you like to add something?",
  "proposals.ask.send": "Send the answer",
  "proposals.ask.answeredYes":
    "Thank you, your yes is noted. Your caseworker will call you about the visit.",
  "proposals.ask.answeredNo": "Thank you, your no is noted. We keep looking for you.",
  "proposals.ask.over":
    "This question is no longer open: there is nothing for you to do. Your caseworker knows more.",
  "proposals.ask.expires": "These links work for {days, plural, one {# day} other {# days}}.",
  "proposals.ask.whyMail":
    "You receive this message because LISKO looks for a home with you. Do not pass it on: the link answers for you.",
  "proposals.mail.yes": "Yes, I accept this family:",
  "proposals.mail.no": "No, not this family:",
  "proposals.mail.look": "See the card after signing in:",
  "proposals.link.title": "Answer a proposal",
  "proposals.link.owner": "A family for your dwelling in {commune}",
  "proposals.link.ownerLead":
    "Look at the card, then answer by {date}. Opening this page has changed nothing yet.",
  "proposals.link.ownerNo": "Decline this family",
  "proposals.link.answeredYes":
    "Thank you, your yes is recorded. LISKO will call you about the visit and the signing.",
  "proposals.link.answeredNo": "Thank you, your no is recorded. LISKO looks for another family.",
  "proposals.link.over":
    "This proposal no longer waits for an answer. There is nothing for you to do.",
  "proposals.link.link_gone":
    "This link is no longer valid: the time to answer has passed. Sign in to see where the proposal stands, or call LISKO.",
  "proposals.household.title": "The household’s answer",
  "proposals.household.lead":
    "The tenancy needs two yeses: the landlord’s and the household’s. Write down what the household told you, or ask by e-mail.",
  "proposals.household.agree": "The household says yes",
  "proposals.household.ask": "Ask by e-mail",
  "proposals.household.askAgain": "Ask again by e-mail",
  "proposals.household.no": "The household says no…",
  "proposals.household.asked": "Asked by e-mail on {date}; no answer yet.",
  "proposals.household.kept": "The household’s yes is noted.",
  "proposals.household.mailed": "The household gets an e-mail with a link to answer.",
  "proposals.refused.no_email":
    "This household has no e-mail address: call it and write down its answer.",
  "proposals.steps.title": "From proposal to key",
  "proposals.steps.owner": "Landlord’s answer",
  "proposals.steps.household": "Household’s answer",
  "proposals.steps.visit": "Visit",
  "proposals.steps.signing": "Signing",
  "proposals.steps.doneAt": "Done on {date}",
  "proposals.steps.doneBy": "Done on {date} by {name}",
  "proposals.steps.done": "Done",
  "proposals.steps.planned": "Planned for {date}",
  "proposals.steps.openUntil":
    "{actor, select, owner {The landlord} household {The household} other {The caseworker}} must act by {date}",
  "proposals.steps.open":
    "{actor, select, owner {The landlord} household {The household} other {The caseworker}} must act",
  "proposals.steps.later": "Later",
  "proposals.steps.stopped": "Did not take place",
  "proposals.steps.byLink": "the household, by the link of the e-mail",
  "proposals.refused.link_gone": "This link is no longer valid. Sign in or call LISKO.",
} as const satisfies Record<keyof typeof source, string>;

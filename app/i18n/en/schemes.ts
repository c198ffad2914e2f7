import type { schemes as source } from "../fr/schemes";

export const schemes = {
  "schemes.name.lisko_guarantee": "Lease with LISKO’s guarantee",
  "schemes.name.ais": "Through the Agence immobilière sociale (AIS)",
  "schemes.name.wunnengshellef": "Through Wunnengshëllef",
  "schemes.line.lisko_guarantee":
    "You let directly to the household; LISKO guarantees and stays alongside.",
  "schemes.line.ais": "The AIS is your tenant; it pays, maintains and supports.",
  "schemes.line.wunnengshellef":
    "Wunnengshëllef is your tenant; a referring service follows the household.",
  "schemes.title.bail_a_loyer": "residential lease (bail à loyer)",
  "schemes.title.mise_a_disposition": "right to occupy (mise à disposition)",
  "schemes.party.household": "Household",
  "schemes.party.organisation": "Organisation",
  "schemes.party.lisko": "LISKO",
  "schemes.party.referrer": "Referring service",
  "schemes.party.owner": "Owner",
  "schemes.source.verified": "verified",
  "schemes.source.unverified": "to be checked",
  "schemes.condition.international_protection":
    "International protection (refugee status or subsidiary protection)",
  "schemes.condition.referring_service": "A referring service",
  "schemes.condition.social_project": "A social project the household agrees to",
  "schemes.cover.guarantee": "Up to {max}, until {until} inclusive",
  "schemes.cover.organisation": "The organisation pays the rent, whether lived in or empty",
  "schemes.recovery.notice_personal_need":
    "{min, plural, one {# month’s} other {# months’}} notice if you need it yourself",
  "schemes.recovery.organisation_returns": "{min} to {max} months if you or your family need it",
  "schemes.assumption.rent_as_asked": "The rent you ask: {rent} a month.",
  "schemes.assumption.rent_below_market":
    "The organisation pays {min} to {max} % less than the market; your rent is taken as the market price.",
  "schemes.assumption.tax_share":
    "{percent} % of the net rental income is taxable; your costs are not deducted yet.",
  "schemes.assumption.guarantee":
    "The guarantee covers {cap, plural, one {# month’s rent} other {# months’ rent}}, that is {amount}, for {months, plural, one {# month} other {# months}}.",
  "schemes.assumption.empty_months_paid": "Months in which the dwelling is empty are paid too.",
  "schemes.assumption.recovery":
    "To get the dwelling back: at least {min, plural, one {# month} other {# months}}, at most {max, plural, one {# month} other {# months}}.",
  "schemes.assumption.state_contribution":
    "The State pays the organisation up to {amount} a month per dwelling.",
  "schemes.sourceLabel": "Source:",
  "schemes.value.months": "{count, plural, one {# month} other {# months}}",
  "schemes.value.range": "{min} to {max}",
  "schemes.guaranteed.guarantee_length":
    "How long LISKO’s guarantee lasts, from the start of the lease",
  "schemes.guaranteed.guarantee_cap": "Rent that LISKO answers for at most during that time",
  "schemes.guaranteed.tax_exemption":
    "Share of your net rental income free of tax, through the AIS or Wunnengshëllef",
  "schemes.guaranteed.recovery":
    "Delay to get the home back for personal or family need, through the AIS or Wunnengshëllef",
  "schemes.guaranteed.occupation":
    "Longest time one household stays, through the AIS or Wunnengshëllef",
  "schemes.guaranteed.rent_below_market":
    "Below the market: the rent the AIS and Wunnengshëllef pay, even while the home is empty",
  "schemes.guaranteed.since": "in force since {date}",
  "schemes.guaranteed.source": "Where this figure comes from",
  "schemes.guaranteed.limits": "What the other ways ask in return",
  "schemes.compare.title": "The three ways compared",
  "schemes.compare.lead":
    "Give the rent you have in mind: here is what you receive, what is covered and how to get the home back.",
  "schemes.compare.rent": "Rent per month, without charges",
  "schemes.compare.chargesLabel": "Charges per month",
  "schemes.compare.show": "Compare",
  "schemes.compare.example": "An example: {rent} per month",
  "schemes.compare.result": "For a rent of {rent} per month",
  "schemes.compare.charges":
    "Charges ({charges} per month) are passed on as they are and are no income. Values on {date}.",
  "schemes.compare.noAdvice":
    "These amounts help to choose; they replace neither a contract nor tax advice. “To be checked”: at least one figure behind this result was not read in a text in force.",
  "schemes.way.monthly": "Rent received per month",
  "schemes.way.yearly": "That is per year",
  "schemes.way.taxable": "Taxable per year, before your costs",
  "schemes.way.cover": "What covers the rent",
  "schemes.way.tenant": "Your tenant · the household’s title",
  "schemes.way.payer": "Who pays you",
  "schemes.way.maintainer": "Who maintains",
  "schemes.way.followUp": "Who follows the household",
  "schemes.way.length": "Length of occupation",
  "schemes.way.noLimit": "No set limit: that of the lease",
  "schemes.way.recovery": "Getting the home back",
  "schemes.way.assumptions": "Assumptions and sources",
} as const satisfies Record<keyof typeof source, string>;

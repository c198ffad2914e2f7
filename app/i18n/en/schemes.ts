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
} as const satisfies Record<keyof typeof source, string>;

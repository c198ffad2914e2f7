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
  "schemes.compare.lead":
    "Line by line: who is your tenant, who pays, what is guaranteed, and how to get the home back.",
  "schemes.compare.noAdvice":
    "This information helps to choose; it replaces neither a contract nor tax advice. “To be checked”: not yet read in a text in force.",
  "schemes.compare.question": "Your question",
  "schemes.compare.asOf": "Values on {date}.",
  "schemes.fact.tenant.question": "Who is your tenant?",
  "schemes.fact.tenant.lisko_guarantee":
    "The household itself, by a residential lease (bail à loyer).",
  "schemes.fact.tenant.ais":
    "The AIS. It makes the home available to the household (mise à disposition), which has no lease.",
  "schemes.fact.tenant.wunnengshellef":
    "Wunnengshëllef. It makes the home available to the household (mise à disposition), which has no lease.",
  "schemes.fact.rent.question": "What rent do you receive?",
  "schemes.fact.rent.lisko_guarantee":
    "The rent you ask, within the limit of the law: {percent} % of the invested capital a year.",
  "schemes.fact.rent.ais": "{min} to {max} % below the market.",
  "schemes.fact.rent.wunnengshellef": "{min} to {max} % below the market.",
  "schemes.fact.payer.question": "Who pays you?",
  "schemes.fact.payer.lisko_guarantee": "The household, every month.",
  "schemes.fact.payer.ais": "The AIS.",
  "schemes.fact.payer.wunnengshellef": "Wunnengshëllef.",
  "schemes.fact.guaranteed.question": "What is guaranteed, and for how long?",
  "schemes.fact.guaranteed.lisko_guarantee":
    "LISKO answers for at most {cap, plural, one {# month’s rent} other {# months’ rent}}, {months, plural, one {in the first month} other {in the first # months}} of the lease.",
  "schemes.fact.guaranteed.ais":
    "The rent, whether lived in or empty, as long as the AIS is your tenant.",
  "schemes.fact.guaranteed.wunnengshellef":
    "The rent, whether lived in or empty, as long as Wunnengshëllef is your tenant.",
  "schemes.fact.damage.question": "And if there is damage?",
  "schemes.fact.damage.lisko_guarantee":
    "The guarantee can cover the cost of repairs; its extent is written in your contract.",
  "schemes.fact.damage.ais":
    "The AIS repairs, since it maintains the home. The extent is written in your contract.",
  "schemes.fact.damage.wunnengshellef":
    "Wunnengshëllef repairs, since it maintains the home. The extent is written in your contract.",
  "schemes.fact.upkeep.question": "Who maintains the home?",
  "schemes.fact.upkeep.lisko_guarantee": "You, as with any lease.",
  "schemes.fact.upkeep.ais": "The AIS: upkeep and repairs.",
  "schemes.fact.upkeep.wunnengshellef": "Wunnengshëllef: upkeep and repairs.",
  "schemes.fact.follow_up.question": "Who supports the household?",
  "schemes.fact.follow_up.ais": "The social team of the AIS; LISKO keeps its social follow-up.",
  "schemes.fact.follow_up.wunnengshellef":
    "The household’s referring service, with Wunnengshëllef.",
  "schemes.fact.tax.question": "And tax?",
  "schemes.fact.tax.lisko_guarantee": "Your net rental income is taxed as usual.",
  "schemes.fact.tax.ais": "{percent} % of your net rental income is free of tax.",
  "schemes.fact.tax.wunnengshellef": "{percent} % of your net rental income is free of tax.",
  "schemes.fact.recovery.question": "How do you get the home back?",
  "schemes.fact.recovery.lisko_guarantee":
    "With {months, plural, one {# month’s} other {# months’}} notice if you need it yourself.",
  "schemes.fact.recovery.ais": "In {min} to {max} months if you or your family need it.",
  "schemes.fact.recovery.wunnengshellef": "In {min} to {max} months if you or your family need it.",
  "schemes.fact.length.question": "How long does it last?",
  "schemes.fact.length.lisko_guarantee": "As long as the lease; no limit is set in advance.",
  "schemes.fact.length.ais":
    "One household stays at most {months, plural, one {# month} other {# months}}.",
  "schemes.fact.length.wunnengshellef":
    "One household stays at most {months, plural, one {# month} other {# months}}.",
  "schemes.fact.follow_up.lisko_guarantee":
    "LISKO guarantees the social follow-up of the household.",
  "schemes.assumption.tax_on_net":
    "{percent} % of what remains after your costs is taxed at your rate.",
  "schemes.assumption.loss_deductible":
    "A loss is not taxed. It can be deducted from your other income; that advantage is not counted here.",
  "schemes.assumption.guarantee_as_rent":
    "What the guarantee pays is counted and taxed as rent. Empty months are taken as they are today.",
  "schemes.assumption.costs_with_organisation":
    "Upkeep and management fall to the organisation; the insurance and what you state remain with you.",
  "schemes.short.private": "Alone, as today",
  "schemes.short.lisko_guarantee": "With LISKO’s guarantee",
  "schemes.short.ais": "Through the AIS",
  "schemes.short.wunnengshellef": "Through Wunnengshëllef",
  "schemes.calculator.title": "What you keep in a year",
  "schemes.calculator.lead": "Your figures, then each way side by side. Nothing is stored.",
  "schemes.calculator.open": "Calculate with your figures",
  "schemes.calculator.show": "Calculate",
  "schemes.calculator.example": "An invented example. Put in your own figures.",
  "schemes.calculator.group.rent": "The rent",
  "schemes.calculator.group.costs": "Your costs a year",
  "schemes.calculator.group.tax": "Tax and capital",
  "schemes.figure.rent": "Market rent a month",
  "schemes.figure.empty": "Empty months a year",
  "schemes.figure.unpaid": "Unpaid months a year",
  "schemes.figure.upkeep": "Upkeep and repairs",
  "schemes.figure.insurance": "Insurance",
  "schemes.figure.management": "Management",
  "schemes.figure.remaining": "What you still pay through the AIS or Wunnengshëllef",
  "schemes.figure.tax": "Your marginal tax rate",
  "schemes.figure.capital": "Invested capital",
  "schemes.figureHint.rent": "Without charges, in euro",
  "schemes.figureHint.months": "For example 0.5",
  "schemes.figureHint.remaining": "Besides insurance. 0 if the organisation maintains everything.",
  "schemes.figureHint.tax": "In per cent, on your last euro of income",
  "schemes.figureHint.capital":
    "Purchase and works, in euro: gives the return and the legal limit of the rent",
  "schemes.calculator.tooManyMonths":
    "Empty and unpaid months are more than 12 together. Lower one of the two.",
  "schemes.calculator.net": "You keep a year, after tax",
  "schemes.calculator.way": "Way to let",
  "schemes.calculator.lines": "The calculation, line by line",
  "schemes.calculator.line": "A year",
  "schemes.calculator.return": "Net return on the capital",
  "schemes.calculator.loss": "Loss to deduct from other income",
  "schemes.calculator.ranges":
    "Two amounts: at the lowest and at the highest rent that organisations pay.",
  "schemes.calculator.basis": "What this rests on",
  "schemes.calculator.figures": "Your figures",
  "schemes.calculator.notCounted":
    "Not counted: loan interest, depreciation and other levies. Add interest to your costs if you pay any.",
  "schemes.calculator.keep":
    "The address of this page holds your figures: keep it, share it, or print the page.",
  "schemes.cap.within":
    "The law allows at most {amount} a month ({percent} % of the capital a year). Your rent is not above it.",
  "schemes.cap.exceeded":
    "Your rent is above the legal limit: {amount} a month ({percent} % of the capital a year).",
  "schemes.cap.title": "The legal limit of the rent",
  "schemes.yearly.rent": "Twelve months’ rent",
  "schemes.yearly.empty": "Empty months",
  "schemes.yearly.unpaid": "Unpaid months",
  "schemes.yearly.guaranteed": "Paid by the guarantee",
  "schemes.yearly.upkeep": "Upkeep and repairs",
  "schemes.yearly.insurance": "Insurance",
  "schemes.yearly.management": "Management",
  "schemes.yearly.remaining": "Costs that stay with you",
  "schemes.yearly.tax": "Tax",
  "schemes.value.upTo": "to {max}",
} as const satisfies Record<keyof typeof source, string>;

import type { publicSite as source } from "../fr/public-site";

export const publicSite = {
  "public_site.nav.label": "For owners",
  "public_site.nav.menu": "Menu",
  "public_site.nav.ways": "Three ways to let",
  "public_site.nav.calculator": "Calculate",
  "public_site.nav.guarantee": "The guarantee",
  "public_site.nav.matching": "How matching works",
  "public_site.nav.questions": "Questions",
  "public_site.nav.contact": "Contact",
  "public_site.next.title": "Where to go next",
  "public_site.preview.alt": "Two houses joined by a bridge: Wunnbréck",
  "public_site.matching.title": "How we propose a household",
  "public_site.matching.lead":
    "A proposal protects both sides: you know whether the household fits your home, and its private life stays its own.",
  "public_site.matching.steps": "Step by step",
  "public_site.matching.needs.title": "Needs, not diagnoses",
  "public_site.matching.needs.text":
    "We note what the home must offer: the number of bedrooms, step-free access, the commune. Never why.",
  "public_site.matching.fit.title": "A person compares and decides",
  "public_site.matching.fit.text":
    "The program says why a household fits your home or not. Whether to propose it is decided by a professional.",
  "public_site.matching.card.title": "You receive a card without a name",
  "public_site.matching.card.text":
    "It states how many people, by age group, and how many bedrooms they need. No name before the viewing.",
  "public_site.matching.answer.title": "You accept or decline",
  "public_site.matching.answer.text":
    "You have {hours} hours to answer. Meanwhile neither the home nor the household is proposed to anybody else. Without an answer the proposal ends.",
  "public_site.matching.never.title": "What we never ask",
  "public_site.matching.never.lead":
    "None of this is recorded for a proposal, and none of it can be a reason to decline.",
  "public_site.matching.never.origin": "Origin and nationality",
  "public_site.matching.never.religion": "Religion and beliefs",
  "public_site.matching.never.family_status": "Marital status",
  "public_site.matching.never.health": "Health",
  "public_site.matching.both.title": "What each side gains",
  "public_site.matching.both.owner":
    "You: a household whose size and budget fit, and a “no” that is always possible, with a simple reason such as the date.",
  "public_site.matching.both.household":
    "The household: a home that fits, without having to tell a stranger its story.",
  "public_site.guarantee.title": "LISKO’s guarantee explained",
  "public_site.guarantee.lead":
    "You let to the household by an ordinary lease. If rent is missing or something is damaged, LISKO can pay in its place, within clear limits.",
  "public_site.guarantee.figures": "How much, and until when",
  "public_site.guarantee.what.title": "What it covers",
  "public_site.guarantee.what.rent": "Unpaid rent",
  "public_site.guarantee.what.damage": "Restoration costs, compared with the inventory at entry",
  "public_site.guarantee.what.note":
    "The exact extent is written in your guarantee agreement: that is what counts.",
  "public_site.guarantee.claim.title": "If you need it",
  "public_site.guarantee.claim.tell":
    "First call the person who follows your letting: much is settled before a claim.",
  "public_site.guarantee.claim.file":
    "File your claim online, with what happened and the amount: within {days} days.",
  "public_site.guarantee.claim.decide":
    "One person assesses, another decides, in writing and with reasons: within {days} days.",
  "public_site.guarantee.claim.pay": "What is allowed is paid to you, up to the cap.",
  "public_site.guarantee.claim.contest":
    "You disagree? You can contest the decision: within {days} days.",
  "public_site.guarantee.claim.terms":
    "No published time limits were found: these are proposed by Wunnbréck and written in your agreement.",
  "public_site.guarantee.not.title": "What it is not",
  "public_site.guarantee.not.unlimited":
    "Unlimited: beyond the cap or after the end, LISKO no longer pays.",
  "public_site.guarantee.not.vacancy":
    "Cover for empty months: it covers a household that does not pay, not a home without a household.",
  "public_site.guarantee.not.insurance": "An insurance: keep your own for the building.",
  "public_site.guarantee.not.deposit":
    "The deposit. Whether it comes on top of it or in its place was not found: ask about it.",
  "public_site.guarantee.not.ais":
    "For the AIS or Wunnengshëllef: there the organisation is your tenant and pays itself.",
  "public_site.contact.title": "Contact us",
  "public_site.contact.service": "The service",
  "public_site.contact.phone": "Telephone, for owners",
  "public_site.contact.email": "E-mail",
  "public_site.contact.address": "Address",
  "public_site.contact.unknown": "Not yet known here",
  "public_site.contact.old": "Read in the documents named, of 2016 and later; it may have changed.",
  "public_site.contact.hours":
    "The consultation hours on Wednesday (8.30 to 11.30) and Thursday (14.00 to 16.00), announced in 2016, were for households, not for owners.",
  "public_site.contact.ready.title": "What to have at hand",
  "public_site.contact.ready.address": "The address and the floor",
  "public_site.contact.ready.rooms": "The floor area and the number of bedrooms",
  "public_site.contact.ready.rent": "The rent you have in mind, and the charges",
  "public_site.contact.ready.date": "The day the home is free",
  "public_site.contact.ready.energy": "The energy certificate, if you have it",
  "public_site.contact.tenant.title": "Do you already let with us?",
  "public_site.contact.tenant.text":
    "The name and number of the person who follows your letting are in your own pages.",
  "public_site.contact.office": "For social help: find the office social",
  "public_site.questions.title": "Questions owners ask",
  "public_site.questions.lead": "Short answers. Those with a figure say where it comes from.",
  "public_site.questions.link": "Link to this answer",
  "public_site.questions.group.tenant": "The household",
  "public_site.questions.group.money": "Money",
  "public_site.questions.group.home": "The home",
  "public_site.questions.group.time": "How long",
  "public_site.questions.group.service": "The service",
  "public_site.questions.meet.question": "Can I meet the family before I decide?",
  "public_site.questions.meet.answer":
    "Yes, at a viewing with the person who supports the household, and an interpreter if needed.",
  "public_site.questions.refuse.question": "May I decline a proposal?",
  "public_site.questions.refuse.answer":
    "Yes, within {hours} hours, with a simple reason: the date, the number of people, your own use. Origin or religion cannot be one.",
  "public_site.questions.know.question": "What will I know about the household?",
  "public_site.questions.know.answer":
    "Before the viewing: the number of people, age groups and the bedrooms they need. The name comes with the viewing; health, origin and religion never.",
  "public_site.questions.empty.question": "And if the home stands empty?",
  "public_site.questions.empty.answer":
    "Through the AIS or Wunnengshëllef the rent is paid in empty months too. With LISKO’s guarantee it is not: that covers unpaid rent.",
  "public_site.questions.deposit.question": "May I ask for a deposit?",
  "public_site.questions.deposit.answer":
    "For a lease, at most {months, plural, one {# month’s rent} other {# months’ rent}}. The State can stand as guarantor for the household.",
  "public_site.questions.rent.question": "What rent may I ask?",
  "public_site.questions.rent.answer":
    "For a lease, at most {percent} % of the invested capital a year. Organisations generally pay less than the market.",
  "public_site.questions.tax.question": "What tax do I pay?",
  "public_site.questions.tax.answer":
    "Through the AIS or Wunnengshëllef, {percent} % of the net rental income is free of tax. With a direct lease it is taxed as usual.",
  "public_site.questions.upkeep.question": "Who repairs what breaks?",
  "public_site.questions.upkeep.answer":
    "Under a direct lease: you and the tenant, as with any lease. Through the AIS or Wunnengshëllef: the organisation maintains and repairs.",
  "public_site.questions.inventory.question": "Is an inventory needed?",
  "public_site.questions.inventory.answer":
    "Yes, as soon as there is a deposit. It is made and signed at entry; without it damage is hard to prove.",
  "public_site.questions.length.question": "How long does the household stay?",
  "public_site.questions.length.answer":
    "Under a lease, as long as the lease. Through the AIS or Wunnengshëllef, at most {months, plural, one {# month} other {# months}}.",
  "public_site.questions.after.question": "What happens when the guarantee ends?",
  "public_site.questions.after.answer":
    "After {months, plural, one {# month} other {# months}} the guarantee ends and the lease goes on. Before that we talk with you and the household.",
  "public_site.questions.begin.question": "What do I need to begin?",
  "public_site.questions.begin.answer":
    "An account and a few minutes: the address, floor area, rooms, rent and date. You commit to nothing before you sign.",
  "public_site.contact.lead":
    "The simplest way: open an account and describe the home. Somebody looks at it and answers you.",
} as const satisfies Record<keyof typeof source, string>;

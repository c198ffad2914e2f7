import type { landing as source } from "../fr/landing";

export const landing = {
  "landing.meta.title": "Let your home to a family, safely",
  "landing.meta.description":
    "Offer a home in Luxembourg to a family with international protection: a lease with LISKO’s guarantee, through the AIS or through Wunnengshëllef.",
  "landing.lead":
    "Wunnbréck brings together owners in Luxembourg and families who have been granted international protection. Professionals stay with every letting: before the viewing, on the day of the keys, and afterwards.",
  "landing.cta.owner": "I have a home to let",
  "landing.cta.team": "I work with families",
  "landing.cta.note":
    "Owners: four answers are enough to open an account. Teams: sign in with your invitation.",
  "landing.ways.title": "Three ways to let",
  "landing.steps.title": "How it goes",
  "landing.steps.offer.title": "You offer",
  "landing.steps.offer.text":
    "You describe the home on your phone, one question at a time. You can stop and come back.",
  "landing.steps.visit.title": "We visit",
  "landing.steps.visit.text":
    "A professional sees the home, answers your questions and chooses the way to let with you.",
  "landing.steps.family.title": "A family is proposed",
  "landing.steps.family.text":
    "Its size and needs fit the home. You meet the family, then you answer.",
  "landing.steps.keys.title": "The keys, and we stay",
  "landing.steps.keys.text":
    "Contract, inventory, guarantee: everything is in writing. One person follows the household and answers you.",
  "landing.guaranteed.title": "What is guaranteed, and what it asks of you",
  "landing.guaranteed.lead":
    "Every figure carries its date and its source. “To be checked” means: not yet read in a text in force.",
  "landing.homes.title": "Homes found so far",
  "landing.homes.lead":
    "By commune. Below {least} there is no figure: nobody should be recognisable.",
  "landing.homes.told": "homes, in the communes with at least {least}",
  "landing.homes.mapLater": "The map will come once {least} communes have a number to show.",
  "landing.homes.all": "All communes",
  "landing.questions.title": "What owners ask",
  "landing.questions.tenant.question": "Who is my tenant?",
  "landing.questions.tenant.answer":
    "With LISKO’s guarantee: the household, by a lease (bail à loyer). Through the AIS or Wunnengshëllef: the organisation, which then makes the home available to the household.",
  "landing.questions.unpaid.question": "And if the rent is not paid?",
  "landing.questions.damage.question": "And if there is damage?",
  "landing.questions.damage.answer":
    "The inventory signed at entry is what counts. LISKO’s guarantee can cover the cost of repairs; its extent is written in your contract.",
  "landing.questions.back.question": "Can I get my home back?",
  "landing.questions.back.answer":
    "Yes. The delay depends on the way to let; the comparison states it for each.",
  "landing.questions.choose.question": "Who chooses the family?",
  "landing.questions.choose.answer":
    "A professional proposes a household whose size, needs and budget fit the home. You accept or refuse the proposal.",
  "landing.questions.contact.question": "Whom can I call?",
  "landing.questions.contact.answer":
    "The person who follows your letting. Their name and number always stand in your own pages.",
  "landing.questions.data.question": "What happens to my data?",
  "landing.questions.data.answer":
    "They serve to let your home with us. You see of the family what letting needs, and they see the same of you.",
  "landing.office.title": "Find your office social",
  "landing.office.lead":
    "{offices} offices sociaux serve the {communes} communes. Give yours: we tell you which one is responsible.",
  "landing.ways.compare": "Compare line by line",
  "landing.questions.unpaid.answer":
    "With LISKO you file a claim online; the guarantee steps in, within its limits of time and amount. Through the AIS or Wunnengshëllef the organisation pays you, whether the home is lived in or empty.",
  "landing.questions.all": "All questions",
  "landing.guaranteed.more": "LISKO’s guarantee explained",
  "landing.steps.more": "How a household is proposed",
} as const satisfies Record<keyof typeof source, string>;

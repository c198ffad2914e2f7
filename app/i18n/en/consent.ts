import type { consent as source } from "../fr/consent";

export const consent = {
  "consent.title": "Consents of the household",
  "consent.pageTitle": "Consents of {code}",
  "consent.lead":
    "Each consent is given and withdrawn on its own, at any time; a withdrawal holds at once.",
  "consent.none": "No consent",
  "consent.inForce": "Consent given",
  "consent.since": "given on {date}",
  "consent.until": "withdrawn on {date}",
  "consent.manage": "See and record consents",
  "consent.unverified": "to be confirmed",
  "consent.give": "Record the consent",
  "consent.withdraw": "Withdraw the consent",
  "consent.withdrawOwners":
    "The household is proposed to nobody any more, and a card that was sent already is hidden from the owner.",
  "consent.sheetLink": "Sheet to sign ({language})",
  "consent.hiddenTitle": "The household is proposed without consent",
  "consent.hidden":
    "The card has been hidden from the owner since the withdrawal. Talk to the household, then withdraw the proposal or record a new consent.",
  "consent.toProposal": "Open the proposal",
  "consent.basis.gdpr_6_1_a": "Consent of the person, GDPR art. 6(1)(a)",
  "consent.how.signed": "signed sheet",
  "consent.how.oral": "by word of mouth",
  "consent.how.interpreter": "by word of mouth, with an interpreter",
  "consent.how.not_recorded": "form not recorded",
  "consent.field.givenOn": "Given on",
  "consent.field.how": "How",
  "consent.field.language": "Language",
  "consent.refused.given_already": "This consent is recorded already.",
  "consent.refused.not_given": "There is no consent to withdraw.",
  "consent.done.give": "Consent recorded.",
  "consent.done.withdraw": "Consent withdrawn, at once.",
  "consent.purpose.owners": "Show the need card to owners",
  "consent.purpose.ais": "Share with the Agence immobilière sociale",
  "consent.purpose.wunnengshellef": "Share with Wunnengshëllef",
  "consent.purpose.office_social": "Share with the office social",
  "consent.purpose.email": "Contact by e-mail",
  "consent.purpose.phone": "Contact by telephone",
  "consent.purpose.photos": "Photos",
  "consent.means.owners": "Owners see what the household needs, without name or address.",
  "consent.means.ais": "The AIS receives what is needed to search for a home.",
  "consent.means.wunnengshellef": "Wunnengshëllef receives what is needed to search for a home.",
  "consent.means.office_social":
    "The office social of the commune knows how the search and the follow-up stand.",
  "consent.means.email": "The service writes e-mails to the household about the home.",
  "consent.means.phone": "The service calls or sends a message about the home.",
  "consent.means.photos": "Photos of the home may show people or belongings of the household.",
  "consent.sheet.title": "My consents",
  "consent.sheet.file": "File {code}",
  "consent.sheet.intro":
    "{house} is looking for a home with you. To each point below you can say yes or no. You choose freely.",
  "consent.sheet.answer": "[   ] yes      [   ] no",
  "consent.sheet.free": "A no does not change your right to be helped.",
  "consent.sheet.end":
    "You can change your mind at any time, by word of mouth or in writing. The change holds at once.",
  "consent.sheet.interpreter":
    "Read aloud by an interpreter in: ______________________   Name of the interpreter: ______________________",
  "consent.sheet.sign":
    "Date: ______________   Name and signature: ____________________________________",
  "consent.sheet.page": "Page {page} of {pages}",
} as const satisfies Record<keyof typeof source, string>;

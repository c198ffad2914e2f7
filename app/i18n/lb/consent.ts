import type { consent as source } from "../fr/consent";

export const consent = {
  "consent.title": "Averständnisser vum Stot",
  "consent.pageTitle": "Averständnisser vun {code}",
  "consent.lead":
    "All Averständnis gëtt eenzel ginn an zréckgeholl, zu all Moment; wat zréckgeholl gëtt, gëllt direkt net méi.",
  "consent.none": "Keen Averständnis",
  "consent.inForce": "Averstanen",
  "consent.since": "ginn den {date}",
  "consent.until": "zréckgeholl den {date}",
  "consent.manage": "Averständnisser kucken an opschreiwen",
  "consent.unverified": "ze bestätegen",
  "consent.give": "Averständnis opschreiwen",
  "consent.withdraw": "Averständnis zréckhuelen",
  "consent.withdrawOwners":
    "De Stot gëtt kengem méi proposéiert, an eng Kaart, déi scho geschéckt ass, gëtt dem Proprietär verstoppt.",
  "consent.sheetLink": "Blat fir z’ënnerschreiwen ({language})",
  "consent.hiddenTitle": "De Stot ass ouni Averständnis proposéiert",
  "consent.hidden":
    "D’Kaart ass dem Proprietär verstoppt, zanter d’Averständnis zréckgeholl gouf. Schwätzt mam Stot; zitt dann d’Propositioun zréck oder schreift en neit Averständnis op.",
  "consent.toProposal": "D’Propositioun opmaachen",
  "consent.basis.gdpr_6_1_a": "Averständnis vun der Persoun, RGPD Art. 6(1)(a)",
  "consent.how.signed": "ënnerschriwwent Blat",
  "consent.how.oral": "mëndlech",
  "consent.how.interpreter": "mëndlech, mat Dolmetscher",
  "consent.how.not_recorded": "Form net opgeschriwwen",
  "consent.field.givenOn": "Ginn den",
  "consent.field.how": "Wéi",
  "consent.field.language": "Sprooch",
  "consent.refused.given_already": "Dëst Averständnis ass schonn opgeschriwwen.",
  "consent.refused.not_given": "Et gëtt keen Averständnis zréckzehuelen.",
  "consent.done.give": "Averständnis opgeschriwwen.",
  "consent.done.withdraw": "Averständnis zréckgeholl, direkt.",
  "consent.purpose.owners": "D’Kaart mam Besoin Proprietäre weisen",
  "consent.purpose.ais": "Un d’Agence immobilière sociale weiderginn",
  "consent.purpose.wunnengshellef": "U Wunnengshëllef weiderginn",
  "consent.purpose.office_social": "Un den Office social weiderginn",
  "consent.purpose.email": "Kontakt per E-Mail",
  "consent.purpose.phone": "Kontakt per Telefon",
  "consent.purpose.photos": "Fotoen",
  "consent.means.owners": "Proprietäre gesinn, wat de Stot brauch, ouni Numm an Adress.",
  "consent.means.ais": "D’AIS kritt, wat fir d’Sich no enger Wunneng néideg ass.",
  "consent.means.wunnengshellef":
    "Wunnengshëllef kritt, wat fir d’Sich no enger Wunneng néideg ass.",
  "consent.means.office_social":
    "Den Office social vun der Gemeng weess, wou d’Sich an de Suivi dru sinn.",
  "consent.means.email": "De Service schreift dem Stot E-Maile wéinst der Wunneng.",
  "consent.means.phone": "De Service rifft un oder schreift e Message wéinst der Wunneng.",
  "consent.means.photos": "Fotoe vun der Wunneng kënne Persounen oder Saache vum Stot weisen.",
  "consent.sheet.title": "Meng Averständnisser",
  "consent.sheet.file": "Dossier {code}",
  "consent.sheet.intro":
    "{house} sicht mat Iech eng Wunneng. Zu all Punkt hei drënner kënnt Dir jo oder nee soen. Dir wielt fräi.",
  "consent.sheet.answer": "[   ] jo      [   ] nee",
  "consent.sheet.free": "En Nee ännert näischt un Ärem Recht op Hëllef.",
  "consent.sheet.end":
    "Dir kënnt Är Meenung zu all Moment änneren, mëndlech oder schrëftlech. D’Ännerung gëllt direkt.",
  "consent.sheet.interpreter":
    "Virgelies vun engem Dolmetscher op: ______________________   Numm: ______________________",
  "consent.sheet.sign":
    "Datum: ______________   Numm an Ënnerschrëft: ____________________________________",
  "consent.sheet.page": "Säit {page} vun {pages}",
} as const satisfies Record<keyof typeof source, string>;

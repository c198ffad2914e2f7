import type { messages as source } from "../fr/messages";

export const messages = {
  "messages.title.owner": "Ären Echange mat eis",
  "messages.title.staff": "Echange mam Proprietär",
  "messages.none": "Et gouf nach näischt geschriwwen.",
  "messages.new": "Nei",
  "messages.read": "Gelies",
  "messages.waits": "Waart op eng Äntwert",
  "messages.earlier":
    "{count, plural, one {# eeleren Entrée weisen} other {# eeler Entréeë weisen}}",
  "messages.write.owner": "Äre Message",
  "messages.write.staff": "Message un de Proprietär",
  "messages.hint.owner":
    "Eng Fro, eng Präzisioun? Mir äntweren hei a soen Iech per E-Mail Bescheed.",
  "messages.hint.staff":
    "De Proprietär kritt eng E-Mail mat engem Link, ouni Ären Text. Schreift näischt iwwer eng Famill.",
  "messages.send": "Schécken",
  "messages.settle": "Et brauch keng Äntwert",
  "messages.done.write": "Äre Message ass geschéckt.",
  "messages.done.settle": "Notéiert: näischt waart op eng Äntwert.",
  "messages.refused.not_sent":
    "Dës Offer ass nach net ofgeschéckt: kee kéint Äre Message liesen. Schéckt se als éischt of, oder rufft eis un.",
  "messages.event.owner.submitted": "Dir hutt d’Offer ofgeschéckt",
  "messages.event.staff.submitted": "Offer ofgeschéckt",
  "messages.event.owner.visited": "Är Wunneng gouf besicht",
  "messages.event.staff.visited": "Wunneng besicht",
  "messages.event.owner.changes_requested": "Et feelt eis nach eppes",
  "messages.event.staff.changes_requested": "Complement gefrot",
  "messages.event.owner.way_suggested": "Mir proposéieren Iech en anere Wee",
  "messages.event.staff.way_suggested": "Anere Wee proposéiert",
  "messages.event.owner.refused": "Är Offer gëtt net opgeholl",
  "messages.event.staff.refused": "Offer refuséiert",
  "messages.event.owner.terms_stated": "Är Wunneng ass ugeholl, mat Konditiounen",
  "messages.event.staff.terms_stated": "Konditioune gesat",
  "messages.event.owner.terms_agreed": "Dir sidd mat de Konditiounen averstanen",
  "messages.event.staff.terms_agreed": "Proprietär ass mat de Konditiounen averstanen",
  "messages.event.owner.terms_declined": "Dir hutt d’Konditioune refuséiert",
  "messages.event.staff.terms_declined": "Proprietär refuséiert d’Konditiounen",
  "messages.event.owner.published": "Är Offer ass publizéiert: mir sichen eng Famill",
  "messages.event.staff.published": "Offer publizéiert",
  "messages.event.owner.confirmed": "Dir hutt confirméiert, datt d’Wunneng fräi ass",
  "messages.event.staff.confirmed": "Proprietär confirméiert: fräi",
  "messages.event.owner.withdrawn": "Dir hutt d’Offer zréckgezunn",
  "messages.event.staff.withdrawn": "Proprietär zitt d’Offer zréck",
  "messages.event.owner.ended": "Dës Offer ass ofgeschloss",
  "messages.event.staff.ended": "Offer ofgeschloss",
  "messages.letter.download": "Bréif eroflueden (PDF)",
  "messages.letter.inTheMaking": "De Bréif gëtt grad gemaach. Luet d’Säit an engem Ament nei.",
  "messages.letter.name": "Bréif {reference}",
  "messages.letter.title": "Är Wunneng: {dwelling}",
  "messages.letter.reference": "Eis Referenz",
  "messages.letter.date": "Datum",
  "messages.letter.greeting": "Dir Dammen an Dir Hären,",
  "messages.letter.offeredOn":
    "Den {date} hutt Dir eis dës Wunneng fir eng Famill ugebueden. Dofir soe mir Iech merci.",
  "messages.letter.offered":
    "Dir hutt eis dës Wunneng fir eng Famill ugebueden. Dofir soe mir Iech merci.",
  "messages.letter.way": "De Wee, deen Dir gewielt hat: {way}.",
  "messages.letter.decision": "Mir hunn Är Offer gepréift. Leider kënne mir se net unhuelen.",
  "messages.letter.why": "Firwat",
  "messages.letter.reason.not_habitable":
    "Sou wéi d’Wunneng elo ass, kann do keng Famill wunnen: si muss fir d’éischt deem entspriechen, wat fir Gesondheet, Sécherheet a Bewunnbarkeet gefrot ass.",
  "messages.letter.reason.too_dear":
    "De gefroten Loyer ass ze héich fir d’Famillen, déi mir begleeden, oder fir dës Wunneng.",
  "messages.letter.reason.not_proven":
    "Et gouf eis net bewisen, datt Dir dës Wunneng verlounen däerft.",
  "messages.letter.reason.not_needed":
    "Mir kennen am Moment keng Famill, op déi dës Wunneng passt.",
  "messages.letter.reason.something_else": "Eise Grond:",
  "messages.letter.next": "Wéi geet et weider?",
  "messages.letter.again":
    "Wann sech eppes ännert, kënnt Dir dës Wunneng zu all Moment nees ubidden: maacht hir Säit op Wunnbréck op a wielt „Nees ubidden“. Wat Dir scho beschriwwen hutt, bleift erhalen.",
  "messages.letter.contact":
    "Wann Dir Froen hutt oder mengt, datt mir eis iren, schreift eis op där selwechter Säit oder mellt Iech bei eis: {contact}.",
  "messages.letter.contactByMessage":
    "Wann Dir Froen hutt oder mengt, datt mir eis iren, schreift eis op där selwechter Säit.",
  "messages.letter.closing": "Mat beschte Gréiss",
  "messages.letter.page": "Säit {page} vun {pages}",
  "messages.event.owner.asked": "Mir hunn Iech gefrot, ob d’Wunneng nach fräi ass",
  "messages.event.staff.asked": "Proprietär gefrot: nach fräi?",
  "messages.last.staff": "{from} huet Iech geschriwwen: {date}",
  "messages.last.owner": "Dir hutt geschriwwen: {date}",
  "messages.unread": "{count, plural, one {# neie Message} other {# nei Messagen}}",
  "messages.answer": "Dem Proprietär äntweren",
} as const satisfies Record<keyof typeof source, string>;

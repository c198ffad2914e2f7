import type { householdFiles as source } from "../fr/household-files";

export const householdFiles = {
  "household-files.park.asked_for_pause": "De Stot huet ëm eng Paus gefrot",
  "household-files.park.away": "Fir eng Zäit net do",
  "household-files.park.waiting_for_papers": "Waart op Pabeieren",
  "household-files.park.waiting_for_family": "Waart op d’Ukonft vun der Famill",
  "household-files.park.housed_for_a_time": "Fir eng Zäit soss anzwousch ënnerbruecht",
  "household-files.park.other": "Anere Grond",
  "household-files.closed.housed_by_us": "Vun eis ënnerbruecht",
  "household-files.closed.found_own_home": "Huet selwer eng Wunneng fonnt",
  "household-files.closed.left_country": "Huet d’Land verlooss",
  "household-files.closed.handed_to_office": "Dem Office social iwwerginn",
  "household-files.closed.no_contact": "Kee Kontakt méi",
  "household-files.closed.withdrew": "Sicht net méi mat eis",
  "household-files.closed.joined": "Mat engem aneren Dossier zesummegeluecht",
  "household-files.closed.merged": "Duebel, mat engem aneren Dossier zesummegeluecht",
  "household-files.closed.deceased": "Doudesfall",
  "household-files.closed.other": "Anere Grond",
  "household-files.need.members": "D’Persoune vum Stot",
  "household-files.need.current_housing": "Wou de Stot haut wunnt",
  "household-files.need.residence_right": "D’Openthaltsrecht, mam Datum wann et en anert Recht ass",
  "household-files.need.incomes": "D’Akommes, oder d’Notiz, datt keng do sinn",
  "household-files.need.languages": "D’Sproochen",
  "household-files.need.consent": "D’Zoustëmmung, virgeschloen ze ginn",
  "household-files.act.assess": "Als bewäert festhalen",
  "household-files.act.ready": "Als prett festhalen",
  "household-files.act.park": "Raschte loossen",
  "household-files.act.resume": "Elo weiderféieren",
  "household-files.act.close": "Dossier zoumaachen",
  "household-files.act.reopen": "Dossier nees opmaachen",
  "household-files.lead.assess":
    "D’Situatioun gouf mam Stot beschwat; et feelt nach, wat fir e Virschlag néideg ass.",
  "household-files.lead.ready": "De Stot kënnt an d’Sich: E ka fir eng Wunneng virgeschloe ginn.",
  "household-files.lead.park":
    "Den Dossier rascht bis zu engem Dag a kënnt dann eleng dohinner zréck, wou e war. Dir gitt informéiert.",
  "household-files.lead.resume":
    "Den Dossier kënnt direkt dohinner zréck, wou e virun der Paus war.",
  "household-files.lead.close":
    "Näischt gëtt geläscht: Den Dossier geet aus de Lëschten a kann nees opgemaach ginn.",
  "household-files.lead.reopen":
    "Den Dossier kënnt bei déi bewäert zréck; kuckt no, wat geännert huet, ier Dir de Stot virschlot.",
  "household-files.refused.wrong_status":
    "Den Dossier ass net méi an deem Stand. Kuckt no, wou e steet.",
  "household-files.refused.wrong_actor": "Dëse Schrëtt geschitt vum selwen.",
  "household-files.refused.incomplete": "Am Dossier feelt nach eppes.",
  "household-files.refused.proposal_active":
    "De Stot ass fir eng Wunneng virgeschloen. Waart d’Äntwert of oder zitt de Virschlag fir d’éischt zréck.",
  "household-files.refused.tenancy_runs":
    "Eng Locatioun leeft. Maacht fir d’éischt d’Locatioun fäerdeg.",
  "household-files.refused.joined":
    "D’Leit aus dësem Dossier sinn an engem aneren Dossier. E bleift zou.",
  "household-files.refused.changed_meanwhile":
    "Een huet dësen Dossier mëttlerweil geännert. Lued d’Säit nei a kuckt, wat geännert huet.",
  "household-files.error.note_missing": "Sot an engem Saz, ëm wat et geet.",
  "household-files.error.income_and_none":
    "An der Lëscht stinn Akommes: Huelt den Hoken ewech oder d’Akommes.",
  "household-files.field.until": "Bis den",
  "household-files.field.reason": "Grond",
  "household-files.field.note": "Bemierkung",
  "household-files.hint.until": "Op deem Dag kënnt den Dossier vum selwen zréck.",
  "household-files.hint.note": "Bleift am Historique. Schreift weder Krankheet nach Originn.",
  "household-files.form.noIncome": "Am Moment keen Akommes",
  "household-files.form.hintNoIncome":
    "Kräizt just un, wann et gepréift ass: Ouni Akommes an ouni dës Notiz ass den Dossier net komplett.",
  "household-files.next.title": "Wéi et mat dësem Dossier weidergeet",
  "household-files.next.others": "Aner Aktiounen",
  "household-files.next.missing": "Feelt nach, fir de Stot virzeschloen:",
  "household-files.next.completeNow": "Dossier komplett maachen",
  "household-files.next.toProposal": "Bei de Virschlag",
  "household-files.next.toTenancy": "Bei d’Locatioun",
  "household-files.next.parked":
    "Rascht bis den {date}: {reason}. Duerno kënnt den Dossier vum selwen zréck.",
  "household-files.next.closed": "Zougemaach den {date}: {reason}.",
  "household-files.next.assess":
    "Déi éischt Donnéeë sinn do. Confirméiert, datt d’Situatioun mam Stot beschwat gouf.",
  "household-files.next.ready": "Alles ass do. De Stot kann an d’Sich kommen.",
  "household-files.next.resume": "Den Dossier rascht.",
  "household-files.next.reopen": "Den Dossier ass zou.",
  "household-files.next.complete": "Kompletéiert, wat feelt; da kann de Stot virgeschloe ginn.",
  "household-files.next.match": "De Stot ass prett. Sicht eng Wunneng, déi passt.",
  "household-files.next.proposed":
    "De Stot ass fir eng Wunneng virgeschloen. Bis d’Äntwert do ass, kann den Dossier weder raschten nach zougemaach ginn.",
  "household-files.next.housed":
    "De Stot ass ënnerbruecht. Den Dossier geet mam Enn vun der Locatioun zou.",
  "household-files.done.assess": "Den Dossier ass bewäert.",
  "household-files.done.ready": "De Stot ka virgeschloe ginn.",
  "household-files.done.resume": "Den Dossier gëtt weidergefouert.",
  "household-files.done.park": "Den Dossier rascht.",
  "household-files.done.close": "Den Dossier ass zou.",
  "household-files.done.reopen": "Den Dossier ass nees op.",
  "household-files.list.proposed": "Virgeschloen",
  "household-files.answer.still": "Sicht nach ëmmer",
  "household-files.answer.changed": "Eppes huet geännert, uruffen",
  "household-files.answer.no_longer": "Sicht net méi",
  "household-files.ask.title": "Sicht Dir nach eng Wunneng?",
  "household-files.ask.lead":
    "Mir hunn eng Zäit näischt vun Iech héieren. E Klick geet duer, ouni Umeldung. Wann Dir net äntwert, bleift Är Demande op.",
  "household-files.ask.still": "Jo, ech sichen nach",
  "household-files.ask.changed": "Eppes huet geännert, rufft mech un",
  "household-files.ask.no_longer": "Neen, ech sichen net méi",
  "household-files.ask.expires":
    "D’Linke funktionéieren eemol, während {days, plural, one {# Dag} other {# Deeg}}.",
  "household-files.ask.why":
    "Dir kritt dëse Message, well Dir LISKO dës Adress fir d’Wunnengssich ginn hutt. Fir Iech ze schützen, schreiwe mir keng Nimm.",
  "household-files.ask.answered": "Merci. Är Äntwert ass ukomm.",
  "household-files.ask.link_gone":
    "Dëse Link funktionéiert net méi. Är Demande bleift op; rufft Äre Sozialaarbechter un, wann eppes geännert huet.",
  "household-files.next.back": "Zréck bei den Dossier",
} as const satisfies Record<keyof typeof source, string>;

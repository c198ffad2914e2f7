import type { caseload as source } from "../fr/caseload";

export const caseload = {
  "caseload.nav": "Dossiere vum Team",
  "caseload.title": "Dossiere vum Team",
  "caseload.lead":
    "Wien wéi vill Dossieren suivéiert a wou et presséiert. Maacht en Numm op, fir Dossieren ze iwwerginn.",
  "caseload.caption": "Oppen Dossieren pro Sozialaarbechter",
  "caseload.nobody": "Keen am Team",
  "caseload.nobodyHint": "En Administrateur invitéiert Sozialaarbechter; da stinn se hei.",
  "caseload.you": "Dir",
  "caseload.left": "Net méi am Team",
  "caseload.tab.team": "Team",
  "caseload.tab.transfers": "Dossieren ënnerwee",
  "caseload.waiting": "waarden op Är Äntwert",
  "caseload.field.caseworker": "Sozialaarbechter",
  "caseload.field.total": "Dossieren",
  "caseload.field.deadlines": "Delaien an 30 Deeg",
  "caseload.field.overdue": "Aufgaben am Retard",
  "caseload.field.files": "Dossieren fir z’iwwerginn",
  "caseload.field.to": "U wien",
  "caseload.field.note": "Message un d’Persoun, déi iwwerhëlt",
  "caseload.field.atOnce": "Direkt iwwerginn, ouni op d’Äntwert ze waarden",
  "caseload.field.transfers": "Dossieren",
  "caseload.field.reason": "Grond vun der Ofleenung",
  "caseload.hint.files": "Bis d’Äntwert do ass, behaalt Dir dës Dossieren.",
  "caseload.hint.note":
    "Wat ee muss wëssen, fir weiderzemaachen. Bleift am Historique vun all Dossier.",
  "caseload.hint.atOnce":
    "Béid Persoune ginn informéiert; den Historique hält fest, datt Dir et decidéiert hutt.",
  "caseload.hint.reason": "Just wann Dir ofleent.",
  "caseload.filesOf": "{count, plural, one {# oppenen Dossier} other {# oppen Dossieren}}",
  "caseload.noFiles": "Keen oppenen Dossier",
  "caseload.deadline": "ze verloosse virum {date}",
  "caseload.onItsWay": "Ënnerwee bei {name}",
  "caseload.fromTo": "vu(n) {from} un {to}, gefrot den {date}",
  "caseload.overtaken.file_closed": "Mëttlerweil zougemaach",
  "caseload.overtaken.given_elsewhere": "Mëttlerweil engem anere ginn",
  "caseload.act.transfer": "Dossieren iwwerginn",
  "caseload.act.accept": "Unhuelen",
  "caseload.act.decline": "Ofleenen",
  "caseload.act.withdraw": "Ufro zréckzéien",
  "caseload.act.give": "Engem Kolleeg iwwerginn",
  "caseload.transfers.title": "Dossieren ënnerwee",
  "caseload.transfers.lead":
    "En Dossier wiesselt d’Hand, wann d’Persoun, déi e kritt, jo seet. Bis dohi suivéiert deen, deen e gëtt.",
  "caseload.transfers.toMe": "Waarden op Är Äntwert",
  "caseload.transfers.given": "Iwwerginn, nach ouni Äntwert",
  "caseload.transfers.noneToMe": "Keen iwwergëtt Iech en Dossier",
  "caseload.transfers.noneGiven": "Keen Dossier waart op eng Äntwert",
  "caseload.error.no_file": "Wielt op d’mannst een Dossier.",
  "caseload.error.no_transfer": "Wielt op d’mannst een Dossier.",
  "caseload.error.reason_missing": "Sot an engem Saz, firwat Dir ofleent.",
  "caseload.refused.file_closed":
    "Den Dossier {household} gouf mëttlerweil zougemaach. Huelt en aus der Auswiel.",
  "caseload.refused.given_elsewhere":
    "Den Dossier {household} gouf mëttlerweil engem anere ginn. Huelt en aus der Auswiel.",
  "caseload.refused.not_own_file":
    "Den Dossier {household} ass net Ären. Just e Responsabele kann en iwwerginn.",
  "caseload.refused.already_theirs": "Dës Persoun suivéiert den Dossier {household} schonn.",
  "caseload.refused.transfer_open": "Den Dossier {household} ass schonn ënnerwee bei een.",
  "caseload.refused.unknown_colleague": "Wielt eng Persoun vun Ärem Team.",
  "caseload.refused.not_open": "Zum Dossier {household} gouf schonn geäntwert.",
  "caseload.refused.not_addressee": "Den Dossier {household} waart op d’Äntwert vun engem aneren.",
  "caseload.refused.changed_meanwhile":
    "Een huet dës Dossieren mëttlerweil geännert. Lued d’Säit nei.",
  "caseload.done.asked":
    "{count, plural, one {D’Ufro fir # Dossier ass gestallt.} other {D’Ufro fir # Dossieren ass gestallt.}}",
  "caseload.done.assigned":
    "{count, plural, one {# Dossier ass iwwerginn.} other {# Dossieren sinn iwwerginn.}}",
  "caseload.done.accept":
    "{count, plural, one {# Dossier ass elo Ären.} other {# Dossieren sinn elo Är.}}",
  "caseload.done.decline":
    "{count, plural, one {# Dossier ass ofgeleent.} other {# Dossieren sinn ofgeleent.}}",
  "caseload.done.withdraw":
    "{count, plural, one {D’Ufro fir # Dossier ass zréckgezunn.} other {D’Ufro fir # Dossieren ass zréckgezunn.}}",
} as const satisfies Record<keyof typeof source, string>;

import type { proposals as source } from "../fr/proposals";

export const proposals = {
  "proposals.backup.title": "Stéit an der Reserve",
  "proposals.backup.lead":
    "Féiert dëse Virschlag net zu engem Kontrakt, gëtt den éischte Stot, dee nach passt, direkt virgeschloen. Weder hien nach d’Proprietäre wëssen, datt hie waart.",
  "proposals.backup.none": "Hannert dësem Virschlag waart keen.",
  "proposals.backup.list": "Reiefolleg vun der Reserve",
  "proposals.backup.hidden": "Stot vun engem aneren Team",
  "proposals.backup.since": "An der Reserve zënter dem {date}",
  "proposals.backup.passed": "War den {date} un der Rei, mee: {reason}",
  "proposals.backup.add": "An d’Reserve setzen",
  "proposals.backup.addPair": "{household} an d’Reserve setzen: {name}",
  "proposals.backup.code": "Nummer vum Stot",
  "proposals.backup.codeHint": "Zum Beispill H-1024. D’Vermëttlung weist, wie passt.",
  "proposals.backup.up": "{household} no uewen",
  "proposals.backup.down": "{household} no ënnen",
  "proposals.backup.remove": "Ewechhuelen",
  "proposals.backup.removeNamed": "{household} aus der Reserve huelen",
  "proposals.backup.manage": "Reserve verwalten",
  "proposals.backup.back": "Zréck bei de Virschlag",
  "proposals.backup.waitingHere":
    "{count, plural, one {Ee Stot waart} other {# Stéit waarden}} an der Reserve op dës Wunneng",
  "proposals.backup.proposeAnyway": "Trotzdeem virschloen",
  "proposals.backup.anywayHint": "D’Stéit an der Reserve behale hir Plaz hannert dësem Virschlag.",
  "proposals.backup.added": "De Stot ass an der Reserve. Soss gëtt keen informéiert.",
  "proposals.backup.changed": "D’Reiefolleg vun der Reserve ass gespäichert.",
  "proposals.backup.removed": "De Stot ass net méi an der Reserve.",
  "proposals.refused.no_such_household": "Kee Stot aus Ärem Team huet dës Nummer.",
  "proposals.refused.already_proposed": "Dat ass de Stot vun dësem Virschlag.",
  "proposals.refused.waits_already": "Dëse Stot ass fir dës Wunneng schonn an der Reserve.",
  "proposals.refused.household_taken": "Dëse Stot huet schonn eng Wunneng.",
  "proposals.refused.proposal_over":
    "De Virschlag ass eriwwer: dohannert kann ee keen méi an d’Reserve setzen.",
  "proposals.refused.backup_gone":
    "Dëse Stot ass net méi an der Reserve. D’Säit weist den aktuelle Stand.",
  "proposals.end.dwelling_let": "D’Wunneng ass verlount.",
  "proposals.end.offer_ended": "D’Offer ass zréckgezunn.",
  "proposals.end.household_housed": "De Stot huet eng Wunneng fonnt.",
  "proposals.end.file_closed": "Den Dossier ass zou.",
} as const satisfies Record<keyof typeof source, string>;

import type { merge as source } from "../fr/merge";

export const merge = {
  "merge.title": "{code} mat engem Duebel zesummeleeën",
  "merge.lead":
    "Huet deeselwechte Stot zwee Dossieren? Vergläicht se, wielt aus, wat bleift, an haalt een dovun.",
  "merge.link": "Mat engem Duebel zesummeleeën",
  "merge.other": "Nummer vum aneren Dossier",
  "merge.otherHint": "Zum Beispill H-2041. Deen aneren Dossier gëtt ofgeschloss.",
  "merge.compare": "Vergläichen",
  "merge.notSo": "Dës zwee Dossiere kënnen esou net zesummegeluecht ginn",
  "merge.otherWay": "Léiwer {code} behalen",
  "merge.people": "D’Persounen",
  "merge.peopleHint": "Sot vun all Persoun aus deem aneren Dossier, ob si an dësem scho steet.",
  "merge.person": "{code}: {person}",
  "merge.isSame": "Schonn am {code}: {person}",
  "merge.comes": "Kënnt dobäi: {relation}",
  "merge.details": "Numm a Gebuert, déi bleiwen",
  "merge.fields": "Déi aner Felder",
  "merge.fieldsHint":
    "{count, plural, =0 {Wielt de Wäert, dee bleift.} one {Wielt de Wäert, dee bleift. Ee Feld ass d’selwecht a gëtt net gewisen.} other {Wielt de Wäert, dee bleift. # Felder sinn d’selwecht a ginn net gewisen.}}",
  "merge.show": "D’Resultat weisen",
  "merge.showAgain": "D’Resultat nach eng Kéier weisen",
  "merge.after": "Nom Zesummeleeën",
  "merge.carried":
    "Aufgaben, Notizen, fréier Propositiounen, Rendez-vousen an Orientatioune ginn an {code} iwwer.",
  "merge.closes": "{code} gëtt ofgeschloss a féiert op {kept}; d’Nummer bleift gëlteg.",
  "merge.canUndo":
    "Alles kann op eemol réckgängeg gemaach ginn, soulaang näischt Neies dogéint schwätzt.",
  "merge.submit": "Béid Dossieren zesummeleeën",
  "merge.done": "Déi zwee Dossiere sinn zesummegeluecht.",
  "merge.undone": "Déi zwee Dossiere sinn nees getrennt.",
  "merge.standing": "Duebelen, déi an dësem Dossier zesummegeluecht sinn",
  "merge.line": "{code}, den {at} vum {by} zesummegeluecht",
  "merge.undo": "Réckgängeg maachen",
  "merge.wasMerged": "Et war en Duebel",
  "merge.refused.file_unknown": "Keen Dossier vun Ärer Ekipp huet dës Nummer.",
  "merge.refused.same_file": "Dat ass deeselwechten Dossier.",
  "merge.refused.changed_meanwhile":
    "Ee vun den Dossieren huet sech an der Zwëschenzäit geännert. Vergläicht nach eng Kéier.",
  "merge.refused.already_merged": "Ee vun den zwee Dossiere féiert schonn op en aneren.",
  "merge.refused.kept_closed":
    "Dësen Dossier ass ofgeschloss. Maacht en als éischt nees op, oder behaalt deen aneren.",
  "merge.refused.both_bound":
    "Béid Stéit si proposéiert oder wunne schonn. Maacht fir d’éischt eng vun den zwou Propositiounen fäerdeg.",
  "merge.refused.other_bound":
    "Deen aneren Dossier ass fir eng Wunneng proposéiert: Hie muss bleiwen.",
  "merge.refused.both_housed":
    "Béid Dossieren hunn eng Locatioun. Eng Locatioun wiesselt de Stot net.",
  "merge.refused.other_housed": "Deen aneren Dossier huet eng Locatioun: Hie muss bleiwen.",
  "merge.refused.bound_keeps_people":
    "Dëse Stot ass proposéiert oder wunnt schonn: Et kann keen dobäikommen. Waart, oder sot, datt jiddereen schonn do ass.",
  "merge.refused.member_unknown": "Sot vun all Persoun aus deem aneren Dossier, wien si hei ass.",
  "merge.refused.matched_twice":
    "Zwou Persounen aus deem aneren Dossier kënnen hei net déiselwecht Persoun sinn.",
  "merge.undoRefused.undone_already": "Dat ass scho réckgängeg gemaach.",
  "merge.undoRefused.changed_since":
    "Net méi réckgängeg ze maachen: Dësen Dossier gouf zanterhier geännert.",
  "merge.undoRefused.merged_since":
    "Net réckgängeg ze maachen: Zanterhier gouf en anert Duebel zesummegeluecht. Maacht dat fir d’éischt réckgängeg.",
  "merge.undoRefused.proposed_since":
    "Net réckgängeg ze maachen: De Stot ass zanterhier fir eng Wunneng proposéiert.",
  "merge.undoRefused.housed_since":
    "Net réckgängeg ze maachen: Zanterhier huet eng Locatioun ugefaangen.",
} as const satisfies Record<keyof typeof source, string>;

import type { householdComposition as source } from "../fr/household-composition";

export const householdComposition = {
  "households.needs-on.link": "De Besoin op engem aneren Dag, Zeil fir Zeil",
  "households.needs-on.title": "Besoin vun {code}",
  "households.needs-on.lead":
    "Wien sech mat wiem eng Kummer deelt, firwat, a wéini dat ännert. Fir dës Säit gëtt keen Numm gelies.",
  "households.needs-on.date": "De Besoin weisen fir den",
  "households.needs-on.dateHint": "Zum Beispill den Dag vun enger Gebuert oder vun engem Anzuch.",
  "households.needs-on.show": "Dësen Dag weisen",
  "households.needs-on.today": "Haut, {date}",
  "households.needs-on.on": "Gekuckten Dag: {date}",
  "households.needs-on.more":
    "{count, plural, one {# Schlofkummer} other {# Schlofkummeren}} méi wéi haut",
  "households.needs-on.fewer":
    "{count, plural, one {# Schlofkummer} other {# Schlofkummeren}} manner wéi haut",
  "households.needs-on.same": "Esou vill Schlofkummere wéi haut",
  "households.needs-on.persons":
    "{persons, plural, one {# Persoun} other {# Persounen}}, {children, plural, =0 {kee Kand} one {dovunner # Kand} other {dovunner # Kanner}}",
  "households.needs-on.nobody": "Op deem Dag wunnt keen an dësem Stot.",
  "households.needs-on.standard": "D’Reegel, déi gëllt",
  "households.needs-on.sharing":
    "Zwee Kanner deelen eng Kummer ënner {any} Joer, zwee vum selwechte Geschlecht ënner {same} Joer.",
  "households.needs-on.since": "Gebraucht zënter dem {date}.",
  "households.needs-on.ahead": "Wat duerno ännert",
  "households.needs-on.aheadNone":
    "Keng Ännerung bekannt: kee Gebuertsdag, dee zielt, keng Gebuert, keng Arrivée.",
  "households.needs-on.becomes":
    "{to, plural, one {# Schlofkummer} other {# Schlofkummeren}} amplaz {from}",
  "households.needs-on.stays":
    "ëmmer nach {count, plural, one {# Schlofkummer} other {# Schlofkummeren}}",
  "households.event.birth": "Gebuert erwaart",
  "households.event.arrival": "Arrivée erwaart",
  "households.event.sharing_age":
    "{age} Joer: deelt nëmme méi mat engem Kand vum selwechte Geschlecht",
  "households.event.same_sex_age": "{age} Joer: brauch eng eege Kummer",
  "households.event.adult": "{age} Joer: zielt als erwuessen",
  "households.area.title": "Néideg Fläch",
  "households.area.first_occupant": "{each} m² fir déi éischt Persoun",
  "households.area.further_occupants":
    "{each} m² fir {count, plural, one {eng weider Persoun} other {all eenzel vun den # weidere Persounen}}",
  "households.area.room": "An engem gedeelten Haus: {total} m², also {each} m² pro Persoun",
  "households.area.adults_per_bedroom":
    "Héchstens {each} Erwuessener pro Schlofkummer: op d’mannst {least}",
  "households.own-count.holds":
    "De Sozialaarbechter rechent mat {count, plural, one {# Schlofkummer} other {# Schlofkummeren}}; hei drënner steet d’Berechnung no der Reegel.",
  "households.own-count.link": "Anescht zielen",
  "households.own-count.title": "Zuel vun de Schlofkummere vun {code}",
  "households.own-count.lead":
    "Wann d’Situatioun eng aner Zuel verlaangt wéi d’Reegel, leet Är fest a sot firwat. Béid bleiwen am Dossier siichtbar.",
  "households.own-count.own": "Är eegen Zuel",
  "households.own-count.other": "Eng aner Zuel festleeën",
  "households.own-count.field": "Néideg Schlofkummeren",
  "households.own-count.reason": "Firwat",
  "households.own-count.reasonHint": "Wat d’Wunneng muss erméiglechen, ni eng Diagnos.",
  "households.own-count.submit": "Dës Zuel festleeën",
  "households.own-count.takeBack": "Zréck op déi berechent Zuel",
  "households.own-count.fixed":
    "Vun der Equipe festgeluecht: {count, plural, one {# Schlofkummer} other {# Schlofkummeren}}",
  "households.own-count.byRule":
    "No der Reegel: {count, plural, one {# Schlofkummer} other {# Schlofkummeren}}",
  "households.own-count.done": "Är Zuel vun de Schlofkummeren ass gespäichert.",
  "households.own-count.takenBack": "Déi berechent Zuel gëllt nees.",
  "households.moves.title": "Zesummesetzung vum Stot",
  "households.moves.lead":
    "Eng Trennung, en erwuessent Kand dat ausplënnert, zwee déi zesummeplënneren: Nimm an d’Waardezäit gi mat.",
  "households.moves.split": "Dossier trennen",
  "households.moves.move": "Eng Persoun réckelen",
  "households.moves.join": "Mat engem aneren Dossier zesummeleeën",
  "households.moves.splitTitle": "{code} trennen",
  "households.moves.splitLead": "Wielt, wie geet. Dir gesitt béid Dossieren, ier eppes ännert.",
  "households.moves.moveTitle": "Eng Persoun aus {code} réckelen",
  "households.moves.moveLead":
    "D’Persoun geet an en Dossier, deen d’Equipe scho begleet. Dir gesitt béid Dossieren, ier eppes ännert.",
  "households.moves.joinTitle": "{code} mat engem aneren Dossier zesummeleeën",
  "households.moves.joinLead":
    "All d’Persoune ginn an deen aneren Dossier; dësen hei gëtt ofgeschloss a féiert dohinner.",
  "households.moves.whoLeaves": "Wie geet",
  "households.moves.whoMoves": "Wien den Dossier wiesselt",
  "households.moves.expected": "erwaart",
  "households.moves.newReference": "Referenzpersoun vum neien Dossier",
  "households.moves.stayingReference": "Referenzpersoun vun deenen, déi bleiwen",
  "households.moves.to": "Nummer vum aneren Dossier",
  "households.moves.toHint": "Zum Beispill H-2041.",
  "households.moves.asWhat": "Wat d’Persoun do ass",
  "households.moves.referenceAsWhat": "Wat d’Referenzpersoun do ass",
  "households.moves.ofWhom": "Vu wiem",
  "households.moves.show": "Béid Dossieren ukucken",
  "households.moves.showAgain": "Mat dëser Wiel ukucken",
  "households.moves.after": "No der Ännerung",
  "households.moves.newFile": "Neien Dossier",
  "households.moves.inferred": "Ofgeleet, w.e.g. nokucken",
  "households.moves.back": "Näischt änneren",
  "households.moves.notNow": "Net elo",
  "households.moves.warning_no_adult": "An dësem Dossier ass keen Erwuessenen.",
  "households.moves.warning_own_count":
    "Déi vun der Equipe festgeluecht Zuel vu Schlofkummere bleift an dësem Dossier. Kuckt no, ob se nach stëmmt.",
  "households.moves.warning_consent_lost":
    "D’Averständnes, fir proposéiert ze ginn, gëllt net méi: Et kënnt en Erwuessenen derbäi, deen et net ginn huet. Frot nei.",
  "households.moves.splitCopied":
    "Den neien Dossier iwwerhëlt d’Sproochen, d’Zort vum Openthaltsrecht, den Datum vun der Umeldung (d’Waardezäit zielt also op béide Säiten), wien orientéiert huet, déi aktuell Ënnerkonft an hir Frist.",
  "households.moves.splitNotCopied":
    "En iwwerhëlt net d’Averständnes, fir proposéiert ze ginn, de soziale Projet, d’Gültegkeet vum Titel, Akommes, Besoinen, Gemengen, Telefon an E-Mail: Notéiert se mat de Persounen.",
  "households.moves.splitReferrer":
    "De Service, deen dëse Stot orientéiert huet, gesäit och den neien Dossier, mat den Nimm.",
  "households.moves.splitPast":
    "D’Historik an déi schonn notéiert Etappe bleiwen am alen Dossier; all Dossier féiert bei deen aneren.",
  "households.moves.splitSubmit": "Elo trennen",
  "households.moves.splitDone": "Den Dossier ass getrennt. Dëst ass deen neien: Kompletéiert en.",
  "households.moves.moveCarried":
    "Mat der Persoun ginn hiren Numm, hir Gebuert, hiert Geschlecht an den Dag, wou se erwaart gëtt.",
  "households.moves.moveNotCarried":
    "Akommes, Besoinen, Gemengen an Historik bleiwe bei {code}; all Dossier behält säin Umeldungsdatum a féiert bei deen aneren.",
  "households.moves.moveSubmit": "Elo réckelen",
  "households.moves.moveDone": "D’Persoun ass an dësem Dossier.",
  "households.moves.joinCarried":
    "{target} behält déi méi laang Waardezäit an déi méi no Frist, huet d’Sproochen, Besoinen an Akommes vun deenen zwee an iwwerhëlt, wat nach ze maachen ass.",
  "households.moves.joinNotCarried":
    "Gemengen, Telefon, E-Mail, Openthaltsrecht an Historik vun {code} ginn net mat: Si bleiwen am ofgeschlossenen Dossier liesbar.",
  "households.moves.joinCloses":
    "{code} gëtt mam Grond „mat {target} zesummegeluecht“ ofgeschloss; et bleift keen dran.",
  "households.moves.joinSubmit": "Elo zesummeleeën",
  "households.moves.joinDone": "Déi zwee Dossiere sinn zesummegeluecht.",
  "households.moves.joined": "Dossier ofgeschloss: mat engem aneren zesummegeluecht",
  "households.moves.joinedInto": "All d’Persoune sinn an {code}",
  "households.refused.nobody_chosen": "Wielt op d’mannst eng Persoun.",
  "households.refused.nobody_left":
    "An dësem Dossier bléif keen. Fir datt all ginn, leet en mat engem aneren Dossier zesummen.",
  "households.refused.nobody_present":
    "En Dossier hätt nëmme Persounen, déi nach erwaart ginn. Et brauch een, dee schonn do ass.",
  "households.refused.not_in_file":
    "Eng vun dëse Persounen ass net méi an dësem Dossier. Wielt nei.",
  "households.refused.same_file": "Dat ass dësen Dossier selwer. Gitt deen aneren un.",
  "households.refused.file_unknown": "Keen Dossier vun Ärer Equipe huet dës Nummer.",
  "households.refused.relation_missing": "Wielt, wat d’Persoun do ass.",
  "households.refused.file_closed": "{code} ass ofgeschloss: Keen ka méi eran oder eraus.",
  "households.refused.file_held":
    "{code} ass engem Proprietär proposéiert, dee bis den {until} äntwere kann. Waart d’Äntwert of oder zitt d’Propositioun zréck.",
  "households.refused.file_accepted":
    "E Proprietär huet {code} ugeholl: De Kontrakt gëtt mat dëse Persounen ënnerschriwwen. Maacht fir d’éischt d’Propositioun fäerdeg.",
  "households.refused.file_housed":
    "{code} huet eng Locatioun, {tenancy}, mat dëse Persounen. Si muss fir d’éischt eriwwer sinn.",
} as const satisfies Record<keyof typeof source, string>;

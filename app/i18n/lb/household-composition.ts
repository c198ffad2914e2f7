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
} as const satisfies Record<keyof typeof source, string>;

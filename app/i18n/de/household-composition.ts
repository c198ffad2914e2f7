import type { householdComposition as source } from "../fr/household-composition";

export const householdComposition = {
  "households.needs-on.link": "Der Bedarf an einem anderen Tag, Zeile für Zeile",
  "households.needs-on.title": "Bedarf von {code}",
  "households.needs-on.lead":
    "Wer mit wem ein Zimmer teilt, warum, und wann sich das ändert. Für diese Seite wird kein Name gelesen.",
  "households.needs-on.date": "Bedarf zeigen für den",
  "households.needs-on.dateHint": "Zum Beispiel der Tag einer Geburt oder eines Einzugs.",
  "households.needs-on.show": "Diesen Tag zeigen",
  "households.needs-on.today": "Heute, {date}",
  "households.needs-on.on": "Am {date}",
  "households.needs-on.more":
    "{count, plural, one {# Schlafzimmer} other {# Schlafzimmer}} mehr als heute",
  "households.needs-on.fewer":
    "{count, plural, one {# Schlafzimmer} other {# Schlafzimmer}} weniger als heute",
  "households.needs-on.same": "Gleich viele Schlafzimmer wie heute",
  "households.needs-on.persons":
    "{persons, plural, one {# Person} other {# Personen}}, {children, plural, =0 {kein Kind} one {davon # Kind} other {davon # Kinder}}",
  "households.needs-on.nobody": "An diesem Tag lebt niemand in diesem Haushalt.",
  "households.needs-on.standard": "Die angewandte Regel",
  "households.needs-on.sharing":
    "Zwei Kinder teilen ein Zimmer bis unter {any} Jahren, zwei gleichen Geschlechts bis unter {same} Jahren.",
  "households.needs-on.since": "Angewandt seit dem {date}.",
  "households.needs-on.ahead": "Was sich danach ändert",
  "households.needs-on.aheadNone":
    "Keine Änderung bekannt: kein Geburtstag, der zählt, keine Geburt, keine Ankunft.",
  "households.needs-on.becomes":
    "{to, plural, one {# Schlafzimmer} other {# Schlafzimmer}} statt {from}",
  "households.needs-on.stays":
    "weiter {count, plural, one {# Schlafzimmer} other {# Schlafzimmer}}",
  "households.event.birth": "Erwartete Geburt",
  "households.event.arrival": "Erwartete Ankunft",
  "households.event.sharing_age": "{age} Jahre: teilt nur noch mit einem Kind gleichen Geschlechts",
  "households.event.same_sex_age": "{age} Jahre: braucht ein eigenes Zimmer",
  "households.event.adult": "{age} Jahre: zählt als erwachsen",
  "households.area.title": "Nötige Fläche",
  "households.area.first_occupant": "{each} m² für die erste Person",
  "households.area.further_occupants":
    "{each} m² für {count, plural, one {eine weitere Person} other {jede der # weiteren Personen}}",
  "households.area.room": "In einem geteilten Haus: {total} m², also {each} m² je Person",
  "households.area.adults_per_bedroom":
    "Höchstens {each} Erwachsene je Schlafzimmer: mindestens {least}",
  "households.own-count.holds":
    "Der Sozialarbeiter rechnet mit {count, plural, one {# Schlafzimmer} other {# Schlafzimmern}}; hier folgt die Berechnung nach der Regel.",
  "households.own-count.link": "Anders zählen",
  "households.own-count.title": "Zahl der Schlafzimmer von {code}",
  "households.own-count.lead":
    "Wenn die Lage eine andere Zahl verlangt als die Regel, legen Sie Ihre fest und sagen Sie warum. Beide bleiben in der Akte sichtbar.",
  "households.own-count.own": "Ihre eigene Zahl",
  "households.own-count.other": "Eine andere Zahl festlegen",
  "households.own-count.field": "Nötige Schlafzimmer",
  "households.own-count.reason": "Warum",
  "households.own-count.reasonHint": "Was die Wohnung ermöglichen muss, nie eine Diagnose.",
  "households.own-count.submit": "Diese Zahl festlegen",
  "households.own-count.takeBack": "Zur berechneten Zahl zurückkehren",
  "households.own-count.fixed":
    "Vom Team festgelegt: {count, plural, one {# Schlafzimmer} other {# Schlafzimmer}}",
  "households.own-count.byRule":
    "Nach der Regel: {count, plural, one {# Schlafzimmer} other {# Schlafzimmer}}",
  "households.own-count.done": "Ihre Zahl der Schlafzimmer ist gespeichert.",
  "households.own-count.takenBack": "Die berechnete Zahl gilt wieder.",
  "households.moves.title": "Zusammensetzung des Haushalts",
  "households.moves.lead":
    "Eine Trennung, ein erwachsenes Kind, das auszieht, zwei, die zusammenziehen: Namen und Wartezeit gehen mit.",
  "households.moves.split": "Akte trennen",
  "households.moves.move": "Eine Person verschieben",
  "households.moves.join": "Mit einer anderen Akte vereinen",
  "households.moves.splitTitle": "{code} trennen",
  "households.moves.splitLead":
    "Wählen Sie, wer geht. Sie sehen beide Akten, bevor sich etwas ändert.",
  "households.moves.moveTitle": "Eine Person aus {code} verschieben",
  "households.moves.moveLead":
    "Die Person geht in eine Akte, die das Team schon begleitet. Sie sehen beide Akten, bevor sich etwas ändert.",
  "households.moves.joinTitle": "{code} mit einer anderen Akte vereinen",
  "households.moves.joinLead":
    "Alle Personen gehen in die andere Akte; diese hier wird abgeschlossen und führt dorthin.",
  "households.moves.whoLeaves": "Wer geht",
  "households.moves.whoMoves": "Wer die Akte wechselt",
  "households.moves.expected": "erwartet",
  "households.moves.newReference": "Bezugsperson der neuen Akte",
  "households.moves.stayingReference": "Bezugsperson derer, die bleiben",
  "households.moves.to": "Nummer der anderen Akte",
  "households.moves.toHint": "Zum Beispiel H-2041.",
  "households.moves.asWhat": "Was die Person dort ist",
  "households.moves.referenceAsWhat": "Was die Bezugsperson dort ist",
  "households.moves.ofWhom": "Von wem",
  "households.moves.show": "Beide Akten ansehen",
  "households.moves.showAgain": "Mit dieser Wahl ansehen",
  "households.moves.after": "Nach der Änderung",
  "households.moves.newFile": "Neue Akte",
  "households.moves.inferred": "Erschlossen, bitte prüfen",
  "households.moves.back": "Nichts ändern",
  "households.moves.notNow": "Nicht jetzt",
  "households.moves.warning_no_adult": "In dieser Akte ist keine erwachsene Person.",
  "households.moves.warning_own_count":
    "Die vom Team festgelegte Zahl der Schlafzimmer bleibt in dieser Akte. Prüfen Sie, ob sie noch stimmt.",
  "households.moves.warning_consent_lost":
    "Das Einverständnis, vorgeschlagen zu werden, gilt nicht mehr: Es kommt jemand Erwachsenes hinzu, der es nicht gegeben hat. Fragen Sie neu.",
  "households.moves.splitCopied":
    "Die neue Akte übernimmt die Sprachen, die Art des Aufenthaltsrechts, das Datum der Anmeldung (die Wartezeit zählt also auf beiden Seiten), wer vermittelt hat, die jetzige Unterkunft und ihre Frist.",
  "households.moves.splitNotCopied":
    "Sie übernimmt nicht das Einverständnis, vorgeschlagen zu werden, das soziale Projekt, die Gültigkeit des Titels, Einkommen, Bedürfnisse, Gemeinden, Telefon und E-Mail: Erfassen Sie sie mit den Personen.",
  "households.moves.splitReferrer":
    "Der Dienst, der diesen Haushalt vermittelt hat, sieht auch die neue Akte, mit den Namen.",
  "households.moves.splitPast":
    "Verlauf und schon notierte Schritte bleiben in der alten Akte; jede Akte führt zur anderen.",
  "households.moves.splitSubmit": "Jetzt trennen",
  "households.moves.splitDone": "Die Akte ist getrennt. Das ist die neue: Ergänzen Sie sie.",
  "households.moves.moveCarried":
    "Mit der Person gehen ihr Name, ihre Geburt, ihr Geschlecht und der Tag, an dem sie erwartet wird.",
  "households.moves.moveNotCarried":
    "Einkommen, Bedürfnisse, Gemeinden und Verlauf bleiben bei {code}; jede Akte behält ihr Anmeldedatum und führt zur anderen.",
  "households.moves.moveSubmit": "Jetzt verschieben",
  "households.moves.moveDone": "Die Person ist in dieser Akte.",
  "households.moves.joinCarried":
    "{target} behält die längere Wartezeit und die nähere Frist, vereint Sprachen, Bedürfnisse und Einkommen beider und übernimmt, was noch zu tun ist.",
  "households.moves.joinNotCarried":
    "Gemeinden, Telefon, E-Mail, Aufenthaltsrecht und Verlauf von {code} gehen nicht mit: Sie bleiben in der abgeschlossenen Akte lesbar.",
  "households.moves.joinCloses":
    "{code} wird mit dem Grund „mit {target} vereint“ abgeschlossen; niemand bleibt darin.",
  "households.moves.joinSubmit": "Jetzt vereinen",
  "households.moves.joinDone": "Die beiden Akten sind vereint.",
  "households.moves.joined": "Akte abgeschlossen: mit einer anderen vereint",
  "households.moves.joinedInto": "Alle Personen sind in {code}",
  "households.refused.nobody_chosen": "Wählen Sie mindestens eine Person.",
  "households.refused.nobody_left":
    "In dieser Akte bliebe niemand. Damit alle gehen, vereinen Sie sie mit einer anderen Akte.",
  "households.refused.nobody_present":
    "Eine Akte hätte nur Personen, die noch erwartet werden. Es braucht jemanden, der schon da ist.",
  "households.refused.not_in_file":
    "Eine dieser Personen ist nicht mehr in dieser Akte. Wählen Sie neu.",
  "households.refused.same_file": "Das ist diese Akte selbst. Geben Sie die andere an.",
  "households.refused.file_unknown": "Keine Akte Ihres Teams trägt diese Nummer.",
  "households.refused.relation_missing": "Wählen Sie, was die Person dort ist.",
  "households.refused.file_closed":
    "{code} ist abgeschlossen: Niemand kann mehr hinein oder heraus.",
  "households.refused.file_held":
    "{code} ist einem Eigentümer vorgeschlagen, der bis {until} antworten kann. Warten Sie die Antwort ab oder ziehen Sie den Vorschlag zurück.",
  "households.refused.file_accepted":
    "Ein Eigentümer hat {code} angenommen: Der Vertrag wird mit diesen Personen unterschrieben. Beenden Sie zuerst den Vorschlag.",
  "households.refused.file_housed":
    "{code} hat ein laufendes Mietverhältnis, {tenancy}, mit diesen Personen. Es muss zuerst enden.",
} as const satisfies Record<keyof typeof source, string>;

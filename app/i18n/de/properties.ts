import type { properties as source } from "../fr/properties";

export const properties = {
  "properties.kind.apartment": "Wohnung",
  "properties.kind.duplex": "Maisonette",
  "properties.kind.house": "Haus",
  "properties.kind.studio": "Studio",
  "properties.kind.room": "Zimmer in einer geteilten Wohnung",
  "properties.heating.gas": "Gas",
  "properties.heating.oil": "Heizöl",
  "properties.heating.heat_pump": "Wärmepumpe",
  "properties.heating.district": "Fernwärme",
  "properties.heating.wood": "Holz oder Pellets",
  "properties.heating.electric": "Elektrisch",
  "properties.heating.other": "Andere",
  "properties.title.owner": "Ich bin Eigentümer oder Eigentümerin",
  "properties.title.co_owner":
    "Ich bin Miteigentümer oder Miteigentümerin, die anderen sind einverstanden",
  "properties.title.usufructuary": "Ich habe den Nießbrauch",
  "properties.title.mandated": "Ich habe eine Vollmacht des Eigentümers",
  "properties.right.owner": "Eigentümer oder Eigentümerin",
  "properties.right.co_owner": "Miteigentum, die anderen sind einverstanden",
  "properties.right.usufructuary": "Nießbrauch",
  "properties.right.mandated": "Vollmacht des Eigentümers",
  "properties.status.draft": "Entwurf",
  "properties.status.submitted": "In Prüfung",
  "properties.status.changes_requested": "Zu ergänzen",
  "properties.status.published": "Veröffentlicht",
  "properties.status.reserved": "Reserviert",
  "properties.status.let": "Vermietet",
  "properties.status.withdrawn": "Zurückgezogen",
  "properties.status.refused": "Abgelehnt",
  "properties.status.ended": "Beendet",
  "properties.withdraw.let_otherwise": "Anderweitig vermietet",
  "properties.withdraw.own_use": "Eigenbedarf",
  "properties.withdraw.sale": "Verkauf",
  "properties.withdraw.works": "Bauarbeiten",
  "properties.withdraw.changed_mind": "Meinung geändert",
  "properties.withdraw.other": "Anderer Grund",
  "properties.error.point_outside":
    "Dieser Punkt liegt nicht in Luxemburg. Versetzen Sie die Nadel.",
  "properties.error.point_incomplete":
    "Längen- und Breitengrad werden beide gebraucht, oder keiner.",
  "properties.error.studio_with_bedrooms":
    "Ein Studio hat kein getrenntes Schlafzimmer: Geben Sie 0 an oder wählen Sie eine andere Art.",
  "properties.error.room_is_one_bedroom": "Ein Zimmer zählt als ein Schlafzimmer: Geben Sie 1 an.",
  "properties.error.no_bedroom":
    "Geben Sie mindestens ein Schlafzimmer an, oder wählen Sie „Studio“.",
  "properties.error.area_too_small": "Die Fläche ist zu klein für diese Zahl von Schlafzimmern.",
  "properties.error.statement_missing": "Bestätigen Sie, dass Ihre Angaben stimmen.",
  "properties.refused.wrong_status":
    "Das Angebot hat sich inzwischen geändert: Dies ist nicht mehr möglich. Laden Sie die Seite neu.",
  "properties.refused.wrong_actor": "Ihre Rolle erlaubt dies nicht.",
  "properties.refused.step_missing": "Ein Schritt ist nicht vollständig.",
  "properties.refused.available_long_ago":
    "Das Datum {available} liegt zu weit zurück: Geben Sie ein neues an.",
  "properties.step.where": "Adresse",
  "properties.step.what": "Art der Wohnung",
  "properties.step.rooms": "Zimmer und Fläche",
  "properties.step.access": "Zugang und Komfort",
  "properties.step.rent": "Miete und Termine",
  "properties.step.photos": "Fotos",
  "properties.step.papers": "Papiere",
  "properties.step.way": "Ihr Weg",
  "properties.step.check": "Prüfen und senden",
  "properties.question.where": "Wo liegt die Wohnung?",
  "properties.question.what": "Was für eine Wohnung bieten Sie an?",
  "properties.question.rooms": "Wie viele Zimmer, welche Fläche?",
  "properties.question.access": "Wie kommt man hinein, was bietet sie?",
  "properties.question.rent": "Welche Miete, und ab wann?",
  "properties.question.photos": "Wie sieht sie aus?",
  "properties.question.papers": "Mit welchem Recht vermieten Sie?",
  "properties.question.way": "Wie möchten Sie vermieten?",
  "properties.question.check": "Stimmt alles?",
  "properties.why.where":
    "So finden wir eine Familie, die in der Nähe arbeitet, lernt oder Angehörige hat. Die Adresse sehen nur unsere Teams und später die Familie.",
  "properties.why.what":
    "Wenige Worte genügen. Sie helfen der Familie, sich ihr Leben hier vorzustellen.",
  "properties.why.rooms":
    "Wir schlagen nur eine Familie in passender Größe vor: weder zu eng noch zu groß.",
  "properties.why.access": "Manche Familien brauchen einen Aufzug oder einen Eingang ohne Stufe.",
  "properties.why.rent": "Wir prüfen, dass die Familie diese Miete auf Dauer zahlen kann.",
  "properties.why.photos":
    "Klare Fotos ersparen unnötige Besuche. Sie sind nicht öffentlich. Sie können sie auch später hinzufügen.",
  "properties.why.papers":
    "Damit wir den richtigen Vertrag vorbereiten. Ein Dokument ist nur Pflicht, wenn Sie für jemand anderen handeln.",
  "properties.why.way":
    "Drei Wege führen zu einer Familie. Hier sehen Sie, was jeder für diese Wohnung bringt; Sie können mit uns darüber sprechen.",
  "properties.why.check":
    "Lesen Sie alles durch, korrigieren Sie bei Bedarf und senden Sie ab. Bis zur Unterschrift eines Vertrags sind Sie an nichts gebunden.",
  "properties.field.street": "Straße",
  "properties.field.houseNumber": "Hausnummer",
  "properties.field.postalCode": "Postleitzahl",
  "properties.field.locality": "Ort",
  "properties.field.communeCode": "Gemeinde",
  "properties.field.pinConfirmed": "Die Markierung steht richtig",
  "properties.field.kind": "Art",
  "properties.field.heating": "Heizung",
  "properties.field.energyClass": "Energieklasse",
  "properties.field.description": "Beschreibung",
  "properties.field.bedrooms": "Schlafzimmer",
  "properties.field.areaM2": "Wohnfläche",
  "properties.field.floor": "Stockwerk",
  "properties.field.lift": "Gibt es einen Aufzug?",
  "properties.field.stepFree": "Kommt man ohne Stufe hinein?",
  "properties.field.walkInShower": "Es gibt eine bodengleiche Dusche",
  "properties.field.furnished": "Ist sie möbliert?",
  "properties.field.petsAllowed": "Ist ein Haustier erlaubt?",
  "properties.field.rent": "Miete im Monat, ohne Nebenkosten",
  "properties.field.charges": "Nebenkosten im Monat",
  "properties.field.investedCapital": "In die Wohnung investiertes Kapital",
  "properties.field.availableFrom": "Frei ab",
  "properties.field.minimumMonths": "Mindestdauer in Monaten",
  "properties.field.title": "Ihr Recht zu vermieten",
  "properties.field.energyPassportNumber": "Nummer des Energiepasses",
  "properties.field.scheme": "Gewählter Weg",
  "properties.field.statement": "Meine Angaben stimmen und ich darf diese Wohnung vermieten.",
  "properties.field.alt": "Was man sieht",
  "properties.field.files": "Fotos auswählen",
  "properties.hint.communeCode": "Die Gemeinden sind nach Kantonen geordnet.",
  "properties.hint.pinConfirmed":
    "Die Gemeindegrenzen sind auf unserer Karte nur ungefähr. Kreuzen Sie an, wenn Sie nachgesehen haben.",
  "properties.hint.energyClass":
    "Sie steht im Energiepass. Lassen Sie das Feld leer, wenn Sie keinen haben.",
  "properties.hint.description":
    "Viertel, Schule, Bus, Garten, Keller … in der Sprache Ihrer Wahl.",
  "properties.hint.bedrooms": "Ohne das Wohnzimmer. Für ein Studio schreiben Sie 0.",
  "properties.hint.areaM2": "In Quadratmetern, ohne Keller, Garage und Terrasse.",
  "properties.hint.floor": "0 für das Erdgeschoss. Bei einem Haus: das Stockwerk des Eingangs.",
  "properties.hint.stepFree": "Von der Straße bis in die Wohnung, und innen.",
  "properties.hint.furnished": "Mindestens Betten, Tisch, Stühle und Küche.",
  "properties.hint.walkInShower": "Man kommt ohne Schwelle hinein, auch mit dem Rollstuhl.",
  "properties.hint.rent": "Die Miete, die Sie erhalten möchten. In Euro, zum Beispiel 1250.",
  "properties.hint.charges":
    "Die Vorauszahlung auf die Nebenkosten. Schreiben Sie 0, wenn es keine gibt.",
  "properties.hint.investedCapital":
    "Kaufpreis und Arbeiten, in Euro. Wir berechnen die Obergrenze nach dem Gesetz vom 21. September 2006.",
  "properties.hint.availableFrom": "Ein naher oder vergangener Tag bedeutet: sofort.",
  "properties.hint.minimumMonths": "Wie lange Sie mindestens vermieten möchten, zum Beispiel 12.",
  "properties.hint.energyPassportNumber": "Falls Sie sie zur Hand haben.",
  "properties.hint.files":
    "JPEG, PNG, WebP oder HEIC, höchstens {megabytes} MB je Foto. Noch {room} möglich. Der im Foto gespeicherte Ort wird gelöscht.",
  "properties.hint.alt":
    "Ein paar Worte für alle, die das Foto nicht sehen, zum Beispiel „Küche mit Fenster“.",
  "properties.fact.lift": "Aufzug",
  "properties.fact.stepFree": "Eingang ohne Stufe",
  "properties.fact.walkInShower": "Bodengleiche Dusche",
  "properties.fact.furnished": "Möbliert",
  "properties.fact.petsAllowed": "Haustiere erlaubt",
  "properties.fact.address": "Adresse",
  "properties.fact.floor": "{floor, plural, =0 {Erdgeschoss} other {Stockwerk #}}",
  "properties.fact.rightToLet": "Recht zu vermieten",
  "properties.fact.shortestTime": "Mindestdauer",
  "properties.fact.months": "{count, plural, one {# Monat} other {# Monate}}",
  "properties.capacity.fits":
    "{persons, plural, one {Groß genug für # Person} other {Groß genug für # Personen}}",
  "properties.capacity.how":
    "Nach der Fläche: {area, plural, one {# Person} other {# Personen}}; zu zweit je Zimmer: {adults, plural, one {# Person} other {# Personen}}. Nur ein Anhaltspunkt, eine Sozialarbeiterin prüft.",
  "properties.capacity.later":
    "Sobald beide Felder ausgefüllt sind, sagen wir Ihnen, für wie viele Personen die Wohnung reicht.",
  "properties.rent.later": "Schreiben Sie eine Miete: wir vergleichen sie mit dem Gesetz.",
  "properties.rent.sum":
    "Die Familie zahlt {month} im Monat mit Nebenkosten. Das macht {year} Miete im Jahr.",
  "properties.rent.ceiling":
    "Gesetzliche Obergrenze für dieses Kapital: {ceiling} im Monat. Die Miete hält sie ein.",
  "properties.rent.over":
    "Gesetzliche Obergrenze für dieses Kapital: {ceiling} im Monat. Die Miete liegt darüber.",
  "properties.rent.ceilingQuestion": "Gesetzliche Obergrenze der Miete berechnen",
  "properties.pin.label": "Auf der Karte",
  "properties.pin.hint":
    "Tippen oder klicken Sie auf die Stelle der Wohnung. Ohne Markierung suchen wir sie nach der Adresse, sonst in der Mitte der Gemeinde. Nur unsere Teams sehen den genauen Punkt.",
  "properties.way.rentFirst":
    "Geben Sie zuerst Miete und Datum an: dann berechnen wir die drei Wege für diese Wohnung.",
  "properties.way.toRent": "Miete angeben",
  "properties.way.compare": "Die drei Wege vergleichen",
  "properties.way.year": "{amount} im Jahr",
  "properties.way.yearRange": "{min} bis {max} im Jahr",
  "properties.check.missing": "Fehlt noch",
  "properties.check.incomplete":
    "{count, plural, one {Ein Schritt fehlt noch} other {# Schritte fehlen noch}}",
  "properties.check.submit": "Angebot absenden",
  "properties.check.after":
    "Wir lesen es und antworten Ihnen per E-Mail. Sie können es jederzeit zurückziehen.",
  "properties.wizard.steps": "Schritte des Angebots",
  "properties.wizard.note": "Was wir noch brauchen",
  "properties.wizard.saveOn": "Speichern und weiter",
  "properties.wizard.saveToCheck": "Speichern und zurück zur Prüfung",
  "properties.wizard.saveLeave": "Speichern und später fertig machen",
  "properties.begin.lead":
    "Neun kleine Schritte, etwa zehn Minuten. Sie sehen, was Sie erhalten, bevor Sie etwas absenden.",
  "properties.begin.steps": "Was wir Sie fragen",
  "properties.begin.saved":
    "Jeder Schritt wird gespeichert: Sie können aufhören und wiederkommen, wann Sie möchten.",
  "properties.photos.upload": "Diese Fotos hinzufügen",
  "properties.photos.uploadNote":
    "Die gewählten Fotos werden nur mit diesem Knopf hinzugefügt. Bitte tun Sie das, bevor Sie weitergehen.",
  "properties.photos.full":
    "Sie haben {max} Fotos, mehr geht nicht. Löschen Sie eines, um ein anderes hinzuzufügen.",
  "properties.photos.numbered": "Foto {number}",
  "properties.photos.up": "Nach vorn",
  "properties.photos.down": "Nach hinten",
  "properties.photos.none": "Noch kein Foto.",
  "properties.photos.added":
    "{count, plural, one {# Foto hinzugefügt} other {# Fotos hinzugefügt}}",
  "properties.photo.kept":
    "{count, plural, =0 {Es konnte kein Foto hinzugefügt werden.} one {# Foto wurde hinzugefügt. Es bleibt:} other {# Fotos wurden hinzugefügt. Es bleibt:}}",
  "properties.photo.type": "{name}: Diese Datei ist kein Bild im Format JPEG, PNG, WebP oder HEIC.",
  "properties.photo.bytes": "{name}: dieses Bild ist zu groß.",
  "properties.photo.pixels": "{name}: dieses Bild hat zu viele Bildpunkte.",
  "properties.photo.unreadable":
    "{name}: dieses Bild ist beschädigt oder unvollständig. Senden Sie es noch einmal.",
  "properties.photo.surplus": "{name}: für dieses Foto ist kein Platz mehr.",
  "properties.photo.file_too_big":
    "Eine der Dateien ist viel zu groß. Es wurde nichts hinzugefügt: wählen Sie kleinere Fotos.",
  "properties.photo.form_too_big":
    "Diese Fotos sind zusammen zu groß. Es wurde nichts hinzugefügt: senden Sie sie in mehreren Malen.",
  "properties.photo.too_many_files":
    "Das sind zu viele Dateien auf einmal. Es wurde nichts hinzugefügt: senden Sie sie in mehreren Malen.",
  "properties.dwelling.unnamed": "Wohnung ohne Adresse",
  "properties.dwelling.bedrooms": "{count, plural, one {# Schlafzimmer} other {# Schlafzimmer}}",
  "properties.list.lead": "Wo jede Wohnung steht und was Sie jetzt tun können.",
  "properties.list.answer": "Wartet auf Ihre Antwort",
  "properties.list.emptyTitle": "Eine Wohnung für eine Familie, eine sichere Miete für Sie",
  "properties.list.empty":
    "Beschreiben Sie Ihre Wohnung in etwa zehn Minuten. Wir lesen alles, suchen eine passende Familie und bleiben während der Vermietung an Ihrer Seite.",
  "properties.story.label": "Wo {dwelling} steht",
  "properties.next.describe": "Ihre Beschreibung ist noch nicht fertig.",
  "properties.nextButton.describe": "Beschreibung fortsetzen",
  "properties.next.complete": "Vor der Veröffentlichung fehlt uns noch etwas.",
  "properties.nextButton.complete": "Angebot ergänzen",
  "properties.next.wait_review": "Wir lesen Ihr Angebot. Sie müssen nichts tun.",
  "properties.nextButton.wait_review": "Angebot ansehen",
  "properties.next.wait_family":
    "Wir suchen eine Familie. Wir schreiben Ihnen, sobald es eine gibt.",
  "properties.nextButton.wait_family": "Wohnung ansehen",
  "properties.next.answer": "Eine Familie wird Ihnen vorgeschlagen.",
  "properties.nextButton.answer": "Familie ansehen und antworten",
  "properties.next.wait_signature":
    "Sie haben die Familie angenommen. Wir bereiten den Vertrag vor und rufen Sie an.",
  "properties.nextButton.wait_signature": "Vorschlag ansehen",
  "properties.next.keys": "Der Vertrag ist unterschrieben. Bald ist die Schlüsselübergabe.",
  "properties.nextButton.keys": "Mietverhältnis ansehen",
  "properties.next.tenancy": "Die Wohnung ist vermietet.",
  "properties.nextButton.tenancy": "Mietverhältnis ansehen",
  "properties.next.offer_again": "Diese Wohnung wird zurzeit nicht angeboten.",
  "properties.nextButton.offer_again": "Wieder anbieten",
  "properties.letting.rent": "Miete im Monat",
  "properties.letting.since": "Vermietet seit",
  "properties.letting.fromTo": "Vom {from} bis {to}",
  "properties.letting.from": "Seit {date}",
  "properties.letting.cover": "Garantie",
  "properties.letting.coverUntil": "Bis {date}, noch {amount}",
  "properties.letting.coverOver": "Beendet am {date}",
  "properties.letting.coverWaits": "Noch nicht aktiv, vorgesehen bis {date}",
  "properties.letting.claim": "Ihr Antrag",
  "properties.letting.claimDue": "LISKO antwortet spätestens am {date}",
  "properties.letting.claimLate": "Antwort von LISKO erwartet seit dem {date}",
  "properties.letting.contact": "Wen Sie anrufen",
  "properties.letting.until": "Antworten Sie bis {date}.",
  "properties.map.label": "Karte: {name}",
  "properties.page.place": "Auf der Karte",
  "properties.page.dwelling": "Die Wohnung",
  "properties.page.offers": "Angebote dieser Wohnung",
  "properties.page.noWay": "Weg noch nicht gewählt",
  "properties.page.note": "Unsere Nachricht:",
  "properties.page.terms": "Bedingungen",
  "properties.page.owner": "Eigentümer",
  "properties.page.history": "Verlauf",
  "properties.page.proposal": "Vorschlag ansehen",
  "properties.page.tenancy": "Mietverhältnis {code}",
  "properties.page.allOffers": "Alle Angebote dieser Wohnung",
  "properties.event.created": "Beschreibung begonnen",
  "properties.event.submitted": "Vom Eigentümer abgesandt",
  "properties.event.reviewed": "Ergänzung verlangt",
  "properties.event.published": "Veröffentlicht",
  "properties.event.ended": "Beendet",
  "properties.offers.title": "Angebotene Wohnungen",
  "properties.offers.lead":
    "Die Angebote der Eigentümer: zu prüfen, wartend, veröffentlicht. Das älteste zuerst.",
  "properties.offers.search": "Straße, Ort, Gemeinde oder Eigentümer",
  "properties.offers.status": "Stand",
  "properties.offers.all": "Alle",
  "properties.offers.caption": "Angebote",
  "properties.offers.emptyTitle": "Hier ist kein Angebot",
  "properties.offers.empty":
    "Sobald ein Eigentümer ein Angebot absendet, erscheint es hier. Mit Filtern: erweitern Sie die Suche.",
  "properties.offers.dwelling": "Wohnung",
  "properties.offers.rent": "Miete mit Nebenkosten",
  "properties.offers.age": "Abgesandt",
  "properties.offers.next": "Nächster Schritt",
  "properties.offers.days": "{count, plural, =0 {heute} one {vor # Tag} other {vor # Tagen}}",
  "properties.offers.late": "wartet zu lange",
  "properties.offers.rank": "Familie finden",
  "properties.turn.draft": "Der Eigentümer beschreibt",
  "properties.turn.submitted": "Zu prüfen",
  "properties.turn.changes_requested": "Der Eigentümer ergänzt",
  "properties.turn.published": "Familie finden",
  "properties.turn.reserved": "Antwort oder Unterschrift",
  "properties.turn.let": "Begleitung des Mietverhältnisses",
  "properties.turn.withdrawn": "Nichts",
  "properties.turn.refused": "Nichts",
  "properties.turn.ended": "Kann wieder angeboten werden",
  "properties.review.title": "Ihre Entscheidung",
  "properties.review.publishHint":
    "Das Angebot wird für die Sozialarbeiter sichtbar und der Eigentümer wird benachrichtigt.",
  "properties.review.publish": "Angebot veröffentlichen",
  "properties.review.note": "Was fehlt",
  "properties.review.noteHint": "Der Eigentümer liest diesen Text so, wie er ist.",
  "properties.review.requestChanges": "Ergänzung verlangen",
  "properties.review.refuseQuestion": "Dieses Angebot ablehnen",
  "properties.review.reason": "Grund der Ablehnung",
  "properties.review.reasonHint":
    "Das ist für dieses Angebot endgültig. Der Eigentümer liest den Grund.",
  "properties.review.refuse": "Endgültig ablehnen",
  "properties.reviewed.publish":
    "Das Angebot ist veröffentlicht. Der Eigentümer wird benachrichtigt.",
  "properties.reviewed.request_changes": "Ihre Bitte ist an den Eigentümer gesandt.",
  "properties.reviewed.refuse": "Das Angebot ist abgelehnt. Der Eigentümer wird benachrichtigt.",
  "properties.withdrawal.title": "Angebot zurückziehen",
  "properties.withdrawal.lead":
    "Die Wohnung wird keinen Familien mehr angeboten. Sie können sie später wieder anbieten.",
  "properties.withdrawal.held":
    "Für diese Wohnung ist eine Familie vorgeschlagen. Wenn Sie das Angebot zurückziehen, endet der Vorschlag, und die Familie erfährt es von ihrer Sozialarbeiterin.",
  "properties.withdrawal.reason": "Warum?",
  "properties.withdrawal.submit": "Angebot jetzt zurückziehen",
  "properties.withdrawal.keep": "Angebot behalten",
  "properties.submitted": "Ihr Angebot ist abgesandt. Wir lesen es und schreiben Ihnen.",
  "properties.withdrawn": "Das Angebot ist zurückgezogen.",
  "properties.refused.changed_meanwhile":
    "Jemand anderes war schneller: die Seite zeigt jetzt den aktuellen Stand. Sehen Sie sie an, bevor Sie entscheiden.",
  "properties.refused.offer_open": "Diese Wohnung wird bereits angeboten.",
  "properties.refused.unknown_commune": "Diese Gemeinde gibt es nicht.",
  "properties.refused.pin_outside":
    "Die Markierung liegt etwa {km} km von {commune} entfernt. Verschieben Sie sie oder bestätigen Sie unten, dass sie stimmt.",
  "properties.refused.pin_far":
    "Die Markierung liegt etwa {km} km von {commune} entfernt: wählen Sie eine andere Gemeinde oder verschieben Sie sie.",
  "properties.refused.too_many_photos":
    "Es sind zu viele Fotos. Löschen Sie einige und versuchen Sie es noch einmal.",
  "properties.paper_kind.energy_passport": "Energiepass",
  "properties.paper_kind.ownership": "Eigentumsnachweis",
  "properties.paper_kind.plan": "Grundriss",
  "properties.paper_kind.mandate": "Vollmacht des Eigentümers",
  "properties.papers.title": "Ihre Unterlagen",
  "properties.papers.lead":
    "PDF oder Foto, wenn Sie sie zur Hand haben. Nur wer Ihr Angebot prüft, sieht sie.",
  "properties.papers.why.energy_passport":
    "So weiß die Familie, was das Heizen kostet. Er gilt zehn Jahre.",
  "properties.papers.why.ownership":
    "Eine Urkunde, ein Katasterauszug oder ein Grundsteuerbescheid.",
  "properties.papers.why.plan": "Eine Skizze genügt. Sie hilft zu sehen, wer wo schläft.",
  "properties.papers.why.mandate": "Nötig, wenn Sie im Namen des Eigentümers vermieten.",
  "properties.papers.needed": "Erforderlich",
  "properties.papers.choose": "Hinzufügen: {kind}",
  "properties.papers.hint": "PDF oder Bild, höchstens {megabytes} MB.",
  "properties.papers.upload": "Dieses Dokument hinzufügen",
  "properties.papers.full":
    "{max} Dokumente dieser Art sind das Höchste. Löschen Sie eines, um ein anderes hinzuzufügen.",
  "properties.papers.added": "Hinzugefügt am {date}",
  "properties.papers.kept":
    "{count, plural, one {# Dokument hinzugefügt} other {# Dokumente hinzugefügt}}",
  "properties.papers.deleted": "Dokument gelöscht",
  "properties.papers.none": "Noch kein Dokument.",
  "properties.paper.kept":
    "{count, plural, =0 {Kein Dokument konnte hinzugefügt werden.} one {# Dokument wurde hinzugefügt. Es bleibt:} other {# Dokumente wurden hinzugefügt. Es bleibt:}}",
  "properties.paper.type": "{name}: Diese Datei ist weder ein PDF noch ein Bild.",
  "properties.paper.bytes": "{name}: Dieses Dokument ist zu groß.",
  "properties.paper.pixels": "{name}: Dieses Bild hat zu viele Pixel.",
  "properties.paper.unreadable":
    "{name}: Dieses Bild ist beschädigt oder unvollständig. Senden Sie es noch einmal.",
  "properties.paper.surplus": "{name}: Für dieses Dokument ist kein Platz mehr.",
  "properties.paper.pdf_broken":
    "{name}: Dieses PDF ist beschädigt oder unvollständig. Senden Sie es noch einmal oder ein Foto des Dokuments.",
  "properties.paper.pdf_locked":
    "{name}: Dieses PDF ist mit einem Passwort geschützt. Senden Sie es ohne Schutz oder ein Foto des Dokuments.",
  "properties.paper.pdf_active":
    "{name}: Dieses PDF enthält ein Programm oder eine andere Datei. Drucken Sie es als einfaches PDF oder senden Sie ein Foto.",
  "properties.refused.paper_gone": "Dieses Dokument wurde schon gelöscht.",
  "properties.error.owner_names_missing":
    "Nennen Sie die anderen Eigentümer oder die Person, für die Sie handeln.",
  "properties.field.ownerNames": "Andere Eigentümer oder für wen Sie handeln",
  "properties.hint.ownerNames": "Nötig bei Miteigentum oder mit Vollmacht. Vor- und Nachname.",
  "properties.field.energyPassportExpiresOn": "Energiepass gültig bis",
  "properties.hint.energyPassportExpiresOn": "Das Datum steht auf der ersten Seite.",
  "properties.fact.owners": "Eigentümer",
  "properties.habitability.title": "Selbstprüfung vor dem Besuch",
  "properties.habitability.lead":
    "Sechs Fragen, keine ist Pflicht. Beim Besuch sehen wir gemeinsam nach; ein „Nein“ verhindert kein Angebot.",
  "properties.habitability.question.room_area": "Hat jedes Zimmer mindestens 9 m² je Person?",
  "properties.habitability.question.ceiling_height":
    "Kann man fast überall aufrecht stehen (2 m und mehr)?",
  "properties.habitability.question.daylight":
    "Haben jedes Zimmer und das Wohnzimmer ein Fenster, das sich öffnen lässt?",
  "properties.habitability.question.heating": "Lässt sich jeder Raum heizen?",
  "properties.habitability.question.sanitary":
    "Gibt es Toilette, Waschbecken und Dusche oder Bad, mit warmem Wasser?",
  "properties.habitability.question.smoke_detectors":
    "Gibt es in jedem Schlafzimmer und im Flur einen Rauchmelder?",
  "properties.habitability.short.room_area": "Fläche der Zimmer",
  "properties.habitability.short.ceiling_height": "Raumhöhe",
  "properties.habitability.short.daylight": "Tageslicht",
  "properties.habitability.short.heating": "Heizung in jedem Raum",
  "properties.habitability.short.sanitary": "Sanitäres",
  "properties.habitability.short.smoke_detectors": "Rauchmelder",
  "properties.habitability.advice.room_area":
    "Dieses Zimmer kann einer Person oder als Büro dienen. Wir messen mit Ihnen.",
  "properties.habitability.advice.ceiling_height":
    "Unter 1 m zählt nichts, zwischen 1 und 2 m die Hälfte. Geben Sie die so gezählte Fläche an.",
  "properties.habitability.advice.daylight": "Ein Raum ohne Fenster zählt nicht als Schlafzimmer.",
  "properties.habitability.advice.heating":
    "Sagen Sie uns, welcher Raum. Oft genügt ein fester Heizkörper.",
  "properties.habitability.advice.sanitary":
    "Wir sprechen vor dem Besuch darüber: Für Arbeiten kann es Hilfen geben.",
  "properties.habitability.advice.smoke_detectors":
    "Sie kosten wenig und sind in Minuten angebracht. Sie müssen vor dem Einzug da sein.",
  "properties.screen.title.owner": "Bitte lesen Sie das noch einmal",
  "properties.screen.title.reviewer": "Vor dem Veröffentlichen lesen",
  "properties.screen.ground.origin": "scheint nach Herkunft auszuwählen",
  "properties.screen.ground.religion": "scheint nach Religion auszuwählen",
  "properties.screen.ground.family": "scheint nach Familienstand auszuwählen",
  "properties.screen.ground.health": "scheint nach Gesundheit auszuwählen",
  "properties.screen.why.owner":
    "Ein Angebot darf eine Familie nicht aus diesen Gründen auswählen. Beschreiben Sie lieber die Wohnung: Wir schlagen eine passende Familie vor, und Sie entscheiden. Haben wir Sie falsch verstanden, lassen Sie den Satz stehen: Ein Mensch liest ihn.",
  "properties.screen.why.reviewer":
    "Wenn die Stelle Mieter auswählt, bitten Sie um Änderung und erklären Sie den Grund. Beschreibt sie nur, bestätigen Sie es beim Veröffentlichen.",
  "properties.review.textRead":
    "Ich habe die markierten Stellen gelesen: Sie wählen niemanden aus.",
  "properties.refused.text_unread": "Lesen Sie zuerst die markierten Stellen und bestätigen Sie.",
  "properties.field.deposit": "Mietkaution",
  "properties.hint.deposit":
    "{months, plural, one {Höchstens # Monatsmiete.} other {Höchstens # Monatsmieten.}} Leer lassen, wenn Sie keine verlangen.",
  "properties.error.deposit_too_high":
    "Das Gesetz erlaubt höchstens {months, plural, one {# Monatsmiete} other {# Monatsmieten}}, hier {max}.",
  "properties.rent.organisation":
    "Über AIS oder Wunnengshëllef würden Sie etwa {min} bis {max} im Monat erhalten, auch wenn die Wohnung leer steht.",
  "properties.status.paused": "Ruht",
  "properties.turn.paused": "Wartet auf den Eigentümer",
  "properties.next.resume": "Ihr Angebot ruht: Niemand sieht es.",
  "properties.nextButton.resume": "Die Wohnung ist frei: weitermachen",
  "properties.rest.pause": "Angebot ruhen lassen",
  "properties.rested.pause": "Ihr Angebot ruht. Nehmen Sie es wieder auf, wann Sie möchten.",
  "properties.rested.resume": "Ihr Angebot ist wieder veröffentlicht.",
  "properties.available.title": "Ist Ihre Wohnung noch frei?",
  "properties.available.lead":
    "Es geht um Ihre Wohnung in {commune}. Eine Antwort genügt, ohne Anmeldung.",
  "properties.available.says.free": "Ja, sie ist frei. Wir suchen weiter eine Familie.",
  "properties.available.says.later": "Sie ist ab einem anderen Tag frei.",
  "properties.available.says.gone":
    "Nein, sie ist nicht mehr frei. Das Angebot wird zurückgezogen; Sie können die Wohnung später wieder anbieten.",
  "properties.available.button.free": "Ja, noch frei",
  "properties.available.button.later": "Dieses Datum speichern",
  "properties.available.button.gone": "Nein, nicht mehr frei",
  "properties.available.kept.free": "Danke, wir suchen weiter.",
  "properties.available.kept.later": "Danke, das neue Datum ist gespeichert.",
  "properties.available.kept.gone": "Danke, das Angebot ist zurückgezogen.",
  "properties.available.answered": "Sie haben schon geantwortet. Danke!",
  "properties.available.toDwellings": "Meine Wohnungen ansehen",
  "properties.available.gone":
    "Die Frage ist zu alt. Melden Sie sich an: Die Seite Ihrer Wohnung zeigt den Stand.",
  "properties.refused.link_gone":
    "Dieser Link führt nirgends mehr hin. Melden Sie sich an, um zu antworten.",
  "properties.refused.offer_bound":
    "Eine Familie ist gerade mit dieser Wohnung verbunden. Melden Sie sich an oder rufen Sie uns an.",
  "properties.refused.edited_meanwhile":
    "Dieser Schritt wurde inzwischen gespeichert, von jemand anderem oder in einem anderen Fenster. Nichts ist verloren: Vergleichen Sie beide Fassungen.",
  "properties.meanwhile.title": "Inzwischen gespeichert ({time})",
  "properties.meanwhile.keep":
    "Ihre Antworten stehen unten. Speichern Sie noch einmal, um sie stattdessen zu behalten.",
  "properties.meanwhile.take": "Die andere Fassung behalten",
  "properties.field.unit": "Wohnung im Haus",
  "properties.hint.unit": "Wenn es mehrere im Haus gibt, zum Beispiel „2. Stock links“.",
  "properties.twins.title.owner": "Vielleicht haben Sie diese Wohnung schon beschrieben",
  "properties.twins.title.reviewer": "Diese Wohnung gibt es vielleicht schon",
  "properties.twins.reason.address": "gleiche Adresse",
  "properties.twins.reason.photos": "gleiche Fotos",
  "properties.twins.otherLandlord": "anderer Eigentümer",
  "properties.twins.why.owner":
    "Ist es dieselbe, bieten Sie sie auf ihrer Seite wieder an. Ist es eine andere Wohnung im Haus, nennen Sie sie im Schritt „Adresse“.",
  "properties.twins.why.reviewer":
    "Vergleichen Sie vor dem Veröffentlichen: Eine doppelt angebotene Wohnung hält eine Familie umsonst auf.",
  "properties.neighbour.describe": "Weitere Wohnung im selben Haus beschreiben",
  "properties.pin.proposed.address": "Wir haben die Markierung nach der Adresse gesetzt.",
  "properties.pin.proposed.street": "Wir haben die Markierung in die Straße gesetzt.",
  "properties.pin.proposed.locality": "Wir haben die Markierung in den Ort gesetzt.",
  "properties.pin.check":
    "Prüfen Sie sie auf der Karte, verschieben Sie sie bei Bedarf und gehen Sie weiter.",
  "properties.pin.checkNumbers":
    "Breite {latitude}, Länge {longitude}. Ändern Sie sie bei Bedarf unter „Koordinaten“ und gehen Sie weiter.",
  "properties.refused.pin_border":
    "Die Markierung liegt {metres} m außerhalb der Gemeinde {commune}. Verschieben Sie sie, oder wählen Sie die richtige Gemeinde.",
} as const satisfies Record<keyof typeof source, string>;

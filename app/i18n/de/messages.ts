import type { messages as source } from "../fr/messages";

export const messages = {
  "messages.title.owner": "Ihr Austausch mit uns",
  "messages.title.staff": "Austausch mit dem Eigentümer",
  "messages.none": "Noch wurde nichts geschrieben.",
  "messages.new": "Neu",
  "messages.read": "Gelesen",
  "messages.waits": "Wartet auf Antwort",
  "messages.earlier":
    "{count, plural, one {# älteren Eintrag zeigen} other {# ältere Einträge zeigen}}",
  "messages.write.owner": "Ihre Nachricht",
  "messages.write.staff": "Nachricht an den Eigentümer",
  "messages.hint.owner":
    "Eine Frage, eine Ergänzung? Wir antworten hier und benachrichtigen Sie per E-Mail.",
  "messages.hint.staff":
    "Der Eigentümer erhält eine E-Mail mit einem Link, ohne Ihren Text. Schreiben Sie nichts über eine Familie.",
  "messages.send": "Senden",
  "messages.settle": "Keine Antwort nötig",
  "messages.done.write": "Ihre Nachricht ist gesendet.",
  "messages.done.settle": "Vermerkt: Nichts wartet auf Antwort.",
  "messages.refused.not_sent":
    "Dieses Angebot ist noch nicht abgesandt: Niemand könnte Ihre Nachricht lesen. Senden Sie es zuerst ab oder rufen Sie uns an.",
  "messages.event.owner.submitted": "Sie haben das Angebot abgesandt",
  "messages.event.staff.submitted": "Angebot abgesandt",
  "messages.event.owner.visited": "Ihre Wohnung wurde besichtigt",
  "messages.event.staff.visited": "Wohnung besichtigt",
  "messages.event.owner.changes_requested": "Uns fehlt noch etwas",
  "messages.event.staff.changes_requested": "Ergänzung verlangt",
  "messages.event.owner.way_suggested": "Wir schlagen Ihnen einen anderen Weg vor",
  "messages.event.staff.way_suggested": "Anderer Weg vorgeschlagen",
  "messages.event.owner.refused": "Ihr Angebot wird nicht aufgenommen",
  "messages.event.staff.refused": "Angebot abgelehnt",
  "messages.event.owner.terms_stated": "Ihre Wohnung ist angenommen, mit Bedingungen",
  "messages.event.staff.terms_stated": "Bedingungen genannt",
  "messages.event.owner.terms_agreed": "Sie haben den Bedingungen zugestimmt",
  "messages.event.staff.terms_agreed": "Eigentümer stimmt den Bedingungen zu",
  "messages.event.owner.terms_declined": "Sie haben die Bedingungen abgelehnt",
  "messages.event.staff.terms_declined": "Eigentümer lehnt die Bedingungen ab",
  "messages.event.owner.published": "Ihr Angebot ist veröffentlicht: Wir suchen eine Familie",
  "messages.event.staff.published": "Angebot veröffentlicht",
  "messages.event.owner.confirmed": "Sie haben bestätigt, dass die Wohnung frei ist",
  "messages.event.staff.confirmed": "Eigentümer bestätigt: frei",
  "messages.event.owner.withdrawn": "Sie haben das Angebot zurückgezogen",
  "messages.event.staff.withdrawn": "Eigentümer zieht das Angebot zurück",
  "messages.event.owner.ended": "Dieses Angebot ist beendet",
  "messages.event.staff.ended": "Angebot beendet",
  "messages.letter.download": "Brief herunterladen (PDF)",
  "messages.letter.inTheMaking":
    "Der Brief wird gerade erstellt. Laden Sie die Seite in einem Augenblick neu.",
  "messages.letter.name": "Brief {reference}",
  "messages.letter.title": "Ihre Wohnung: {dwelling}",
  "messages.letter.reference": "Unser Zeichen",
  "messages.letter.date": "Datum",
  "messages.letter.greeting": "Sehr geehrte Damen und Herren,",
  "messages.letter.offeredOn":
    "am {date} haben Sie uns diese Wohnung für eine Familie angeboten. Dafür danken wir Ihnen.",
  "messages.letter.offered":
    "Sie haben uns diese Wohnung für eine Familie angeboten. Dafür danken wir Ihnen.",
  "messages.letter.way": "Der Weg, den Sie gewählt hatten: {way}.",
  "messages.letter.decision": "Wir haben Ihr Angebot geprüft. Leider können wir es nicht annehmen.",
  "messages.letter.why": "Warum",
  "messages.letter.reason.not_habitable":
    "In ihrem jetzigen Zustand kann in der Wohnung keine Familie wohnen: Sie muss erst den Anforderungen an Gesundheit, Sicherheit und Bewohnbarkeit entsprechen.",
  "messages.letter.reason.too_dear":
    "Die verlangte Miete ist zu hoch für die Familien, die wir begleiten, oder für diese Wohnung.",
  "messages.letter.reason.not_proven":
    "Uns ist nicht belegt worden, dass Sie diese Wohnung vermieten dürfen.",
  "messages.letter.reason.not_needed":
    "Wir kennen zurzeit keine Familie, zu der diese Wohnung passt.",
  "messages.letter.reason.something_else": "Unser Grund:",
  "messages.letter.next": "Wie geht es weiter?",
  "messages.letter.again":
    "Wenn sich etwas ändert, können Sie diese Wohnung jederzeit wieder anbieten: Öffnen Sie ihre Seite in Wunnbréck und wählen Sie „Wieder anbieten“. Was Sie schon beschrieben haben, bleibt erhalten.",
  "messages.letter.contact":
    "Wenn Sie Fragen haben oder meinen, dass wir uns irren, schreiben Sie uns auf derselben Seite oder melden Sie sich bei uns: {contact}.",
  "messages.letter.contactByMessage":
    "Wenn Sie Fragen haben oder meinen, dass wir uns irren, schreiben Sie uns auf derselben Seite.",
  "messages.letter.closing": "Mit freundlichen Grüßen",
  "messages.letter.page": "Seite {page} von {pages}",
  "messages.event.owner.asked": "Wir haben Sie gefragt, ob die Wohnung noch frei ist",
  "messages.event.staff.asked": "Eigentümer gefragt: noch frei?",
  "messages.last.staff": "{from} hat Ihnen am {date} geschrieben",
  "messages.last.owner": "Sie haben am {date} geschrieben",
  "messages.unread": "{count, plural, one {# neue Nachricht} other {# neue Nachrichten}}",
  "messages.answer": "Dem Eigentümer antworten",
} as const satisfies Record<keyof typeof source, string>;

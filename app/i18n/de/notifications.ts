import type { notifications as source } from "../fr/notifications";

export const notifications = {
  "notifications.mail.greeting": "Guten Tag,",
  "notifications.mail.open": "Öffnen: {link}",
  "notifications.mail.closing": "Ihr Wunnbréck-Team",
  "notifications.mail.why":
    "Sie erhalten diese Nachricht, weil Sie Wunnbréck nutzen oder dazu eingeladen sind. Zum Schutz der Familien nennen wir in E-Mails keine Namen.",
  "notifications.email_verification.subject": "Bestätigen Sie Ihre E-Mail-Adresse",
  "notifications.email_verification.body":
    "Öffnen Sie den Link, um Ihre Adresse zu bestätigen. Er gilt {hours, plural, one {# Stunde} other {# Stunden}}. Wenn Sie kein Konto angelegt haben, brauchen Sie nichts zu tun.",
  "notifications.email_already_registered.subject": "Sie haben schon ein Konto",
  "notifications.email_already_registered.body":
    "Jemand wollte mit dieser Adresse ein Konto anlegen, es gibt aber schon eines. Melden Sie sich über den Link an. Wenn Sie das nicht waren, brauchen Sie nichts zu tun.",
  "notifications.invitation.subject": "Einladung zu Wunnbréck",
  "notifications.invitation.body":
    "{organisation} lädt Sie ein, mit Wunnbréck zu arbeiten. Öffnen Sie den Link, um Ihren Zugang anzulegen. Er gilt {days, plural, one {# Tag} other {# Tage}}.",
  "notifications.password_reset.subject": "Neues Passwort wählen",
  "notifications.password_reset.body":
    "Öffnen Sie den Link, um ein neues Passwort zu wählen. Er gilt {minutes, plural, one {# Minute} other {# Minuten}}. Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun: Ihr Passwort bleibt gleich.",
  "notifications.password_changed.subject": "Ihr Passwort wurde geändert",
  "notifications.password_changed.body":
    "Das Passwort Ihres Kontos wurde soeben geändert und die anderen Geräte wurden abgemeldet. Wenn Sie das nicht waren, wählen Sie über den Link sofort ein neues Passwort.",
  "notifications.landlord_invited.subject": "Ihre Wohnung wartet auf Sie bei Wunnbréck",
  "notifications.landlord_invited.body":
    "LISKO hat eine oder mehrere Wohnungen für Sie erfasst. Wählen Sie Ihr Passwort, um sie zu sehen, zu ergänzen und ihren Weg zu verfolgen. Der Link gilt {days, plural, one {# Tag} other {# Tage}}; danach schickt Ihnen die Anmeldeseite einen neuen.",
  "notifications.offer_submitted.subject": "Neues Angebot zu prüfen: {commune}",
  "notifications.offer_submitted.body":
    "In {commune} wurde eine Wohnung angeboten. Prüfen Sie das Angebot, veröffentlichen Sie es oder bitten Sie um eine Änderung.",
  "notifications.offer_changes_requested.subject": "Ihr Angebot braucht eine Ergänzung",
  "notifications.offer_changes_requested.body":
    "Wir haben Ihr Angebot in {commune} gelesen. Bevor wir es veröffentlichen, fehlt uns noch etwas. Der Link zeigt Ihnen, was.",
  "notifications.offer_published.subject": "Ihr Angebot ist veröffentlicht",
  "notifications.offer_published.body":
    "Ihre Wohnung in {commune} ist jetzt für die Sozialarbeiter sichtbar. Wir schreiben Ihnen, sobald wir Ihnen eine Familie vorschlagen können.",
  "notifications.offer_refused.subject": "Ihr Angebot wird nicht aufgenommen",
  "notifications.offer_refused.body":
    "Wir können Ihre Wohnung in {commune} keiner Familie anbieten. Den Grund finden Sie auf der Seite, mit einem Brief zum Herunterladen; schreiben Sie uns oder rufen Sie uns gern an, wenn Sie darüber sprechen möchten.",
  "notifications.offer_withdrawn.subject": "Wohnung zurückgezogen: {household}",
  "notifications.offer_withdrawn.body":
    "Der Eigentümer hat die Wohnung in {commune} zurückgezogen. Der Vorschlag für den Haushalt {household} ist beendet; der Haushalt kann wieder vorgeschlagen werden.",
  "notifications.proposal_made.subject": "Wir schlagen Ihnen eine Familie vor",
  "notifications.proposal_made.body":
    "Für die Wohnung in {commune} schlagen wir Ihnen eine Familie vor. Sehen Sie sich die Karte an und antworten Sie bis zum {answerBy}. So lange ist die Wohnung für sie reserviert.",
  "notifications.proposal_accepted.subject": "Vorschlag angenommen: {household}",
  "notifications.proposal_accepted.body":
    "Der Vorschlag für den Haushalt {household} und die Wohnung in {commune} ist angenommen. Nächster Schritt: die Unterschrift.",
  "notifications.proposal_declined.subject": "Vorschlag abgelehnt: {household}",
  "notifications.proposal_declined.body":
    "Der Vorschlag für den Haushalt {household} und die Wohnung in {commune} ist abgelehnt. Der Grund steht in der Akte; der Haushalt kann wieder vorgeschlagen werden.",
  "notifications.proposal_expired.subject": "Vorschlag ohne Antwort: {household}",
  "notifications.proposal_expired.body":
    "Für den Haushalt {household} und die Wohnung in {commune} kam keine Antwort in der Frist. Beide sind wieder frei.",
  "notifications.proposal_withdrawn.subject": "Der Vorschlag ist zurückgezogen",
  "notifications.proposal_withdrawn.body":
    "Die für die Wohnung in {commune} vorgeschlagene Familie steht nicht mehr zur Verfügung. Wir suchen eine andere Familie für Sie.",
  "notifications.tenancy_signed.subject": "Der Vertrag ist unterschrieben",
  "notifications.tenancy_signed.body":
    "Der Vertrag für die Wohnung in {commune} ist unterschrieben. Er beginnt am {starts}. Die nächsten Termine und Ansprechpersonen stehen auf der Seite.",
  "notifications.tenancy_closed.subject": "Das Mietverhältnis ist beendet",
  "notifications.tenancy_closed.body":
    "Das Mietverhältnis für die Wohnung in {commune} endete am {ends}. Die Wohnung kann wieder angeboten werden.",
  "notifications.guarantee_started.subject": "Ihre Garantie hat begonnen",
  "notifications.guarantee_started.body":
    "Die Garantie für Ihre Wohnung in {commune} läuft bis zum {ends} und deckt bis zu {amount}.",
  "notifications.guarantee_ending.subject": "Eine Garantie endet bald",
  "notifications.guarantee_ending.body":
    "Die Garantie für die Wohnung in {commune} endet am {ends}. Jetzt ist der Moment, gemeinsam zu klären, wie es weitergeht.",
  "notifications.guarantee_ended.subject": "Die Garantie ist beendet",
  "notifications.guarantee_ended.body":
    "Die Garantie für die Wohnung in {commune} endete am {ends}. Was vorher geschehen ist, kann in der vereinbarten Frist noch beantragt werden.",
  "notifications.claim_filed.subject": "Neuer Antrag: {amount}",
  "notifications.claim_filed.body":
    "Ein Eigentümer in {commune} beantragt {amount} aus der Garantie. Zu entscheiden bis zum {decideBy}.",
  "notifications.claim_assessed.subject": "Antrag zu entscheiden: {amount}",
  "notifications.claim_assessed.body":
    "Ein Antrag über {amount} in {commune} ist geprüft. Eine zweite Person muss bis zum {decideBy} entscheiden.",
  "notifications.claim_decided.subject": "Über Ihren Antrag ist entschieden",
  "notifications.claim_decided.body":
    "Über Ihren Antrag für die Wohnung in {commune} ist entschieden. Sie finden die Entscheidung mit ihren Gründen auf der Seite.",
  "notifications.claim_settled.subject": "Ihr Antrag ist bezahlt",
  "notifications.claim_settled.body":
    "Wir haben {amount} für Ihre Wohnung in {commune} überwiesen. Je nach Bank kommt das Geld in ein bis zwei Tagen an.",
  "notifications.invoice_issued.subject": "Neues Dokument: {invoice}",
  "notifications.invoice_issued.body":
    "Das Dokument {invoice} über {amount} liegt bereit. Sie können es auf der Seite lesen und herunterladen.",
  "notifications.plan_laid_out.subject": "Begleitplan bereit: {household}",
  "notifications.plan_laid_out.body":
    "{count, plural, one {Der Plan für den Haushalt {household} hat # Schritt.} other {Der Plan für den Haushalt {household} hat # Schritte.}}",
  "notifications.tasks_due.subject": "Ihre Aufgaben von heute",
  "notifications.tasks_due.body":
    "{count, plural, =0 {Heute ist nichts geplant.} one {Heute ist # Aufgabe geplant.} other {Heute sind # Aufgaben geplant.}} {overdue, plural, =0 {Nichts ist überfällig.} one {# Aufgabe ist überfällig.} other {# Aufgaben sind überfällig.}}",
  "notifications.inbox.unread": "ungelesen",
  "notifications.inbox.unreadOnly": "Nur ungelesene",
  "notifications.inbox.all": "Alle Nachrichten",
  "notifications.inbox.open": "Öffnen",
  "notifications.inbox.markRead": "Als gelesen markieren",
  "notifications.inbox.readAll": "Alle als gelesen markieren",
  "notifications.inbox.count":
    "{count, plural, =0 {Sie haben alles gelesen.} one {# Nachricht ist ungelesen.} other {# Nachrichten sind ungelesen.}}",
  "notifications.inbox.noneTitle": "Keine Nachrichten",
  "notifications.inbox.none":
    "Hier steht, was Sie betrifft: ein Vorschlag, eine Unterschrift, ein Termin. Sie erhalten dieselbe Nachricht per E-Mail.",
  "notifications.mailbox.title": "Vorführ-Postfach",
  "notifications.mailbox.lead":
    "Es ist kein Mailserver eingerichtet: Die Nachrichten bleiben hier, wo alle sie lesen können. Diese Seite gibt es nur in der Vorführwelt.",
  "notifications.mailbox.search": "Adresse des Empfängers",
  "notifications.mailbox.to": "An {recipient}",
  "notifications.mailbox.noneTitle": "Keine E-Mails",
  "notifications.mailbox.none":
    "Erstellen Sie ein Vermieterkonto oder fordern Sie ein neues Passwort an: Die E-Mail erscheint hier nach ein bis zwei Sekunden.",
  "notifications.availability_asked.subject": "Ist Ihre Wohnung in {commune} noch frei?",
  "notifications.availability_asked.body":
    "Ihr Angebot ist schon länger veröffentlicht. Sagen Sie uns mit einem Klick, wie es steht, ohne Anmeldung. Ohne Antwort auf zwei Nachrichten ruht das Angebot.",
  "notifications.availability_asked.free": "Ja, noch frei:",
  "notifications.availability_asked.later": "Ab einem anderen Tag frei:",
  "notifications.availability_asked.gone": "Nein, nicht mehr frei:",
  "notifications.offer_paused.subject": "Ihr Angebot in {commune} ruht",
  "notifications.offer_paused.body":
    "Wir wissen nicht, ob die Wohnung noch frei ist. Nehmen Sie das Angebot mit einem Klick wieder auf, oder ziehen Sie es zurück.",
  "notifications.offer_way_suggested.subject": "Ein Vorschlag für Ihre Wohnung in {commune}",
  "notifications.offer_way_suggested.body":
    "Wir denken, dass ein anderer Weg besser zu Ihnen passt. Sie können ihn mit einem Klick annehmen, ohne neu zu tippen.",
  "notifications.offer_accepted.subject": "Ihre Wohnung in {commune} ist angenommen",
  "notifications.offer_accepted.body":
    "Die Organisation bietet {amount} im Monat ab dem {starts}. Sagen Sie uns, ob die Bedingungen Ihnen passen.",
  "notifications.terms_agreed.subject": "Bedingungen angenommen: {commune}",
  "notifications.terms_agreed.body":
    "Der Eigentümer ist einverstanden. Das Angebot ist veröffentlicht: Eine Familie kann vorgeschlagen werden.",
  "notifications.terms_declined.subject": "Bedingungen abgelehnt: {commune}",
  "notifications.terms_declined.body":
    "Der Eigentümer möchte diese Bedingungen nicht. Er kann das Angebot ändern oder einen anderen Weg wählen.",
  "notifications.message_to_owner.subject":
    "{organisation} hat Ihnen zu Ihrer Wohnung in {commune} geschrieben",
  "notifications.message_to_owner.body":
    "Zu Ihrer Wohnung in {commune} wartet eine Nachricht auf Sie. Über den Link können Sie sie lesen und beantworten.",
  "notifications.message_from_owner.subject": "Ein Eigentümer schreibt Ihnen: {commune}",
  "notifications.message_from_owner.body":
    "Der Eigentümer einer Wohnung in {commune} hat geschrieben und wartet auf eine Antwort.",
  "notifications.owner_steps_due.subject":
    "{count, plural, one {Ein Schritt mit einem Eigentümer ist fällig} other {# Schritte mit Eigentümern sind fällig}}",
  "notifications.owner_steps_due.body":
    "{count, plural, one {Sie haben einen Schritt mit einem Eigentümer geplant, sein Tag ist da.} other {Sie haben # Schritte mit Eigentümern geplant, ihr Tag ist da.}} Der Link zeigt Ihnen, mit wem.",
  "notifications.file_returned.subject": "Akte zurück: {household}",
  "notifications.file_returned.body":
    "Die Ruhezeit der Akte {household} ist zu Ende. Sie steht wieder, wo sie war; die Seite sagt, was zu tun ist.",
  "notifications.household_answered.subject": "Antwort des Haushalts {household}",
  "notifications.household_answered.body":
    "Der Haushalt {household} hat geantwortet, ob er noch sucht. Die Antwort steht im Verlauf der Akte.",
  "notifications.household_silent.subject": "Nichts gehört vom Haushalt {household}",
  "notifications.household_silent.body":
    "Der Haushalt {household} hat auf zwei Nachrichten nicht geantwortet. Eine Aufgabe wartet auf Sie; die Akte bleibt offen.",
  "notifications.cover_named.subject": "Eine Vertretung ist vorgesehen",
  "notifications.cover_named.body":
    "Vom {starts} bis {ends} ist eine Vertretung vorgesehen, die Sie betrifft. Die Seite sagt, wer wen vertritt.",
  "notifications.transfer_asked.subject":
    "{count, plural, one {Eine Akte soll zu Ihnen} other {# Akten sollen zu Ihnen}}",
  "notifications.transfer_asked.body":
    "{count, plural, one {Jemand aus dem Team bittet Sie, eine Akte zu übernehmen. Nehmen Sie an, oder lehnen Sie mit einem Grund ab.} other {Jemand aus dem Team bittet Sie, # Akten zu übernehmen. Nehmen Sie an, oder lehnen Sie mit einem Grund ab.}}",
  "notifications.transfer_answered.subject":
    "{count, plural, one {Antwort zu einer Akte unterwegs} other {Antwort zu # Akten unterwegs}}",
  "notifications.transfer_answered.body":
    "{count, plural, one {Zu einer Akte unterwegs gibt es eine Antwort. Der Verlauf sagt, wer sie jetzt begleitet.} other {Zu # Akten unterwegs gibt es eine Antwort. Der Verlauf sagt, wer sie jetzt begleitet.}}",
  "notifications.files_assigned.subject":
    "{count, plural, one {Eine Akte ist jetzt Ihre} other {# Akten sind jetzt Ihre}}",
  "notifications.files_assigned.body":
    "{count, plural, one {Ihre Leitung hat Ihnen eine Akte übergeben, mit Aufgaben und Vorschlägen.} other {Ihre Leitung hat Ihnen # Akten übergeben, mit Aufgaben und Vorschlägen.}}",
  "notifications.files_given.subject":
    "{count, plural, one {Eine Akte wechselt die Hand} other {# Akten wechseln die Hand}}",
  "notifications.files_given.body":
    "{count, plural, one {Ihre Leitung hat eine Ihrer Akten jemandem aus dem Team übergeben. Der Verlauf sagt, wem und warum.} other {Ihre Leitung hat # Ihrer Akten jemandem aus dem Team übergeben. Der Verlauf sagt, wem und warum.}}",
  "notifications.backup_promoted.subject": "{household} rückt aus der Reserve nach",
  "notifications.backup_promoted.body":
    "Die Wohnung in {commune} wurde wieder frei: Der Haushalt {household} aus der Reserve ist jetzt den Eigentümern vorgeschlagen. Antwort erbeten bis {answerBy}. Sprechen Sie mit dem Haushalt.",
  "notifications.backup_passed.subject": "{household}: in der Reserve übergangen",
  "notifications.backup_left.subject": "{household} ist nicht mehr in Reserve",
  "notifications.backup_left.body":
    "Der Haushalt {household} wartet nicht mehr auf die Wohnung in {commune}: Sie ist vergeben, zurückgezogen oder passt nicht mehr. Der Haushalt kann anderswo vorgeschlagen werden.",
  "notifications.backup_passed.body":
    "Die Wohnung in {commune} wurde wieder frei, aber der Haushalt {household} kann gerade nicht vorgeschlagen werden. Er bleibt in Reserve; die Vermittlung zeigt den Grund.",
  "notifications.household_agreed.subject": "{household} sagt Ja",
  "notifications.household_agreed.body":
    "Der Haushalt {household} möchte die Wohnung in {commune}. Vereinbaren Sie die Besichtigung; unterschrieben wird, sobald auch die Eigentümer Ja gesagt haben.",
  "notifications.visit_planned.subject": "Besichtigung in {commune} am {visit} um {time}",
  "notifications.visit_planned.body":
    "Die Besichtigung der Wohnung in {commune} ist am {visit} um {time}. Der Treffpunkt steht auf der Seite des Vorschlags.",
  "notifications.visit_cancelled.subject": "Die Besichtigung am {visit} um {time} ist abgesagt",
  "notifications.visit_cancelled.body":
    "Die Besichtigung der Wohnung in {commune} findet nicht wie geplant statt. LISKO schlägt eine neue vor, wenn der Vorschlag weiterläuft.",
  "notifications.proposal_reminder.subject": "Eine Familie wartet auf Ihre Antwort",
  "notifications.proposal_reminder.body":
    "Für die Wohnung in {commune} wartet eine vorgeschlagene Familie bis zum {answerBy} auf Ihre Antwort. Ohne Antwort kommt die Wohnung wieder in die Suche.",
  "notifications.household_answer_due.subject": "{household} hat noch nicht geantwortet",
  "notifications.household_answer_due.body":
    "Der Haushalt {household} hat noch nicht gesagt, ob er die Wohnung in {commune} möchte. Die Frist läuft bis {answerBy}: Rufen Sie an oder schreiben Sie ihm vom Vorschlag aus.",
  "notifications.proposal_unanswered.subject": "Bald ohne Antwort: {household}",
  "notifications.proposal_unanswered.body":
    "Der Vorschlag für {household} und die Wohnung in {commune} wartet noch auf eine Antwort; er endet am {answerBy}. Ein Anruf bei den Eigentümern kann noch helfen.",
  "notifications.proposal_stalled.subject": "Angenommen, aber nicht unterschrieben: {household}",
  "notifications.proposal_stalled.body":
    "Seit {days, plural, one {# Tag} other {# Tagen}} bewegt sich für {household} und die Wohnung in {commune} nichts: weder Besichtigung noch Unterschrift. Die Wohnung bleibt für andere blockiert.",
  "notifications.late_decline.subject": "Späte Absage: {household}",
  "notifications.late_decline.body":
    "Der Vorschlag für {household} und die Wohnung in {commune} war angenommen und ist jetzt, spät, abgelehnt. Halten Sie an, was vorbereitet war. Haushalte in Reserve rücken nach.",
  "notifications.offer_not_free.subject": "Angebot in {commune}: nicht mehr frei",
  "notifications.offer_not_free.body":
    "Die Eigentümer haben eine Familie abgelehnt, weil die Wohnung in {commune} nicht mehr frei ist. Das Angebot ruht; klären Sie, ob es zurückgezogen werden soll.",
  "notifications.offer_facts_doubted.subject": "Angebot in {commune}: Angaben prüfen",
  "notifications.offer_facts_doubted.body":
    "Die Eigentümer haben eine Familie aus einem Grund abgelehnt, den das Angebot der Wohnung in {commune} hätte nennen sollen: Personenzahl, Tiere oder Datum. Klären Sie, ob das Angebot zu berichtigen ist.",
  "notifications.policy_proposed.subject":
    "Eine Änderung der Vergabepolitik wartet auf eine Antwort",
  "notifications.policy_proposed.body":
    "Jemand aus dem Team schlägt eine neue Vergabepolitik ab {starts} vor. Lesen Sie, was sich ändert, und genehmigen Sie sie oder geben Sie sie mit einer Notiz zurück.",
  "notifications.policy_approved.subject": "Die neue Vergabepolitik ist genehmigt",
  "notifications.policy_approved.body": "Sie tritt am {starts} von selbst in Kraft.",
  "notifications.policy_returned.subject": "Ihre Änderung der Vergabepolitik kommt zurück",
  "notifications.policy_returned.body":
    "Der Entwurf für den {starts} kommt mit einer Notiz an Sie zurück.",
  "notifications.policy_withdrawn.subject": "Eine kommende Vergabepolitik ist zurückgezogen",
  "notifications.policy_withdrawn.body":
    "Die Fassung für den {starts} kommt nicht. Die geltende bleibt.",
} as const satisfies Record<keyof typeof source, string>;

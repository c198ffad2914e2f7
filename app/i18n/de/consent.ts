import type { consent as source } from "../fr/consent";

export const consent = {
  "consent.title": "Einverständnisse des Haushalts",
  "consent.pageTitle": "Einverständnisse von {code}",
  "consent.lead":
    "Jedes Einverständnis wird einzeln gegeben und zurückgenommen, jederzeit; eine Rücknahme gilt sofort.",
  "consent.none": "Kein Einverständnis",
  "consent.inForce": "Einverstanden",
  "consent.since": "gegeben am {date}",
  "consent.until": "zurückgenommen am {date}",
  "consent.manage": "Einverständnisse ansehen und festhalten",
  "consent.unverified": "zu bestätigen",
  "consent.give": "Einverständnis festhalten",
  "consent.withdraw": "Einverständnis zurücknehmen",
  "consent.withdrawOwners":
    "Der Haushalt wird niemandem mehr vorgeschlagen, und eine schon gesandte Karte wird dem Eigentümer verborgen.",
  "consent.sheetLink": "Blatt zum Unterschreiben ({language})",
  "consent.hiddenTitle": "Der Haushalt ist ohne Einverständnis vorgeschlagen",
  "consent.hidden":
    "Die Karte ist dem Eigentümer seit der Rücknahme verborgen. Sprechen Sie mit dem Haushalt; ziehen Sie dann den Vorschlag zurück oder halten Sie ein neues Einverständnis fest.",
  "consent.toProposal": "Vorschlag öffnen",
  "consent.basis.gdpr_6_1_a": "Einwilligung der Person, DSGVO Art. 6(1)(a)",
  "consent.how.signed": "unterschriebenes Blatt",
  "consent.how.oral": "mündlich",
  "consent.how.interpreter": "mündlich, mit Dolmetscher",
  "consent.how.not_recorded": "Form nicht festgehalten",
  "consent.field.givenOn": "Gegeben am",
  "consent.field.how": "Wie",
  "consent.field.language": "Sprache",
  "consent.refused.given_already": "Dieses Einverständnis ist schon festgehalten.",
  "consent.refused.not_given": "Es gibt kein Einverständnis zurückzunehmen.",
  "consent.done.give": "Einverständnis festgehalten.",
  "consent.done.withdraw": "Einverständnis zurückgenommen, ab sofort.",
  "consent.purpose.owners": "Bedarfskarte Eigentümern zeigen",
  "consent.purpose.ais": "An die Agence immobilière sociale weitergeben",
  "consent.purpose.wunnengshellef": "An Wunnengshëllef weitergeben",
  "consent.purpose.office_social": "An das Sozialamt weitergeben",
  "consent.purpose.email": "Kontakt per E-Mail",
  "consent.purpose.phone": "Kontakt per Telefon",
  "consent.purpose.photos": "Fotos",
  "consent.means.owners": "Eigentümer sehen, was der Haushalt braucht, ohne Namen und Adresse.",
  "consent.means.ais": "Die AIS erhält, was für die Wohnungssuche nötig ist.",
  "consent.means.wunnengshellef": "Wunnengshëllef erhält, was für die Wohnungssuche nötig ist.",
  "consent.means.office_social":
    "Das Sozialamt der Gemeinde weiß, wie es um Suche und Begleitung steht.",
  "consent.means.email": "Der Dienst schreibt dem Haushalt E-Mails zur Wohnung.",
  "consent.means.phone": "Der Dienst ruft an oder schreibt eine Nachricht zur Wohnung.",
  "consent.means.photos": "Fotos der Wohnung dürfen Personen oder Sachen des Haushalts zeigen.",
  "consent.sheet.title": "Meine Einverständnisse",
  "consent.sheet.file": "Akte {code}",
  "consent.sheet.intro":
    "{house} sucht mit Ihnen eine Wohnung. Zu jedem Punkt unten können Sie Ja oder Nein sagen. Sie entscheiden frei.",
  "consent.sheet.answer": "[   ] ja      [   ] nein",
  "consent.sheet.free": "Ein Nein ändert nichts an Ihrem Recht auf Hilfe.",
  "consent.sheet.end":
    "Sie können Ihre Meinung jederzeit ändern, mündlich oder schriftlich. Die Änderung gilt sofort.",
  "consent.sheet.interpreter":
    "Vorgelesen von einer Dolmetscherin oder einem Dolmetscher auf: ______________________   Name: ______________________",
  "consent.sheet.sign":
    "Datum: ______________   Name und Unterschrift: ____________________________________",
  "consent.sheet.page": "Seite {page} von {pages}",
} as const satisfies Record<keyof typeof source, string>;

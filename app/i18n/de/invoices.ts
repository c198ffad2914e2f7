import type { invoices as source } from "../fr/invoices";

export const invoices = {
  "invoices.kind.claim_settlement": "Garantieabrechnung",
  "invoices.kind.occupation_statement": "Abrechnung der Nutzungsentschädigung",

  "invoices.line.unpaid_rent": "Ausstehende Miete",
  "invoices.line.unpaid_charges": "Ausstehende Nebenkosten",
  "invoices.line.damage": "Instandsetzung",
  "invoices.line.deposit_used": "Bereits verwendete Kaution",
  "invoices.line.household_paid": "Vom Haushalt bezahlt",
  "invoices.line.above_cover": "Anteil über der Garantie",
  "invoices.line.occupation_indemnity": "Nutzungsentschädigung",
  "invoices.line.charges_advance": "Vorauszahlung auf Nebenkosten",
  "invoices.line.charges_settlement": "Nebenkostenabrechnung",
  "invoices.line.carried_over": "Übertrag der vorigen Abrechnung",
  "invoices.line.aid_deducted": "Direkt ausgezahlte Hilfe",
  "invoices.line.already_paid": "Bereits bezahlt",
  "invoices.line.correction": "Korrektur",

  "invoices.vat.letting_of_property": "Von der MwSt. befreit: Überlassung einer Wohnung.",
  "invoices.vat.payment_under_guarantee":
    "Nicht der MwSt. unterliegend: Zahlung aus einer Garantie.",
  "invoices.vat.source": "Grundlage: {source}.",
  "invoices.vat.unverified": "Diese Rechtsgrundlage ist noch nicht geprüft.",

  "invoices.refused.no_lines": "Fügen Sie mindestens eine Zeile hinzu.",
  "invoices.refused.line_of_other_kind": "Zeile {line} gehört nicht zu dieser Art von Dokument.",
  "invoices.refused.line_of_wrong_sign":
    "Der Betrag in Zeile {line} ist null oder hat das falsche Vorzeichen.",
  "invoices.refused.period_reversed": "Ein Zeitraum endet, bevor er beginnt.",
  "invoices.refused.currency_not_euro": "Nur Beträge in Euro sind möglich.",
  "invoices.refused.total_not_positive": "Der Gesamtbetrag muss größer als null sein.",
  "invoices.refused.total_above_cover": "Der Gesamtbetrag übersteigt, was die Garantie noch deckt.",
  "invoices.refused.due_before_issue": "Die Zahlungsfrist ist bereits verstrichen.",
  "invoices.refused.payee_missing": "Es fehlt der Name des Kontoinhabers.",
  "invoices.refused.payee_not_latin":
    "Schreiben Sie den Namen des Kontoinhabers in lateinischen Buchstaben, so wie die Bank ihn kennt.",
  "invoices.refused.payee_too_long": "Der Name des Kontoinhabers ist länger als {most} Zeichen.",
  "invoices.refused.iban_invalid": "Diese IBAN ist ungültig.",
  "invoices.refused.bic_invalid": "Dieser BIC ist ungültig.",
  "invoices.refused.amount_out_of_range": "Dieser Betrag kann nicht überwiesen werden.",
  "invoices.refused.reference_invalid": "Der Verwendungszweck der Überweisung ist ungültig.",
  "invoices.refused.payload_too_long": "Die Angaben zur Überweisung sind zu lang.",

  "invoices.pdf.title.claim_settlement": "Abrechnung der Garantie",
  "invoices.pdf.title.occupation_statement": "Abrechnung der Nutzungsentschädigung",
  "invoices.pdf.number": "Nummer",
  "invoices.pdf.date": "Datum",
  "invoices.pdf.household": "Haushalt",
  "invoices.pdf.period": "Zeitraum",
  "invoices.pdf.guarantee": "Garantie",
  "invoices.pdf.claim": "Antrag",
  "invoices.pdf.range": "{from} – {to}",
  "invoices.pdf.intro.claim_settlement":
    "Ihr Antrag {claim} für die Wohnung {dwelling} wurde am {decided} bewilligt. Hier sehen Sie, was wir Ihnen zahlen und wie sich der Betrag zusammensetzt.",
  "invoices.pdf.intro.occupation_statement":
    "Hier sehen Sie, was für die Ihnen überlassene Wohnung, {dwelling}, vom {from} bis zum {to} zu zahlen ist.",
  "invoices.pdf.detail": "Einzelheiten",
  "invoices.pdf.column.item": "Bezeichnung",
  "invoices.pdf.column.period": "Zeitraum",
  "invoices.pdf.column.amount": "Betrag",
  "invoices.pdf.evidence": "Beleg: {evidence}",
  "invoices.pdf.total.asked": "Zu zahlen",
  "invoices.pdf.total.announced": "Wir zahlen Ihnen",
  "invoices.pdf.cover_left": "Nach dieser Zahlung deckt die Garantie noch {amount}.",
  "invoices.pdf.payment.asked": "So zahlen Sie",
  "invoices.pdf.payment.announced": "Ihre Zahlung",
  "invoices.pdf.payment.announced_intro":
    "Wir überweisen diesen Betrag auf das unten stehende Konto; Sie müssen nichts tun.",
  "invoices.pdf.payment.amount": "Betrag",
  "invoices.pdf.payment.due.asked": "Zu zahlen bis",
  "invoices.pdf.payment.due.announced": "Spätestens am",
  "invoices.pdf.payment.payee": "Empfänger",
  "invoices.pdf.payment.iban": "IBAN",
  "invoices.pdf.payment.bic": "BIC",
  "invoices.pdf.payment.reference": "Verwendungszweck",
  "invoices.pdf.qr.asked":
    "Scannen Sie diesen Code mit der App Ihrer Bank: Alles ist schon ausgefüllt.",
  "invoices.pdf.qr.announced": "Für unsere Buchhaltung: Dieser Code füllt die Überweisung aus.",
  "invoices.pdf.qr.alternative":
    "QR-Code einer SEPA-Überweisung von {amount} an {payee}, IBAN {iban}, Verwendungszweck {reference}.",
  "invoices.pdf.contact.title": "Haben Sie Fragen?",
  "invoices.pdf.contact.claim_settlement":
    "Wenn Ihnen ein Betrag falsch erscheint, melden Sie sich bei uns: {contact}.",
  "invoices.pdf.contact.occupation_statement":
    "Wenn Ihnen ein Betrag falsch erscheint oder Sie nicht rechtzeitig zahlen können, melden Sie sich gleich bei uns: {contact}.",
  "invoices.pdf.page": "Seite {page} von {pages}",
  "invoices.list.title": "Abrechnungen",
  "invoices.list.lead":
    "Jedes Dokument hat eine lückenlose Nummer und bleibt, wie es ausgestellt wurde.",
  "invoices.list.ownerLead": "Was LISKO Ihnen gezahlt hat, und wie sich jeder Betrag berechnet.",
  "invoices.list.caption": "Ausgestellte Abrechnungen",
  "invoices.list.emptyTitle": "Hier ist keine Abrechnung",
  "invoices.list.empty":
    "Eine Abrechnung erscheint, wenn ein Antrag ausgezahlt oder eine Monatsabrechnung erstellt wird.",
  "invoices.list.ownerEmpty":
    "Eine Abrechnung erscheint hier, sobald einer Ihrer Anträge ausgezahlt ist.",
  "invoices.list.all": "Alle",
  "invoices.list.search": "Nummer suchen",
  "invoices.field.number": "Nummer",
  "invoices.field.kind": "Art",
  "invoices.field.issued": "Ausgestellt am",
  "invoices.field.due": "Zahlbar bis",
  "invoices.field.total": "Summe",
  "invoices.list.noDue": "—",
  "invoices.statement.title": "Monatsabrechnung erstellen",
  "invoices.statement.lead":
    "Die Abrechnung der Nutzungsentschädigung für den gewählten Monat wird im Namen der Organisation erstellt und an den Haushalt gerichtet.",
  "invoices.statement.month": "Monat",
  "invoices.statement.hintMonth": "Die letzten zwölf Monate, die das Mietverhältnis umfasst.",
  "invoices.statement.monthIssued": "{month} (schon erstellt)",
  "invoices.statement.noMonthTitle": "Kein Monat abzurechnen",
  "invoices.statement.noMonth":
    "Für jeden Monat des Mietverhältnisses gibt es schon eine Abrechnung, oder es hat noch nicht begonnen.",
  "invoices.statement.summary": "Diese Abrechnung",
  "invoices.statement.dwelling": "Wohnung",
  "invoices.statement.perMonth": "Summe im Monat",
  "invoices.statement.partialMonth": "Ein angebrochener Monat wird nach Tagen gezählt.",
  "invoices.statement.submit": "Abrechnung erstellen",
  "invoices.statement.issued": "Die Abrechnung ist erstellt.",
  "invoices.refused.not_mise_a_disposition":
    "Nur eine Mise à disposition hat eine Nutzungsentschädigung.",
  "invoices.refused.period_outside": "Das Mietverhältnis umfasst diesen Monat nicht.",
  "invoices.refused.already_issued": "Die Abrechnung für diesen Monat gibt es schon.",
  "invoices.refused.iban_missing":
    "Für die Organisation ist keine IBAN hinterlegt. Die Verwaltung kann sie ergänzen.",
  "invoices.error.month": "Wählen Sie einen Monat aus der Liste.",
} as const satisfies Record<keyof typeof source, string>;

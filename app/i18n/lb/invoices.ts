import type { invoices as source } from "../fr/invoices";

export const invoices = {
  "invoices.kind.claim_settlement": "Ofrechnung vun der Garantie",
  "invoices.kind.occupation_statement": "Ofrechnung vun der Notzungsentschiedegung",

  "invoices.line.unpaid_rent": "Net bezuelte Loyer",
  "invoices.line.unpaid_charges": "Net bezuelt Niewekäschten",
  "invoices.line.damage": "Reparaturen",
  "invoices.line.deposit_used": "Scho gebrauchte Kautioun",
  "invoices.line.household_paid": "Vum Stot bezuelt",
  "invoices.line.above_cover": "Deel iwwer der Garantie",
  "invoices.line.occupation_indemnity": "Notzungsentschiedegung",
  "invoices.line.charges_advance": "Avance op d’Niewekäschten",
  "invoices.line.charges_settlement": "Ofrechnung vun den Niewekäschten",
  "invoices.line.carried_over": "Iwwerdrag vun der leschter Ofrechnung",
  "invoices.line.aid_deducted": "Direkt ausbezuelt Hëllef",
  "invoices.line.already_paid": "Scho bezuelt",
  "invoices.line.correction": "Korrektur",

  "invoices.vat.letting_of_property":
    "Vun der TVA befreit: eng Wunneng gëtt zur Verfügung gestallt.",
  "invoices.vat.payment_under_guarantee": "Ënnerläit net der TVA: Bezuelung aus enger Garantie.",
  "invoices.vat.source": "Basis: {source}.",
  "invoices.vat.unverified": "Dës gesetzlech Basis ass nach net iwwerpréift.",

  "invoices.refused.no_lines": "Setzt op d’mannst eng Zeil derbäi.",
  "invoices.refused.line_of_other_kind": "D’Zeil {line} gehéiert net zu dëser Zort Dokument.",
  "invoices.refused.line_of_wrong_sign":
    "De Betrag op der Zeil {line} ass null oder huet dat falscht Virzeechen.",
  "invoices.refused.period_reversed": "Eng Period hält op, ier se ufänkt.",
  "invoices.refused.currency_not_euro": "Nëmme Beträg an Euro si méiglech.",
  "invoices.refused.total_not_positive": "Den Total muss méi grouss wéi null sinn.",
  "invoices.refused.total_above_cover": "Den Total ass méi héich, wéi wat d’Garantie nach deckt.",
  "invoices.refused.due_before_issue": "De Bezueldelai ass schonn eriwwer.",
  "invoices.refused.payee_missing": "Et feelt den Numm vum Kontinhaber.",
  "invoices.refused.payee_not_latin":
    "Schreift den Numm vum Kontinhaber a laténgesche Buschtawen, sou wéi seng Bank e kennt.",
  "invoices.refused.payee_too_long": "Den Numm vum Kontinhaber huet méi wéi {most} Zeechen.",
  "invoices.refused.iban_invalid": "Dës IBAN ass net gülteg.",
  "invoices.refused.bic_invalid": "Dëse BIC ass net gülteg.",
  "invoices.refused.amount_out_of_range": "Dëse Betrag kann net iwwerwise ginn.",
  "invoices.refused.reference_invalid": "D’Matdeelung vun der Iwwerweisung ass net gülteg.",
  "invoices.refused.payload_too_long": "D’Donnéeë vun der Iwwerweisung si ze laang.",

  "invoices.pdf.title.claim_settlement": "Ofrechnung vun der Garantie",
  "invoices.pdf.title.occupation_statement": "Ofrechnung vun der Notzungsentschiedegung",
  "invoices.pdf.number": "Nummer",
  "invoices.pdf.date": "Datum",
  "invoices.pdf.household": "Stot",
  "invoices.pdf.period": "Period",
  "invoices.pdf.guarantee": "Garantie",
  "invoices.pdf.claim": "Demande",
  "invoices.pdf.range": "{from} – {to}",
  "invoices.pdf.intro.claim_settlement":
    "Är Demande {claim} fir d’Wunneng {dwelling} gouf den {decided} ugeholl. Hei gesitt Dir, wat mir Iech bezuelen a wéi sech dëse Betrag zesummesetzt.",
  "invoices.pdf.intro.occupation_statement":
    "Hei gesitt Dir, wat fir d’Wunneng, déi Iech zur Verfügung gestallt gëtt, {dwelling}, vum {from} bis {to} ze bezuelen ass.",
  "invoices.pdf.detail": "Detail",
  "invoices.pdf.column.item": "Bezeechnung",
  "invoices.pdf.column.period": "Period",
  "invoices.pdf.column.amount": "Betrag",
  "invoices.pdf.evidence": "Beleeg: {evidence}",
  "invoices.pdf.total.asked": "Ze bezuelen",
  "invoices.pdf.total.announced": "Mir bezuelen Iech",
  "invoices.pdf.cover_left": "No dëser Bezuelung deckt d’Garantie nach {amount}.",
  "invoices.pdf.payment.asked": "Esou bezuelt Dir",
  "invoices.pdf.payment.announced": "Är Bezuelung",
  "invoices.pdf.payment.announced_intro":
    "Mir iwwerweisen dëse Betrag op de Kont hei drënner; Dir musst näischt maachen.",
  "invoices.pdf.payment.amount": "Betrag",
  "invoices.pdf.payment.due.asked": "Ze bezuele bis",
  "invoices.pdf.payment.due.announced": "Spéitstens den",
  "invoices.pdf.payment.payee": "Empfänger",
  "invoices.pdf.payment.iban": "IBAN",
  "invoices.pdf.payment.bic": "BIC",
  "invoices.pdf.payment.reference": "Matdeelung",
  "invoices.pdf.qr.asked":
    "Scannt dëse Code mat der App vun Ärer Bank: alles ass schonn ausgefëllt.",
  "invoices.pdf.qr.announced": "Fir eis Comptabilitéit: dëse Code fëllt d’Iwwerweisung aus.",
  "invoices.pdf.qr.alternative":
    "QR-Code vun enger SEPA-Iwwerweisung vun {amount} un {payee}, IBAN {iban}, Matdeelung {reference}.",
  "invoices.pdf.contact.title": "Hutt Dir Froen?",
  "invoices.pdf.contact.claim_settlement":
    "Wann Iech e Betrag falsch schéngt, mellt Iech bei eis: {contact}.",
  "invoices.pdf.contact.occupation_statement":
    "Wann Iech e Betrag falsch schéngt oder Dir net zu Zäit bezuele kënnt, mellt Iech direkt bei eis: {contact}.",
  "invoices.pdf.page": "Säit {page} vun {pages}",
  "invoices.list.title": "Ofrechnungen",
  "invoices.list.lead": "All Dokument huet eng Nummer ouni Lach a bleift, wéi et gemaach gouf.",
  "invoices.list.ownerLead": "Wat de LISKO Iech bezuelt huet, a wéi all Montant gerechent ass.",
  "invoices.list.caption": "Gemaachten Ofrechnungen",
  "invoices.list.emptyTitle": "Keng Ofrechnung hei",
  "invoices.list.empty":
    "Eng Ofrechnung erschéngt, wann eng Ufro bezuelt oder eng Mountsofrechnung gemaach gëtt.",
  "invoices.list.ownerEmpty":
    "Eng Ofrechnung erschéngt hei, soubal eng vun Ären Ufroe bezuelt ass.",
  "invoices.list.all": "All",
  "invoices.list.search": "Nummer sichen",
  "invoices.field.number": "Nummer",
  "invoices.field.kind": "Aart",
  "invoices.field.issued": "Gemaach den",
  "invoices.field.due": "Ze bezuele bis",
  "invoices.field.total": "Total",
  "invoices.list.noDue": "—",
  "invoices.statement.title": "D’Mountsofrechnung maachen",
  "invoices.statement.lead":
    "D’Ofrechnung vun der Notzungsentschiedegung fir dee gewielte Mount gëtt am Numm vun der Organisatioun gemaach a riicht sech un de Stot.",
  "invoices.statement.month": "Mount",
  "invoices.statement.submit": "Ofrechnung maachen",
  "invoices.statement.issued": "D’Ofrechnung ass gemaach.",
  "invoices.refused.not_mise_a_disposition":
    "Nëmmen eng Mise à disposition huet eng Notzungsentschiedegung.",
  "invoices.refused.period_outside": "D’Locatioun geet net iwwer dëse Mount.",
  "invoices.refused.already_issued": "D’Ofrechnung vun dësem Mount gëtt et schonn.",
  "invoices.refused.iban_missing":
    "D’Organisatioun huet keen IBAN an hiren Daten. D’Verwaltung kann en derbäisetzen.",
  "invoices.error.month": "Schreift de Mount esou: 2026-03.",
} as const satisfies Record<keyof typeof source, string>;

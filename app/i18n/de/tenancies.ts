import type { tenancies as source } from "../fr/tenancies";

export const tenancies = {
  "tenancies.status.signed": "Unterschrieben",
  "tenancies.status.active": "Laufend",
  "tenancies.status.ending": "Endet bald",
  "tenancies.status.closed": "Beendet",
  "tenancies.party.owner": "Eigentümer",
  "tenancies.party.organisation": "Organisation",
  "tenancies.party.tenant": "Mieter",
  "tenancies.party.occupant": "Bewohner",
  "tenancies.party.referring_service": "Zuweisender Dienst",
  "tenancies.contract.bail_a_loyer": "Mietvertrag",
  "tenancies.contract.mise_a_disposition": "Nutzungsüberlassung",
  "tenancies.contract.organisation_lease": "Mietvertrag zwischen Eigentümer und Organisation",
  "tenancies.close_reason.term_reached": "Vereinbarte Dauer erreicht",
  "tenancies.close_reason.own_home": "Der Haushalt hat eine eigene Wohnung gefunden",
  "tenancies.close_reason.transferred": "Wechsel in eine andere begleitete Wohnung",
  "tenancies.close_reason.notice_by_household": "Kündigung durch den Haushalt",
  "tenancies.close_reason.notice_by_owner": "Kündigung durch den Eigentümer",
  "tenancies.close_reason.agreed": "Einvernehmliches Ende",
  "tenancies.close_reason.breakdown": "Abbruch",
  "tenancies.close_reason.left_without_notice": "Auszug ohne Kündigung",
  "tenancies.close_reason.death": "Todesfall",
  "tenancies.refused.no_signatory":
    "Geben Sie mindestens eine Person des Haushalts an, die unterschreibt.",
  "tenancies.refused.title_does_not_fit_scheme":
    "Diese Vertragsart passt nicht zum gewählten Weg. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  "tenancies.refused.signed_in_future":
    "Das Datum der Unterschrift darf nicht in der Zukunft liegen.",
  "tenancies.refused.starts_before_available": "Die Wohnung ist erst ab dem {available} frei.",
  "tenancies.refused.ends_before_start": "Das Ende muss nach dem Beginn liegen.",
  "tenancies.refused.term_missing":
    "Eine Nutzungsüberlassung hat immer ein Ende: spätestens am {latest}.",
  "tenancies.refused.term_too_long":
    "Eine Nutzungsüberlassung dauert höchstens {months, plural, one {# Monat} other {# Monate}}: bis zum {latest}.",
  "tenancies.refused.occupation_missing":
    "Geben Sie an, welche Nutzungsentschädigung der Haushalt im Monat zahlt.",
  "tenancies.refused.occupation_not_for_lease":
    "Ein Mietvertrag hat keine Nutzungsentschädigung. Lassen Sie dieses Feld leer.",
  "tenancies.refused.deposit_too_high":
    "Die Kaution darf {months, plural, one {# Monatsmiete} other {# Monatsmieten}} nicht übersteigen, also {highest}.",
  "tenancies.refused.inventory_missing":
    "Mit einer Kaution ist ein Übergabeprotokoll beim Einzug Pflicht. Geben Sie das Datum an.",
  "tenancies.refused.signatory_not_adult":
    "Nur erwachsene Personen dieses Haushalts können unterschreiben.",
  "tenancies.refused.already_closed": "Dieses Mietverhältnis ist schon beendet.",
  "tenancies.refused.closed_before_start": "Das Mietverhältnis hat erst am {starts} begonnen.",
  "tenancies.refused.closed_in_future":
    "Ein Mietverhältnis endet mit der Rückgabe der Schlüssel: Das Datum darf nicht in der Zukunft liegen.",
  "tenancies.refused.closed_before_term":
    "Die vereinbarte Dauer ist noch nicht erreicht. Wählen Sie einen anderen Grund.",
  "tenancies.refused.close_note_missing": "Erklären Sie in einem Satz, was geschehen ist.",
  "tenancies.refused.claims_open":
    "{count, plural, one {Ein Garantieantrag wartet noch auf Antwort oder Zahlung.} other {# Garantieanträge warten noch auf Antwort oder Zahlung.}}",
  "tenancies.notice_giver.household": "Der Haushalt",
  "tenancies.notice_giver.owner": "Der Eigentümer",
  "tenancies.notice_giver.organisation": "Die Organisation",
  "tenancies.notice_ground.any": "Ohne Grund",
  "tenancies.notice_ground.tenant_fault": "Pflichtverletzung des Mieters",
  "tenancies.notice_ground.heavy_works": "Umfangreiche Arbeiten",
  "tenancies.notice_ground.personal_need": "Eigenbedarf",
  "tenancies.notice_ground.convention": "Nach der unterschriebenen Vereinbarung",
  "tenancies.stage.offer": "Angebot",
  "tenancies.stage.match": "Vermittlung",
  "tenancies.stage.tenancy": "Mietverhältnis",
  "tenancies.stage.guarantee": "Garantie",
  "tenancies.stage.money": "Geld",
  "tenancies.stage.follow_up": "Begleitung",
  "tenancies.stage.close": "Abschluss",
} as const satisfies Record<keyof typeof source, string>;

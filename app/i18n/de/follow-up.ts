import type { followUp as source } from "../fr/follow-up";

export const followUp = {
  "follow-up.status.open": "Offen",
  "follow-up.status.done": "Erledigt",
  "follow-up.status.cancelled": "Gestrichen",
  "follow-up.outcome.achieved": "Erledigt",
  "follow-up.outcome.partly": "Teilweise erledigt",
  "follow-up.outcome.not_needed": "Nicht nötig",
  "follow-up.outcome.declined": "Vom Haushalt abgelehnt",
  "follow-up.bucket.overdue": "Überfällig",
  "follow-up.bucket.today": "Heute",
  "follow-up.bucket.this_week": "Diese Woche",
  "follow-up.bucket.later": "Später",
  "follow-up.domain.home": "Wohnung",
  "follow-up.domain.administration": "Verwaltung",
  "follow-up.domain.money": "Geld",
  "follow-up.domain.education": "Schule und Kinder",
  "follow-up.domain.integration": "Integration",
  "follow-up.domain.visit": "Besuch",
  "follow-up.domain.ending": "Ende und wie es weitergeht",
  "follow-up.weight.duty": "Pflicht",
  "follow-up.weight.advice": "Empfehlung",
  "follow-up.proof.signed_paper": "Unterschriebenes Dokument",
  "follow-up.proof.photo": "Foto",
  "follow-up.proof.certificate": "Bescheinigung",
  "follow-up.proof.receipt": "Eingangsbestätigung",
  "follow-up.proof.confirmation": "Bestätigung",
  "follow-up.proof.visit_report": "Besuchsbericht",
  "follow-up.anchor.signature": "Unterschrift",
  "follow-up.anchor.entry": "Einzug",
  "follow-up.anchor.guarantee_end": "Ende der Garantie",
  "follow-up.anchor.term_end": "Ende des Vertrags",
  "follow-up.holiday.new_year": "Neujahr",
  "follow-up.holiday.easter_monday": "Ostermontag",
  "follow-up.holiday.labour_day": "Tag der Arbeit",
  "follow-up.holiday.europe_day": "Europatag",
  "follow-up.holiday.ascension": "Christi Himmelfahrt",
  "follow-up.holiday.whit_monday": "Pfingstmontag",
  "follow-up.holiday.national_day": "Nationalfeiertag",
  "follow-up.holiday.assumption": "Mariä Himmelfahrt",
  "follow-up.holiday.all_saints": "Allerheiligen",
  "follow-up.holiday.christmas": "Weihnachtstag",
  "follow-up.holiday.second_christmas_day": "Zweiter Weihnachtstag",
  "follow-up.refused.task_not_open":
    "Diese Aufgabe ist nicht mehr offen: Jemand hat sie schon erledigt oder gestrichen.",
  "follow-up.refused.task_note_missing": "Erklären Sie in einem Satz, warum.",
  "follow-up.refused.task_proof_missing":
    "Geben Sie an, was es belegt, zum Beispiel die Nummer der Bescheinigung.",
  "follow-up.timeline.registered": "Haushalt aufgenommen",
  "follow-up.timeline.proposal_made": "Für eine Wohnung vorgeschlagen",
  "follow-up.timeline.proposal_accepted": "Vorschlag angenommen",
  "follow-up.timeline.proposal_declined": "Vorschlag abgelehnt",
  "follow-up.timeline.tenancy_signed": "Vertrag unterschrieben",
  "follow-up.timeline.guarantee_started": "Garantie begonnen",
  "follow-up.timeline.guarantee_ended": "Garantie beendet",
  "follow-up.timeline.claim_filed": "Antrag aus der Garantie",
  "follow-up.timeline.claim_decided": "Antrag entschieden",
  "follow-up.timeline.claim_settled": "Antrag bezahlt",
  "follow-up.timeline.invoice_issued": "Dokument ausgestellt",
  "follow-up.timeline.plan_laid_out": "Begleitplan erstellt",
  "follow-up.timeline.task_done": "Schritt abgeschlossen",
  "follow-up.timeline.visit": "Besuch",
  "follow-up.timeline.note": "Notiz",
  "follow-up.timeline.tenancy_closed": "Mietverhältnis beendet",
  "follow-up.step.interpreter_booked": "Dolmetscher für den Einzug buchen",
  "follow-up.why.interpreter_booked":
    "Ohne Dolmetscher werden Übergabe und Erklärungen nicht verstanden.",
  "follow-up.step.tenant_insurance": "Versicherung des Haushalts prüfen",
  "follow-up.why.tenant_insurance":
    "Ein unversicherter Wasser- oder Brandschaden kann eine Familie ruinieren. Der Vertrag verlangt sie oft.",
  "follow-up.step.keys_handed_over": "Schlüssel übergeben",
  "follow-up.why.keys_handed_over":
    "Die Anzahl der Schlüssel wird notiert und von beiden unterschrieben.",
  "follow-up.step.entry_inventory": "Übergabeprotokoll beim Einzug erstellen",
  "follow-up.why.entry_inventory":
    "Pflicht, wenn es eine Kaution gibt; ohne es lässt sich kein Schaden belegen.",
  "follow-up.step.meter_readings": "Zählerstände ablesen",
  "follow-up.why.meter_readings":
    "Ein Foto jedes Zählers verhindert, dass man den Verbrauch anderer zahlt.",
  "follow-up.step.home_briefing": "Heizen, Lüften und Mülltrennung erklären",
  "follow-up.why.home_briefing":
    "Schimmel und Müll sind die häufigsten Gründe für Streit mit Nachbarn.",
  "follow-up.step.energy_and_water": "Verträge für Energie und Wasser abschließen",
  "follow-up.why.energy_and_water":
    "Ohne eigenen Vertrag drohen Sperre oder unerwartete Rechnungen.",
  "follow-up.step.rent_standing_order": "Dauerauftrag für die Miete einrichten",
  "follow-up.why.rent_standing_order": "Pünktlich gezahlte Miete bemerkt der Eigentümer zuerst.",
  "follow-up.step.first_home_visit": "Ersten Hausbesuch machen",
  "follow-up.why.first_home_visit":
    "Hier beginnt die soziale Begleitung, die Eigentümer und Familie versprochen ist.",
  "follow-up.step.social_project_signed": "Soziales Projekt unterschreiben",
  "follow-up.why.social_project_signed":
    "Die Nutzungsüberlassung ist an ein Eingliederungsprojekt mit vereinbarten Zielen gebunden.",
  "follow-up.step.commune_declaration": "Anmeldung bei der Gemeinde",
  "follow-up.why.commune_declaration":
    "Die Frist nach dem Einzug ist kurz und viele Hilfen hängen davon ab.",
  "follow-up.step.post_redirected": "Post nachsenden lassen",
  "follow-up.why.post_redirected":
    "Eine Entscheidung im alten Briefkasten lässt Fristen verstreichen.",
  "follow-up.step.office_social_informed": "Das Sozialamt der Gemeinde informieren",
  "follow-up.why.office_social_informed":
    "Das Sozialamt des Wohnorts ist zuständig und muss wissen, dass die Familie hier wohnt.",
  "follow-up.step.adem_registration": "Bei der ADEM einschreiben",
  "follow-up.why.adem_registration":
    "Die Einschreibung kommt vor dem REVIS-Antrag und öffnet den Zugang zu Arbeitsmaßnahmen.",
  "follow-up.step.revis_application": "REVIS beantragen",
  "follow-up.why.revis_application":
    "Je nach Alter, oder mit einem Kind oder in der Schwangerschaft. Die Entscheidung kann einige Monate dauern.",
  "follow-up.step.health_insurance_address": "Neue Adresse der CNS melden",
  "follow-up.why.health_insurance_address":
    "Erstattungen und Gesundheitskarte kommen an die richtige Adresse.",
  "follow-up.step.family_allowances": "Familienzulagen prüfen",
  "follow-up.why.family_allowances": "Die Zukunftskasse muss die Adresse und jedes Kind kennen.",
  "follow-up.step.birth_allowances": "Antrag auf Geburtszulage vorbereiten",
  "follow-up.why.birth_allowances":
    "Sie wird in drei Teilen beantragt; der erste hängt von den Untersuchungen in der Schwangerschaft ab.",
  "follow-up.step.school_enrolment": "Kinder in der Schule anmelden",
  "follow-up.why.school_enrolment":
    "Die Schule ist Pflicht: Jüngere werden bei der Gemeinde angemeldet, Ältere über den SIA.",
  "follow-up.step.childcare_place": "Platz in Krippe oder Maison relais beantragen",
  "follow-up.why.childcare_place":
    "Eltern haben Zeit für Sprache und Arbeit, Kinder treffen andere Kinder.",
  "follow-up.step.rent_subsidy": "Mietzuschuss beantragen",
  "follow-up.why.rent_subsidy":
    "Nur bei einem Mietvertrag auf dem freien Markt, wenn die Miete das Einkommen stark belastet.",
  "follow-up.step.language_course": "Für einen Sprachkurs anmelden",
  "follow-up.why.language_course": "Ohne gemeinsame Sprache braucht jeder Schritt Dritte.",
  "follow-up.step.biergerpakt": "Den Biergerpakt anbieten",
  "follow-up.why.biergerpakt":
    "Freiwillig und kostenlos: Orientierungstag, eine Sprache, Leben in Luxemburg.",
  "follow-up.step.youth_orientation": "Junge Erwachsene beraten",
  "follow-up.why.youth_orientation":
    "Grundsätzlich ohne REVIS: Jugenddienst, Freiwilligendienst, Schule oder Ausbildung.",
  "follow-up.step.visit_month_3": "Besuch im dritten Monat",
  "follow-up.why.visit_month_3":
    "Wohnung, Nachbarn, Rechnungen: Was klemmt, lässt sich jetzt leichter lösen.",
  "follow-up.step.rent_paid_check": "Prüfen, ob die Miete dreimal gezahlt wurde",
  "follow-up.why.rent_paid_check":
    "Ein erster Rückstand, früh erkannt, ist aufzuholen; spät erkannt wird er zur Schuld.",
  "follow-up.step.deposit_savings_check": "Ansparen der Kaution prüfen",
  "follow-up.why.deposit_savings_check":
    "Mit der staatlichen Hilfe spart der Haushalt die Summe nach und nach an.",
  "follow-up.step.review_month_6": "Bilanz nach sechs Monaten",
  "follow-up.why.review_month_6":
    "Stimmen die Ziele noch? Was fehlt noch für ein Leben ohne Hilfe?",
  "follow-up.step.cost_of_living_allowance": "Teuerungszulage beantragen",
  "follow-up.why.cost_of_living_allowance": "Einmal im Jahr; die Energieprämie folgt automatisch.",
  "follow-up.step.rent_commission_window": "Höhe der Miete prüfen",
  "follow-up.why.rent_commission_window":
    "Nach den ersten Monaten des Mietvertrags kann die Mietkommission angerufen werden.",
  "follow-up.step.charges_reconciliation": "Nebenkostenabrechnung prüfen",
  "follow-up.why.charges_reconciliation":
    "Eine unverstandene Abrechnung wird schnell zur strittigen Schuld.",
  "follow-up.step.review_month_9": "Bilanz nach neun Monaten",
  "follow-up.why.review_month_9": "Ziele überprüfen, bevor die Garantie endet.",
  "follow-up.step.guarantee_end_decision": "Über das Ende der Garantie entscheiden",
  "follow-up.why.guarantee_end_decision":
    "Beenden, einvernehmlich verlängern oder übergeben: Der Eigentümer muss es rechtzeitig wissen.",
  "follow-up.step.handover_or_close": "Begleitung abschließen oder dem Sozialamt übergeben",
  "follow-up.why.handover_or_close":
    "Die Begleitung durch LISKO endet, wenn die Schritte getan sind; sonst übernimmt ein anderer Dienst.",
  "follow-up.step.review_month_12": "Bilanz nach einem Jahr",
  "follow-up.why.review_month_12": "Ein Jahr ist um: Was fehlt noch für eine dauerhafte Wohnung?",
  "follow-up.step.review_month_24": "Bilanz nach zwei Jahren",
  "follow-up.why.review_month_24":
    "Die Suche nach einer dauerhaften Wohnung muss jetzt begonnen haben.",
  "follow-up.step.exit_plan": "Auszugsplan erstellen",
  "follow-up.why.exit_plan": "Die Nutzung ist befristet: Wo wird die Familie danach wohnen?",
  "follow-up.step.end_of_occupation_notice": "Ende der Nutzung schriftlich ankündigen",
  "follow-up.why.end_of_occupation_notice":
    "Haushalt, Eigentümer und zuweisender Dienst müssen es gemeinsam erfahren, nie überraschend.",
  "follow-up.step.end_of_occupation": "Ende der Nutzung: Schlüssel zurückgeben",
  "follow-up.why.end_of_occupation": "Auszugsprotokoll, Zählerstände, neue Adresse.",
} as const satisfies Record<keyof typeof source, string>;

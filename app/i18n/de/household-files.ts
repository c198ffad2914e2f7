import type { householdFiles as source } from "../fr/household-files";

export const householdFiles = {
  "household-files.park.asked_for_pause": "Der Haushalt bat um eine Pause",
  "household-files.park.away": "Vorübergehend abwesend",
  "household-files.park.waiting_for_papers": "Wartet auf Papiere",
  "household-files.park.waiting_for_family": "Wartet auf die Ankunft der Familie",
  "household-files.park.housed_for_a_time": "Vorübergehend anderswo untergebracht",
  "household-files.park.other": "Anderer Grund",
  "household-files.closed.housed_by_us": "Durch uns untergebracht",
  "household-files.closed.found_own_home": "Hat selbst eine Wohnung gefunden",
  "household-files.closed.left_country": "Hat das Land verlassen",
  "household-files.closed.handed_to_office": "Dem Sozialamt übergeben",
  "household-files.closed.no_contact": "Kein Kontakt mehr",
  "household-files.closed.withdrew": "Sucht nicht mehr mit uns",
  "household-files.closed.joined": "Mit einer anderen Akte zusammengelegt",
  "household-files.closed.merged": "Doppel, mit einer anderen Akte vereint",
  "household-files.closed.deceased": "Todesfall",
  "household-files.closed.other": "Anderer Grund",
  "household-files.need.members": "Die Personen des Haushalts",
  "household-files.need.current_housing": "Wo der Haushalt heute wohnt",
  "household-files.need.residence_right": "Das Aufenthaltsrecht, mit Datum bei einem anderen Recht",
  "household-files.need.incomes": "Die Einkommen, oder der Vermerk, dass es keine gibt",
  "household-files.need.languages": "Die Sprachen",
  "household-files.need.consent": "Die Zustimmung, vorgeschlagen zu werden",
  "household-files.act.assess": "Als bewertet festhalten",
  "household-files.act.ready": "Als bereit festhalten",
  "household-files.act.park": "Ruhen lassen",
  "household-files.act.resume": "Jetzt weiterführen",
  "household-files.act.close": "Akte schließen",
  "household-files.act.reopen": "Akte wieder öffnen",
  "household-files.lead.assess":
    "Die Lage wurde mit dem Haushalt besprochen; es fehlt noch, was für einen Vorschlag nötig ist.",
  "household-files.lead.ready":
    "Der Haushalt kommt in die Suche: Er kann für eine Wohnung vorgeschlagen werden.",
  "household-files.lead.park":
    "Die Akte ruht bis zu einem Tag und kommt dann von selbst dorthin zurück, wo sie war. Sie werden benachrichtigt.",
  "household-files.lead.resume": "Die Akte kommt sofort dorthin zurück, wo sie vor der Pause war.",
  "household-files.lead.close":
    "Nichts wird gelöscht: Die Akte verlässt die Listen und kann wieder geöffnet werden.",
  "household-files.lead.reopen":
    "Die Akte kommt zu den bewerteten zurück; prüfen Sie, was sich geändert hat, bevor Sie den Haushalt vorschlagen.",
  "household-files.refused.wrong_status":
    "Die Akte ist nicht mehr in diesem Stand. Sehen Sie nach, wo sie steht.",
  "household-files.refused.wrong_actor": "Dieser Schritt geschieht von selbst.",
  "household-files.refused.incomplete": "In der Akte fehlt noch etwas.",
  "household-files.refused.proposal_active":
    "Der Haushalt ist für eine Wohnung vorgeschlagen. Warten Sie die Antwort ab oder ziehen Sie den Vorschlag zuerst zurück.",
  "household-files.refused.tenancy_runs":
    "Ein Mietverhältnis läuft. Beenden Sie zuerst das Mietverhältnis.",
  "household-files.refused.joined":
    "Die Personen dieser Akte sind in einer anderen Akte. Sie bleibt geschlossen.",
  "household-files.refused.changed_meanwhile":
    "Jemand hat diese Akte inzwischen geändert. Laden Sie die Seite neu und sehen Sie, was sich geändert hat.",
  "household-files.error.note_missing": "Sagen Sie in einem Satz, worum es geht.",
  "household-files.error.income_and_none":
    "In der Liste stehen Einkommen: Entfernen Sie das Häkchen oder die Einkommen.",
  "household-files.field.until": "Bis zum",
  "household-files.field.reason": "Grund",
  "household-files.field.note": "Anmerkung",
  "household-files.hint.until": "An diesem Tag kommt die Akte von selbst zurück.",
  "household-files.hint.note": "Bleibt im Verlauf. Schreiben Sie weder Krankheit noch Herkunft.",
  "household-files.form.noIncome": "Zurzeit kein Einkommen",
  "household-files.form.hintNoIncome":
    "Nur ankreuzen, wenn es geprüft ist: Ohne Einkommen und ohne diesen Vermerk ist die Akte nicht vollständig.",
  "household-files.next.title": "Wie es mit dieser Akte weitergeht",
  "household-files.next.others": "Weitere Aktionen",
  "household-files.next.missing": "Fehlt noch, um den Haushalt vorzuschlagen:",
  "household-files.next.completeNow": "Akte vervollständigen",
  "household-files.next.toProposal": "Zum Vorschlag",
  "household-files.next.toTenancy": "Zum Mietverhältnis",
  "household-files.next.parked":
    "Ruht bis zum {date}: {reason}. Danach kommt die Akte von selbst zurück.",
  "household-files.next.closed": "Geschlossen am {date}: {reason}.",
  "household-files.next.assess":
    "Die ersten Angaben sind da. Bestätigen Sie, dass die Lage mit dem Haushalt besprochen wurde.",
  "household-files.next.ready": "Alles ist da. Der Haushalt kann in die Suche kommen.",
  "household-files.next.resume": "Die Akte ruht.",
  "household-files.next.reopen": "Die Akte ist geschlossen.",
  "household-files.next.complete":
    "Vervollständigen Sie, was fehlt; dann kann der Haushalt vorgeschlagen werden.",
  "household-files.next.match": "Der Haushalt ist bereit. Suchen Sie eine passende Wohnung.",
  "household-files.next.proposed":
    "Der Haushalt ist für eine Wohnung vorgeschlagen. Bis zur Antwort kann die Akte weder ruhen noch geschlossen werden.",
  "household-files.next.housed":
    "Der Haushalt ist untergebracht. Die Akte schließt mit dem Ende des Mietverhältnisses.",
  "household-files.done.assess": "Die Akte ist bewertet.",
  "household-files.done.ready": "Der Haushalt kann vorgeschlagen werden.",
  "household-files.done.resume": "Die Akte wird weitergeführt.",
  "household-files.done.park": "Die Akte ruht.",
  "household-files.done.close": "Die Akte ist geschlossen.",
  "household-files.done.reopen": "Die Akte ist wieder offen.",
  "household-files.list.proposed": "Vorgeschlagen",
  "household-files.answer.still": "Sucht weiterhin",
  "household-files.answer.changed": "Etwas hat sich geändert, bitte anrufen",
  "household-files.answer.no_longer": "Sucht nicht mehr",
  "household-files.ask.title": "Suchen Sie noch eine Wohnung?",
  "household-files.ask.lead":
    "Wir haben eine Weile nichts von Ihnen gehört. Ein Klick genügt, ohne Anmeldung. Wenn Sie nicht antworten, bleibt Ihre Anfrage offen.",
  "household-files.ask.still": "Ja, ich suche noch",
  "household-files.ask.changed": "Etwas hat sich geändert, rufen Sie mich an",
  "household-files.ask.no_longer": "Nein, ich suche nicht mehr",
  "household-files.ask.expires":
    "Die Links funktionieren einmal, während {days, plural, one {# Tag} other {# Tagen}}.",
  "household-files.ask.why":
    "Sie erhalten diese Nachricht, weil Sie LISKO diese Adresse für die Wohnungssuche gegeben haben. Zu Ihrem Schutz schreiben wir keine Namen.",
  "household-files.ask.answered": "Danke. Ihre Antwort ist angekommen.",
  "household-files.ask.link_gone":
    "Dieser Link funktioniert nicht mehr. Ihre Anfrage bleibt offen; rufen Sie Ihre Sozialarbeiterin an, wenn sich etwas geändert hat.",
  "household-files.next.back": "Zurück zur Akte",
} as const satisfies Record<keyof typeof source, string>;

import type { schemes as source } from "../fr/schemes";

export const schemes = {
  "schemes.name.lisko_guarantee": "Mietvertrag mit der Garantie von LISKO",
  "schemes.name.ais": "Über die Agence immobilière sociale (AIS)",
  "schemes.name.wunnengshellef": "Über die Wunnengshëllef",
  "schemes.line.lisko_guarantee":
    "Sie vermieten direkt an den Haushalt; LISKO bürgt und begleitet.",
  "schemes.line.ais": "Die AIS ist Ihre Mieterin; sie zahlt, unterhält und begleitet.",
  "schemes.line.wunnengshellef":
    "Die Wunnengshëllef ist Ihre Mieterin; ein vermittelnder Dienst begleitet den Haushalt.",
  "schemes.title.bail_a_loyer": "Mietvertrag (bail à loyer)",
  "schemes.title.mise_a_disposition": "Überlassung (mise à disposition)",
  "schemes.party.household": "Haushalt",
  "schemes.party.organisation": "Organisation",
  "schemes.party.lisko": "LISKO",
  "schemes.party.referrer": "Vermittelnder Dienst",
  "schemes.party.owner": "Eigentümer",
  "schemes.source.verified": "geprüft",
  "schemes.source.unverified": "noch zu prüfen",
  "schemes.condition.international_protection":
    "Internationaler Schutz (Flüchtlingsstatus oder subsidiärer Schutz)",
  "schemes.condition.referring_service": "Ein vermittelnder Dienst",
  "schemes.condition.social_project": "Ein soziales Projekt, dem der Haushalt zustimmt",
  "schemes.cover.guarantee": "Bis zu {max}, bis einschließlich {until}",
  "schemes.cover.organisation": "Die Miete zahlt die Organisation, ob bewohnt oder leer",
  "schemes.recovery.notice_personal_need":
    "{min, plural, one {# Monat} other {# Monate}} Kündigungsfrist bei Eigenbedarf",
  "schemes.recovery.organisation_returns":
    "{min} bis {max} Monate bei Bedarf für sich oder die Familie",
  "schemes.assumption.rent_as_asked": "Die Miete, die Sie verlangen: {rent} im Monat.",
  "schemes.assumption.rent_below_market":
    "Die Organisation zahlt {min} bis {max} % weniger als der Markt; Ihre Miete gilt als Marktpreis.",
  "schemes.assumption.tax_share":
    "{percent} % der Netto-Mieteinnahmen sind steuerpflichtig; Ihre Kosten sind noch nicht abgezogen.",
  "schemes.assumption.guarantee":
    "Die Garantie deckt {cap, plural, one {# Monatsmiete} other {# Monatsmieten}}, also {amount}, während {months, plural, one {# Monats} other {# Monaten}}.",
  "schemes.assumption.empty_months_paid":
    "Auch die Monate, in denen die Wohnung leer steht, werden bezahlt.",
  "schemes.assumption.recovery":
    "Um die Wohnung zurückzubekommen: mindestens {min, plural, one {# Monat} other {# Monate}}, höchstens {max, plural, one {# Monat} other {# Monate}}.",
  "schemes.assumption.state_contribution":
    "Der Staat zahlt der Organisation bis zu {amount} im Monat und je Wohnung.",
  "schemes.sourceLabel": "Quelle:",
  "schemes.value.months": "{count, plural, one {# Monat} other {# Monate}}",
  "schemes.value.range": "{min} bis {max}",
  "schemes.guaranteed.guarantee_length": "Dauer der Garantie von LISKO, ab Beginn des Mietvertrags",
  "schemes.guaranteed.guarantee_cap":
    "Monatsmieten, für die LISKO in dieser Zeit höchstens einsteht",
  "schemes.guaranteed.tax_exemption":
    "Steuerfreier Teil Ihrer Netto-Mieteinnahmen, über die AIS oder die Wunnengshëllef",
  "schemes.guaranteed.recovery":
    "Frist, um die Wohnung bei Bedarf für sich oder die Familie zurückzubekommen, über die AIS oder die Wunnengshëllef",
  "schemes.guaranteed.occupation":
    "Längste Zeit, die ein Haushalt bleibt, über die AIS oder die Wunnengshëllef",
  "schemes.guaranteed.rent_below_market":
    "Unter dem Marktpreis: die Miete, die AIS und Wunnengshëllef zahlen, auch wenn die Wohnung leer steht",
  "schemes.guaranteed.since": "gilt seit dem {date}",
  "schemes.guaranteed.source": "Woher diese Zahl kommt",
  "schemes.guaranteed.limits": "Was die anderen Wege dafür verlangen",
  "schemes.compare.title": "Die drei Wege im Vergleich",
  "schemes.compare.lead":
    "Nennen Sie die Miete, an die Sie denken: Hier steht, was Sie erhalten, was gedeckt ist und wie Sie die Wohnung zurückbekommen.",
  "schemes.compare.rent": "Miete im Monat, ohne Nebenkosten",
  "schemes.compare.chargesLabel": "Nebenkosten im Monat",
  "schemes.compare.show": "Vergleichen",
  "schemes.compare.example": "Ein Beispiel: {rent} im Monat",
  "schemes.compare.result": "Für eine Miete von {rent} im Monat",
  "schemes.compare.charges":
    "Die Nebenkosten ({charges} im Monat) werden weitergegeben und sind kein Einkommen. Werte am {date}.",
  "schemes.compare.noAdvice":
    "Diese Beträge helfen bei der Wahl; sie ersetzen weder Vertrag noch Steuerberatung. „Noch zu prüfen“: Mindestens eine Zahl dahinter wurde nicht in einem geltenden Text nachgelesen.",
  "schemes.way.monthly": "Miete im Monat, die Sie erhalten",
  "schemes.way.yearly": "Das ist im Jahr",
  "schemes.way.taxable": "Davon steuerpflichtig im Jahr, vor Ihren Kosten",
  "schemes.way.cover": "Was die Miete deckt",
  "schemes.way.tenant": "Ihr Mieter · Titel des Haushalts",
  "schemes.way.payer": "Wer Sie bezahlt",
  "schemes.way.maintainer": "Wer unterhält",
  "schemes.way.followUp": "Wer den Haushalt begleitet",
  "schemes.way.length": "Dauer der Nutzung",
  "schemes.way.noLimit": "Ohne feste Grenze: die des Mietvertrags",
  "schemes.way.recovery": "Die Wohnung zurückbekommen",
  "schemes.way.assumptions": "Annahmen und Quellen",
} as const satisfies Record<keyof typeof source, string>;

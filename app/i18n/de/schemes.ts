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
  "schemes.compare.lead":
    "Zeile für Zeile: wer Ihr Mieter ist, wer zahlt, was garantiert ist und wie Sie die Wohnung zurückbekommen.",
  "schemes.compare.noAdvice":
    "Diese Angaben helfen bei der Wahl; sie ersetzen weder Vertrag noch Steuerberatung. „Noch zu prüfen“: noch nicht in einem geltenden Text nachgelesen.",
  "schemes.compare.question": "Ihre Frage",
  "schemes.compare.asOf": "Werte am {date}.",
  "schemes.fact.tenant.question": "Wer ist Ihr Mieter?",
  "schemes.fact.tenant.lisko_guarantee":
    "Der Haushalt selbst, mit einem Mietvertrag (bail à loyer).",
  "schemes.fact.tenant.ais":
    "Die AIS. Sie überlässt die Wohnung dem Haushalt (mise à disposition), der keinen Mietvertrag hat.",
  "schemes.fact.tenant.wunnengshellef":
    "Die Wunnengshëllef. Sie überlässt die Wohnung dem Haushalt (mise à disposition), der keinen Mietvertrag hat.",
  "schemes.fact.rent.question": "Welche Miete erhalten Sie?",
  "schemes.fact.rent.lisko_guarantee":
    "Die Miete, die Sie verlangen, in den Grenzen des Gesetzes: {percent} % des investierten Kapitals im Jahr.",
  "schemes.fact.rent.ais": "{min} bis {max} % unter dem Marktpreis.",
  "schemes.fact.rent.wunnengshellef": "{min} bis {max} % unter dem Marktpreis.",
  "schemes.fact.payer.question": "Wer zahlt Ihnen die Miete?",
  "schemes.fact.payer.lisko_guarantee": "Der Haushalt, jeden Monat.",
  "schemes.fact.payer.ais": "Die AIS.",
  "schemes.fact.payer.wunnengshellef": "Die Wunnengshëllef.",
  "schemes.fact.guaranteed.question": "Was ist garantiert, und wie lange?",
  "schemes.fact.guaranteed.lisko_guarantee":
    "LISKO steht für höchstens {cap, plural, one {# Monatsmiete} other {# Monatsmieten}} ein, {months, plural, one {im ersten Monat} other {in den ersten # Monaten}} des Mietvertrags.",
  "schemes.fact.guaranteed.ais":
    "Die Miete, ob bewohnt oder leer, solange die AIS Ihre Mieterin ist.",
  "schemes.fact.guaranteed.wunnengshellef":
    "Die Miete, ob bewohnt oder leer, solange die Wunnengshëllef Ihre Mieterin ist.",
  "schemes.fact.damage.question": "Und bei Schäden?",
  "schemes.fact.damage.lisko_guarantee":
    "Die Garantie kann Kosten der Instandsetzung übernehmen; ihr Umfang steht in Ihrem Vertrag.",
  "schemes.fact.damage.ais":
    "Die AIS repariert, da sie die Wohnung unterhält. Der Umfang steht in Ihrem Vertrag.",
  "schemes.fact.damage.wunnengshellef":
    "Die Wunnengshëllef repariert, da sie die Wohnung unterhält. Der Umfang steht in Ihrem Vertrag.",
  "schemes.fact.upkeep.question": "Wer unterhält die Wohnung?",
  "schemes.fact.upkeep.lisko_guarantee": "Sie, wie bei jedem Mietvertrag.",
  "schemes.fact.upkeep.ais": "Die AIS: Unterhalt und Reparaturen.",
  "schemes.fact.upkeep.wunnengshellef": "Die Wunnengshëllef: Unterhalt und Reparaturen.",
  "schemes.fact.follow_up.question": "Wer begleitet den Haushalt?",
  "schemes.fact.follow_up.ais": "Das soziale Team der AIS; LISKO behält seine Begleitung bei.",
  "schemes.fact.follow_up.wunnengshellef":
    "Der vermittelnde Dienst des Haushalts, mit der Wunnengshëllef.",
  "schemes.fact.tax.question": "Und die Steuern?",
  "schemes.fact.tax.lisko_guarantee": "Ihre Netto-Mieteinnahmen werden wie üblich besteuert.",
  "schemes.fact.tax.ais": "{percent} % Ihrer Netto-Mieteinnahmen sind steuerfrei.",
  "schemes.fact.tax.wunnengshellef": "{percent} % Ihrer Netto-Mieteinnahmen sind steuerfrei.",
  "schemes.fact.recovery.question": "Wie bekommen Sie die Wohnung zurück?",
  "schemes.fact.recovery.lisko_guarantee":
    "Mit einer Frist von {months, plural, one {# Monat} other {# Monaten}}, wenn Sie sie selbst brauchen.",
  "schemes.fact.recovery.ais":
    "In {min} bis {max} Monaten, wenn Sie oder Ihre Familie sie brauchen.",
  "schemes.fact.recovery.wunnengshellef":
    "In {min} bis {max} Monaten, wenn Sie oder Ihre Familie sie brauchen.",
  "schemes.fact.length.question": "Wie lange dauert es?",
  "schemes.fact.length.lisko_guarantee":
    "So lange wie der Mietvertrag; keine Grenze ist im Voraus gesetzt.",
  "schemes.fact.length.ais":
    "Ein Haushalt bleibt höchstens {months, plural, one {# Monat} other {# Monate}}.",
  "schemes.fact.length.wunnengshellef":
    "Ein Haushalt bleibt höchstens {months, plural, one {# Monat} other {# Monate}}.",
  "schemes.fact.follow_up.lisko_guarantee":
    "LISKO sichert die soziale Begleitung des Haushalts zu.",
  "schemes.assumption.tax_on_net":
    "{percent} % dessen, was nach Ihren Kosten bleibt, werden mit Ihrem Satz besteuert.",
  "schemes.assumption.loss_deductible":
    "Ein Verlust wird nicht besteuert. Er ist von Ihren anderen Einkünften abziehbar; dieser Vorteil ist hier nicht gezählt.",
  "schemes.assumption.guarantee_as_rent":
    "Was die Garantie zahlt, wird wie Miete gezählt und besteuert. Leere Monate sind wie heute angenommen.",
  "schemes.assumption.costs_with_organisation":
    "Unterhalt und Verwaltung trägt die Organisation; Ihnen bleiben die Versicherung und was Sie angeben.",
  "schemes.short.private": "Allein, wie heute",
  "schemes.short.lisko_guarantee": "Mit der Garantie von LISKO",
  "schemes.short.ais": "Über die AIS",
  "schemes.short.wunnengshellef": "Über die Wunnengshëllef",
  "schemes.calculator.title": "Was Ihnen in einem Jahr bleibt",
  "schemes.calculator.lead": "Ihre Zahlen, dann jeder Weg nebeneinander. Nichts wird gespeichert.",
  "schemes.calculator.open": "Mit Ihren Zahlen rechnen",
  "schemes.calculator.show": "Rechnen",
  "schemes.calculator.example": "Ein erfundenes Beispiel. Setzen Sie Ihre eigenen Zahlen ein.",
  "schemes.calculator.group.rent": "Die Miete",
  "schemes.calculator.group.costs": "Ihre Kosten im Jahr",
  "schemes.calculator.group.tax": "Steuern und Kapital",
  "schemes.figure.rent": "Marktmiete im Monat",
  "schemes.figure.empty": "Leere Monate im Jahr",
  "schemes.figure.unpaid": "Unbezahlte Monate im Jahr",
  "schemes.figure.upkeep": "Unterhalt und Reparaturen",
  "schemes.figure.insurance": "Versicherung",
  "schemes.figure.management": "Verwaltung",
  "schemes.figure.remaining": "Was Ihnen über AIS oder Wunnengshëllef zu zahlen bleibt",
  "schemes.figure.tax": "Ihr Grenzsteuersatz",
  "schemes.figure.capital": "Investiertes Kapital",
  "schemes.figureHint.rent": "Ohne Nebenkosten, in Euro",
  "schemes.figureHint.months": "Zum Beispiel 0,5",
  "schemes.figureHint.remaining": "Ohne Versicherung. 0, wenn die Organisation alles unterhält.",
  "schemes.figureHint.tax": "In Prozent, auf Ihren letzten Euro Einkommen",
  "schemes.figureHint.capital":
    "Kauf und Arbeiten, in Euro: ergibt die Rendite und die gesetzliche Grenze der Miete",
  "schemes.calculator.tooManyMonths":
    "Leere und unbezahlte Monate sind zusammen mehr als 12. Verringern Sie eine der Zahlen.",
  "schemes.calculator.net": "Es bleiben Ihnen im Jahr, nach Steuern",
  "schemes.calculator.way": "Weg",
  "schemes.calculator.lines": "Die Rechnung, Zeile für Zeile",
  "schemes.calculator.line": "Im Jahr",
  "schemes.calculator.return": "Nettorendite des Kapitals",
  "schemes.calculator.loss": "Verlust, von anderen Einkünften abziehbar",
  "schemes.calculator.ranges":
    "Zwei Beträge: bei der niedrigsten und der höchsten Miete, die Organisationen zahlen.",
  "schemes.calculator.basis": "Worauf das beruht",
  "schemes.calculator.figures": "Ihre Zahlen",
  "schemes.calculator.notCounted":
    "Nicht gezählt: Kreditzinsen, Abschreibung und weitere Abgaben. Zählen Sie Zinsen zu den Kosten, wenn Sie welche zahlen.",
  "schemes.calculator.keep":
    "Die Adresse dieser Seite enthält Ihre Zahlen: behalten oder teilen Sie sie, oder drucken Sie die Seite.",
  "schemes.cap.within":
    "Das Gesetz erlaubt höchstens {amount} im Monat ({percent} % des Kapitals im Jahr). Ihre Miete liegt nicht darüber.",
  "schemes.cap.exceeded":
    "Ihre Miete liegt über der gesetzlichen Grenze: {amount} im Monat ({percent} % des Kapitals im Jahr).",
  "schemes.cap.title": "Die gesetzliche Grenze der Miete",
  "schemes.yearly.rent": "Zwölf Monatsmieten",
  "schemes.yearly.empty": "Leere Monate",
  "schemes.yearly.unpaid": "Unbezahlte Monate",
  "schemes.yearly.guaranteed": "Von der Garantie gezahlt",
  "schemes.yearly.upkeep": "Unterhalt und Reparaturen",
  "schemes.yearly.insurance": "Versicherung",
  "schemes.yearly.management": "Verwaltung",
  "schemes.yearly.remaining": "Kosten, die bei Ihnen bleiben",
  "schemes.yearly.tax": "Steuer",
  "schemes.value.upTo": "bis {max}",
} as const satisfies Record<keyof typeof source, string>;

import type { landing as source } from "../fr/landing";

export const landing = {
  "landing.meta.title": "Ihre Wohnung sicher an eine Familie vermieten",
  "landing.meta.description":
    "Bieten Sie in Luxemburg eine Wohnung für eine Familie mit internationalem Schutz an: Mietvertrag mit der Garantie von LISKO, über die AIS oder über die Wunnengshëllef.",
  "landing.lead":
    "Wunnbréck bringt Eigentümer in Luxemburg und Familien mit internationalem Schutz zusammen. Fachleute begleiten jede Vermietung: vor der Besichtigung, bei der Schlüsselübergabe und danach.",
  "landing.cta.owner": "Ich habe eine Wohnung zu vermieten",
  "landing.cta.team": "Ich begleite Familien",
  "landing.cta.note":
    "Eigentümer: Vier Antworten genügen für ein Konto. Teams: Melden Sie sich mit Ihrer Einladung an.",
  "landing.ways.title": "Drei Wege zu vermieten",
  "landing.steps.title": "Wie es abläuft",
  "landing.steps.offer.title": "Sie bieten an",
  "landing.steps.offer.text":
    "Sie beschreiben die Wohnung am Telefon, eine Frage nach der anderen. Sie können aufhören und wiederkommen.",
  "landing.steps.visit.title": "Wir kommen vorbei",
  "landing.steps.visit.text":
    "Eine Fachperson sieht die Wohnung, beantwortet Ihre Fragen und wählt mit Ihnen den Weg der Vermietung.",
  "landing.steps.family.title": "Eine Familie wird vorgeschlagen",
  "landing.steps.family.text":
    "Größe und Bedürfnisse passen zur Wohnung. Sie lernen sie kennen und antworten dann.",
  "landing.steps.keys.title": "Die Schlüssel, und wir bleiben",
  "landing.steps.keys.text":
    "Vertrag, Übergabeprotokoll, Garantie: alles steht geschrieben. Eine Person begleitet den Haushalt und antwortet Ihnen.",
  "landing.guaranteed.title": "Was garantiert ist, und was es verlangt",
  "landing.guaranteed.lead":
    "Jede Zahl trägt ihr Datum und ihre Quelle. „Noch zu prüfen“ heißt: noch nicht in einem geltenden Text nachgelesen.",
  "landing.homes.title": "Bisher gefundene Wohnungen",
  "landing.homes.lead":
    "Nach Gemeinde. Unter {least} steht keine Zahl: Niemand soll erkannt werden können.",
  "landing.homes.told": "Wohnungen, in den Gemeinden mit mindestens {least}",
  "landing.homes.mapLater": "Die Karte folgt, sobald {least} Gemeinden eine Zahl zu zeigen haben.",
  "landing.homes.all": "Alle Gemeinden",
  "landing.questions.title": "Was Eigentümer fragen",
  "landing.questions.tenant.question": "Wer ist mein Mieter?",
  "landing.questions.tenant.answer":
    "Mit der Garantie von LISKO: der Haushalt, mit einem Mietvertrag (bail à loyer). Über die AIS oder die Wunnengshëllef: die Organisation, die dem Haushalt die Wohnung überlässt.",
  "landing.questions.unpaid.question": "Und wenn die Miete nicht bezahlt wird?",
  "landing.questions.damage.question": "Und bei Schäden?",
  "landing.questions.damage.answer":
    "Maßgeblich ist das beim Einzug unterschriebene Übergabeprotokoll. Die Garantie von LISKO kann Kosten der Instandsetzung übernehmen; ihr Umfang steht in Ihrem Vertrag.",
  "landing.questions.back.question": "Bekomme ich meine Wohnung zurück?",
  "landing.questions.back.answer":
    "Ja. Die Frist hängt vom Weg ab; der Vergleich nennt sie für jeden.",
  "landing.questions.choose.question": "Wer sucht die Familie aus?",
  "landing.questions.choose.answer":
    "Eine Fachperson schlägt einen Haushalt vor, dessen Größe, Bedürfnisse und Budget zur Wohnung passen. Sie nehmen den Vorschlag an oder lehnen ihn ab.",
  "landing.questions.contact.question": "Wen kann ich anrufen?",
  "landing.questions.contact.answer":
    "Die Person, die Ihre Vermietung begleitet. Ihr Name und ihre Nummer stehen immer in Ihrem Bereich.",
  "landing.questions.data.question": "Was geschieht mit meinen Daten?",
  "landing.questions.data.answer":
    "Sie dienen dazu, Ihre Wohnung mit uns zu vermieten. Sie sehen von der Familie, was zum Vermieten nötig ist, und sie von Ihnen.",
  "landing.office.title": "Ihr Office social finden",
  "landing.office.lead":
    "{offices} Offices sociaux sind für die {communes} Gemeinden da. Nennen Sie Ihre: Wir sagen, welches zuständig ist.",
  "landing.ways.compare": "Zeile für Zeile vergleichen",
  "landing.questions.unpaid.answer":
    "Mit LISKO stellen Sie online einen Antrag; die Garantie springt ein, in ihren Grenzen von Dauer und Betrag. Über die AIS oder die Wunnengshëllef zahlt die Organisation, ob die Wohnung bewohnt ist oder leer steht.",
  "landing.questions.all": "Alle Fragen",
  "landing.guaranteed.more": "Die Garantie von LISKO, erklärt",
  "landing.steps.more": "Wie ein Haushalt vorgeschlagen wird",
} as const satisfies Record<keyof typeof source, string>;

import type { publicSite as source } from "../fr/public-site";

export const publicSite = {
  "public_site.nav.label": "Für Eigentümer",
  "public_site.nav.menu": "Menü",
  "public_site.nav.ways": "Drei Wege zu vermieten",
  "public_site.nav.calculator": "Rechnen",
  "public_site.nav.guarantee": "Die Garantie",
  "public_site.nav.matching": "Die Vermittlung",
  "public_site.nav.questions": "Fragen",
  "public_site.nav.contact": "Kontakt",
  "public_site.next.title": "So geht es weiter",
  "public_site.preview.alt": "Zwei Häuser, durch eine Brücke verbunden: Wunnbréck",
  "public_site.matching.title": "Wie wir einen Haushalt vorschlagen",
  "public_site.matching.lead":
    "Ein Vorschlag schützt beide Seiten: Sie wissen, ob der Haushalt zur Wohnung passt, und sein Privatleben bleibt seines.",
  "public_site.matching.steps": "Schritt für Schritt",
  "public_site.matching.needs.title": "Bedürfnisse, keine Diagnosen",
  "public_site.matching.needs.text":
    "Wir notieren, was die Wohnung bieten muss: Zahl der Schlafzimmer, Zugang ohne Stufen, Gemeinde. Nie, warum.",
  "public_site.matching.fit.title": "Ein Mensch vergleicht und entscheidet",
  "public_site.matching.fit.text":
    "Das Programm sagt, warum ein Haushalt zu Ihrer Wohnung passt oder nicht. Ob er vorgeschlagen wird, entscheidet eine Fachperson.",
  "public_site.matching.card.title": "Sie erhalten eine Karte ohne Namen",
  "public_site.matching.card.text":
    "Sie nennt die Zahl der Personen, in Altersgruppen, und wie viele Schlafzimmer nötig sind. Kein Name vor der Besichtigung.",
  "public_site.matching.answer.title": "Sie nehmen an oder lehnen ab",
  "public_site.matching.answer.text":
    "Sie haben {hours} Stunden Zeit. So lange wird weder die Wohnung noch der Haushalt anderen vorgeschlagen. Ohne Antwort endet der Vorschlag.",
  "public_site.matching.never.title": "Was wir nie fragen",
  "public_site.matching.never.lead":
    "Nichts davon wird für einen Vorschlag gespeichert, und nichts davon kann eine Ablehnung begründen.",
  "public_site.matching.never.origin": "Herkunft und Staatsangehörigkeit",
  "public_site.matching.never.religion": "Religion und Überzeugungen",
  "public_site.matching.never.family_status": "Der Familienstand",
  "public_site.matching.never.health": "Die Gesundheit",
  "public_site.matching.both.title": "Was beide davon haben",
  "public_site.matching.both.owner":
    "Sie: ein Haushalt, dessen Größe und Budget passen, und ein Nein, das immer möglich ist, mit einem einfachen Grund, etwa dem Datum.",
  "public_site.matching.both.household":
    "Der Haushalt: eine passende Wohnung, ohne einem Fremden seine Geschichte erzählen zu müssen.",
  "public_site.guarantee.title": "Die Garantie von LISKO, erklärt",
  "public_site.guarantee.lead":
    "Sie vermieten mit einem gewöhnlichen Mietvertrag an den Haushalt. Fehlt die Miete oder gibt es Schäden, kann LISKO an seiner Stelle zahlen, in klaren Grenzen.",
  "public_site.guarantee.figures": "Wie viel, und bis wann",
  "public_site.guarantee.what.title": "Was sie deckt",
  "public_site.guarantee.what.rent": "Unbezahlte Miete",
  "public_site.guarantee.what.damage":
    "Kosten der Instandsetzung, verglichen mit dem Übergabeprotokoll",
  "public_site.guarantee.what.note":
    "Der genaue Umfang steht in Ihrer Garantievereinbarung: Sie ist maßgeblich.",
  "public_site.guarantee.claim.title": "Wenn Sie sie brauchen",
  "public_site.guarantee.claim.tell":
    "Rufen Sie zuerst die Person an, die Ihre Vermietung begleitet: Vieles klärt sich vor einem Antrag.",
  "public_site.guarantee.claim.file":
    "Stellen Sie online Ihren Antrag, mit dem, was geschah, und dem Betrag: innerhalb von {days} Tagen.",
  "public_site.guarantee.claim.decide":
    "Eine Person prüft, eine andere entscheidet, schriftlich und mit Begründung: innerhalb von {days} Tagen.",
  "public_site.guarantee.claim.pay":
    "Was bewilligt ist, wird Ihnen ausgezahlt, bis zur Höchstgrenze.",
  "public_site.guarantee.claim.contest":
    "Sie sind nicht einverstanden? Sie können widersprechen: innerhalb von {days} Tagen.",
  "public_site.guarantee.claim.terms":
    "Veröffentlichte Fristen wurden nicht gefunden: Diese schlägt Wunnbréck vor, und sie stehen in Ihrer Vereinbarung.",
  "public_site.guarantee.not.title": "Was sie nicht ist",
  "public_site.guarantee.not.unlimited":
    "Unbegrenzt: Über der Höchstgrenze oder nach dem Ende zahlt LISKO nicht mehr.",
  "public_site.guarantee.not.vacancy":
    "Eine Garantie gegen leere Monate: Sie deckt einen Haushalt, der nicht zahlt, nicht eine Wohnung ohne Haushalt.",
  "public_site.guarantee.not.insurance":
    "Eine Versicherung: Behalten Sie Ihre eigene für das Gebäude.",
  "public_site.guarantee.not.deposit":
    "Die Mietkaution. Ob sie dazukommt oder sie ersetzt, wurde nicht gefunden: Fragen Sie danach.",
  "public_site.guarantee.not.ais":
    "Für AIS oder Wunnengshëllef: Dort ist die Organisation Ihre Mieterin und zahlt selbst.",
  "public_site.contact.title": "Kontakt",
  "public_site.contact.service": "Der Dienst",
  "public_site.contact.phone": "Telefon, für Eigentümer",
  "public_site.contact.email": "E-Mail",
  "public_site.contact.address": "Adresse",
  "public_site.contact.unknown": "Hier noch nicht bekannt",
  "public_site.contact.old":
    "In den genannten Dokumenten gelesen, von 2016 und später; es kann sich geändert haben.",
  "public_site.contact.hours":
    "Die 2016 angekündigten Sprechstunden am Mittwoch (8.30 bis 11.30) und am Donnerstag (14.00 bis 16.00) waren für Haushalte, nicht für Eigentümer.",
  "public_site.contact.ready.title": "Was Sie bereithalten sollten",
  "public_site.contact.ready.address": "Adresse und Stockwerk",
  "public_site.contact.ready.rooms": "Fläche und Zahl der Schlafzimmer",
  "public_site.contact.ready.rent": "Die Miete, an die Sie denken, und die Nebenkosten",
  "public_site.contact.ready.date": "Der Tag, an dem die Wohnung frei ist",
  "public_site.contact.ready.energy": "Den Energiepass, wenn Sie ihn haben",
  "public_site.contact.tenant.title": "Sie vermieten schon mit uns?",
  "public_site.contact.tenant.text":
    "Name und Nummer der Person, die Ihre Vermietung begleitet, stehen in Ihrem Bereich.",
  "public_site.contact.office": "Für soziale Hilfe: das Office social finden",
  "public_site.questions.title": "Fragen von Eigentümern",
  "public_site.questions.lead": "Kurze Antworten. Wo eine Zahl steht, steht auch, woher sie kommt.",
  "public_site.questions.link": "Link zu dieser Antwort",
  "public_site.questions.group.tenant": "Der Haushalt",
  "public_site.questions.group.money": "Das Geld",
  "public_site.questions.group.home": "Die Wohnung",
  "public_site.questions.group.time": "Die Dauer",
  "public_site.questions.group.service": "Der Dienst",
  "public_site.questions.meet.question": "Kann ich die Familie treffen, bevor ich entscheide?",
  "public_site.questions.meet.answer":
    "Ja, bei einer Besichtigung mit der Person, die den Haushalt begleitet, und wenn nötig mit Dolmetscher.",
  "public_site.questions.refuse.question": "Darf ich einen Vorschlag ablehnen?",
  "public_site.questions.refuse.answer":
    "Ja, innerhalb von {hours} Stunden, mit einem einfachen Grund: Datum, Zahl der Personen, eigener Bedarf. Herkunft oder Religion können keiner sein.",
  "public_site.questions.know.question": "Was erfahre ich über den Haushalt?",
  "public_site.questions.know.answer":
    "Vor der Besichtigung: Zahl der Personen, Altersgruppen und nötige Schlafzimmer. Der Name kommt mit der Besichtigung; Gesundheit, Herkunft und Religion nie.",
  "public_site.questions.empty.question": "Und wenn die Wohnung leer steht?",
  "public_site.questions.empty.answer":
    "Über die AIS oder die Wunnengshëllef wird die Miete auch in leeren Monaten gezahlt. Mit der Garantie von LISKO nicht: Sie deckt unbezahlte Miete.",
  "public_site.questions.deposit.question": "Kann ich eine Kaution verlangen?",
  "public_site.questions.deposit.answer":
    "Bei einem Mietvertrag höchstens {months, plural, one {# Monatsmiete} other {# Monatsmieten}}. Der Staat kann für den Haushalt bürgen.",
  "public_site.questions.rent.question": "Welche Miete kann ich verlangen?",
  "public_site.questions.rent.answer":
    "Bei einem Mietvertrag höchstens {percent} % des investierten Kapitals im Jahr. Organisationen zahlen im Allgemeinen weniger als der Markt.",
  "public_site.questions.tax.question": "Welche Steuern zahle ich?",
  "public_site.questions.tax.answer":
    "Über die AIS oder die Wunnengshëllef sind {percent} % der Netto-Mieteinnahmen steuerfrei. Bei einem direkten Mietvertrag werden sie wie üblich besteuert.",
  "public_site.questions.upkeep.question": "Wer repariert, was kaputtgeht?",
  "public_site.questions.upkeep.answer":
    "Bei einem direkten Mietvertrag: Sie und der Mieter, wie bei jedem Mietvertrag. Über AIS oder Wunnengshëllef: Die Organisation unterhält und repariert.",
  "public_site.questions.inventory.question": "Braucht es ein Übergabeprotokoll?",
  "public_site.questions.inventory.answer":
    "Ja, sobald es eine Kaution gibt. Es wird beim Einzug gemacht und unterschrieben; ohne Protokoll ist ein Schaden schwer zu beweisen.",
  "public_site.questions.length.question": "Wie lange bleibt der Haushalt?",
  "public_site.questions.length.answer":
    "Mit einem Mietvertrag so lange wie dieser. Über AIS oder Wunnengshëllef höchstens {months, plural, one {# Monat} other {# Monate}}.",
  "public_site.questions.after.question": "Was geschieht am Ende der Garantie?",
  "public_site.questions.after.answer":
    "Nach {months, plural, one {# Monat} other {# Monaten}} endet die Garantie, und der Mietvertrag läuft weiter. Vorher sprechen wir mit Ihnen und dem Haushalt.",
  "public_site.questions.begin.question": "Was brauche ich zum Anfangen?",
  "public_site.questions.begin.answer":
    "Ein Konto und ein paar Minuten: Adresse, Fläche, Zimmer, Miete und Datum. Sie binden sich zu nichts, bevor Sie unterschreiben.",
  "public_site.contact.lead":
    "Am einfachsten: Öffnen Sie ein Konto und beschreiben Sie die Wohnung. Eine Person sieht sie an und antwortet Ihnen.",
} as const satisfies Record<keyof typeof source, string>;

import type { matchingPolicy as source } from "../fr/matching-policy";

export const matchingPolicy = {
  "matching-policy.unit.days": "{count, plural, one {# Tag} other {# Tage}}",
  "matching-policy.unit.bedrooms":
    "{count, plural, =0 {kein Schlafzimmer} one {# Schlafzimmer} other {# Schlafzimmer}}",
  "matching-policy.unit.rules": "{count, plural, one {# Regel} other {# Regeln}}",
  "matching-policy.unit.points": "{count, plural, one {# Punkt} other {# Punkte}}",
  "matching-policy.at.daysLeft":
    "{count, plural, =0 {am Tag der Frist} one {# Tag vor der Frist} other {# Tage vor der Frist}}",
  "matching-policy.at.daysPast":
    "{count, plural, one {# Tag nach der Frist} other {# Tage nach der Frist}}",
  "matching-policy.at.daysWaited":
    "{count, plural, =0 {bei der Anmeldung} one {nach # Tag Wartezeit} other {nach # Tagen Wartezeit}}",
  "matching-policy.at.spare":
    "{count, plural, =0 {genau die Zahl der Schlafzimmer} one {# Schlafzimmer mehr} other {# Schlafzimmer mehr}}",
  "matching-policy.at.percent": "{count} % der tragbaren Miete",
  "matching-policy.at.departures":
    "{count, plural, =0 {keine Abfahrt} one {# Abfahrt pro Werktag} other {# Abfahrten pro Werktag}}",
  "matching-policy.x.daysLeft": "Tage vor der Frist",
  "matching-policy.x.daysWaited": "Tage Wartezeit",
  "matching-policy.x.spare": "Schlafzimmer mehr",
  "matching-policy.x.percent": "% der tragbaren Miete",
  "matching-policy.x.departures": "Abfahrten pro Tag",
  "matching-policy.limit.spareBedrooms": "Schlafzimmer über den Bedarf",
  "matching-policy.limit.daysAfterDeadline": "Tage nach der Frist",
  "matching-policy.limit.daysEmpty": "Tage ohne Mieter",
  "matching-policy.limit.nearRules": "Fast: nicht erfüllte Regeln",
  "matching-policy.limit.nearRentOverCents": "Fast: zu viel Miete",
  "matching-policy.limit.nearDays": "Fast: Tage",
  "matching-policy.limit.nearSquareMetres": "Fast: fehlende m²",
  "matching-policy.sentence.spareBedrooms":
    "Über den Bedarf des Haushalts hinaus darf eine Wohnung höchstens haben: {value}.",
  "matching-policy.sentence.daysAfterDeadline":
    "Eine Wohnung darf nach der Frist des Haushalts frei werden, um höchstens {value}.",
  "matching-policy.sentence.daysEmpty":
    "Ein Eigentümer wartet höchstens {value} auf einen Haushalt, der noch nicht einziehen kann.",
  "matching-policy.sentence.nearRules":
    "Ein Haushalt passt fast, wenn höchstens fehlt: {value}, jede nur knapp.",
  "matching-policy.sentence.nearRentOverCents":
    "Knapp bei der Miete: höchstens {value} zu viel im Monat.",
  "matching-policy.sentence.nearDays": "Knapp bei einem Datum: höchstens {value}.",
  "matching-policy.sentence.nearSquareMetres": "Knapp bei der Fläche: höchstens {value} weniger.",
  "matching-policy.commune.wished": "Gewünschte Gemeinde",
  "matching-policy.commune.nearWished": "Nachbar einer gewünschten Gemeinde",
  "matching-policy.commune.noWish": "Kein Wunsch zur Gemeinde",
  "matching-policy.commune.other": "Andere Gemeinde als gewünscht",
  "matching-policy.change.line": "{name}: {before} → {after}",
  "matching-policy.change.corners":
    "{name}: Die Zeilen der Kurve stehen woanders, die Punkte bleiben bis auf einen Punkt gleich",
  "matching-policy.change.seed": "Die Auslosung unter gleichen Haushalten wird neu gezogen",
  "matching-policy.change.first": "Das ist die erste Fassung: Es gibt nichts zu vergleichen.",
  "matching-policy.change.none": "Nichts ist anders als in Fassung Nr. {version}.",
  "matching-policy.change.title":
    "{count, plural, one {# Änderung} other {# Änderungen}} gegenüber Fassung Nr. {version}",
  "matching-policy.change.more": "{count, plural, one {Noch # Änderung} other {Noch # Änderungen}}",
  "matching-policy.phase.in_force": "In Kraft",
  "matching-policy.phase.coming": "Kommt",
  "matching-policy.phase.replaced": "Ersetzt",
  "matching-policy.phase.withdrawn": "Zurückgezogen",
  "matching-policy.phases.in_force": "In Kraft",
  "matching-policy.phases.coming": "Kommende Fassungen",
  "matching-policy.phases.replaced": "Ersetzte Fassungen",
  "matching-policy.phases.withdrawn": "Zurückgezogene Fassungen",
  "matching-policy.draft.draft": "Entwurf",
  "matching-policy.draft.proposed": "Vorgeschlagen",
  "matching-policy.draft.approved": "Genehmigt",
  "matching-policy.draft.dropped": "Aufgegeben",
  "matching-policy.list.title": "Vergabepolitik",
  "matching-policy.list.lead":
    "Die Zahlen, nach denen Haushalte gereiht werden: Grenzen, Kurven und Punkte. Eine genehmigte Fassung ändert sich nie mehr; eine Person schlägt sie vor, eine andere genehmigt sie.",
  "matching-policy.list.new": "Neue Fassung vorbereiten",
  "matching-policy.list.drafts": "Entwürfe und Vorschläge",
  "matching-policy.list.noDrafts": "Es wird keine Änderung vorbereitet.",
  "matching-policy.list.version": "Fassung Nr. {version}",
  "matching-policy.list.from": "Gültig ab {date}",
  "matching-policy.list.shipped": "Mit Wunnbréck ausgeliefert",
  "matching-policy.list.signed": "Geschrieben von {authors}, genehmigt von {approver} am {when}",
  "matching-policy.list.withdrawnOn": "zurückgezogen am {date}",
  "matching-policy.list.draftFor": "Änderung zum {date}",
  "matching-policy.list.draftBy": "Von {authors}, geändert am {when}",
  "matching-policy.list.waitsForYou": "Wartet auf Ihre Antwort.",
  "matching-policy.read.change": "Was sich ändert und warum",
  "matching-policy.read.limits": "Was die Regeln zulassen",
  "matching-policy.read.share":
    "höchstens {count, plural, one {# Punkt} other {# Punkte}}, {percent} % von allen",
  "matching-policy.read.from": "Ab",
  "matching-policy.read.dashed": "Gestrichelt: die vorige Fassung.",
  "matching-policy.read.withoutDeadline": "Ohne Frist, nach der jetzigen Wohnlage",
  "matching-policy.read.communes": "Nach der Gemeinde der Wohnung",
  "matching-policy.read.equals": "Bei gleichen Punkten",
  "matching-policy.read.seed":
    "Für jeden Haushalt wird einmal eine Nummer gezogen, aus „{seed}“. Jeder kann es nachprüfen, niemand kann sie im Nachhinein wählen.",
  "matching-policy.read.noteOf": "{name}: {note}",
  "matching-policy.why.urgency":
    "Je näher die Frist, desto mehr Punkte. Zwischen zwei Zeilen wird anteilig gerechnet.",
  "matching-policy.why.waiting": "Warten gibt Punkte und kostet nie welche.",
  "matching-policy.why.commune": "Was der Haushalt wünscht, zählt, ohne etwas auszuschließen.",
  "matching-policy.why.size_fit": "Eine Wohnung in der richtigen Größe geht vor einer zu großen.",
  "matching-policy.why.rent_fit": "Je leichter die Miete wiegt, desto mehr Punkte.",
  "matching-policy.why.transport":
    "Abfahrten von Bus, Tram und Zug in der Gemeinde an einem Werktag.",
  "matching-policy.field.validFrom": "Gültig ab",
  "matching-policy.field.reason": "Warum diese Änderung",
  "matching-policy.field.seed": "Ausgangswort der Auslosung",
  "matching-policy.field.points": "Punkte",
  "matching-policy.field.decision": "Ihre Antwort",
  "matching-policy.field.note": "Notiz",
  "matching-policy.field.withdrawalNote": "Warum diese Fassung nicht kommen soll",
  "matching-policy.form.newTitle": "Neue Fassung der Vergabepolitik",
  "matching-policy.form.newLead":
    "Die Felder zeigen die geltende Fassung Nr. {version}. Ändern Sie, was nötig ist; nichts gilt vor der Zustimmung einer anderen Person.",
  "matching-policy.form.editTitle": "Entwurf bearbeiten",
  "matching-policy.form.change": "Die Änderung",
  "matching-policy.form.validFromHint": "Sie tritt an diesem Tag von selbst in Kraft.",
  "matching-policy.form.reasonHint":
    "In wenigen Worten, für die Person, die genehmigt, und für alle, die es später lesen.",
  "matching-policy.form.limits": "Was die Regeln zulassen",
  "matching-policy.form.near": "Passt fast",
  "matching-policy.form.criterion": "Punkte: {name}",
  "matching-policy.form.corner": "Zeile {number}",
  "matching-policy.form.addCorner": "Zeile hinzufügen",
  "matching-policy.form.withoutDeadline": "Ohne Frist: Punkte nach der jetzigen Wohnlage",
  "matching-policy.form.save": "Entwurf behalten",
  "matching-policy.form.saveAndSee": "Behalten und Wirkung ansehen",
  "matching-policy.form.hint.spareBedrooms": "0 bis 5 Schlafzimmer mehr als nötig.",
  "matching-policy.form.hint.daysAfterDeadline":
    "Wie viele Tage nach der Frist eine Wohnung noch frei werden darf.",
  "matching-policy.form.hint.daysEmpty":
    "Wie viele Tage ein Eigentümer auf einen Haushalt wartet, der noch nicht einziehen kann.",
  "matching-policy.form.hint.near": "Was unter „fast“ gezeigt wird und einen Blick wert ist.",
  "matching-policy.form.hint.urgency":
    "Je weiter die Frist, desto weniger Punkte. Eine negative Zahl: Die Frist ist vorbei.",
  "matching-policy.form.hint.waiting": "Länger warten kostet nie Punkte.",
  "matching-policy.form.hint.size_fit": "Ein Schlafzimmer mehr gibt nie mehr Punkte.",
  "matching-policy.form.hint.rent_fit":
    "Miete mit Nebenkosten, in Prozent dessen, was der Haushalt tragen kann.",
  "matching-policy.form.hint.transport": "Abfahrten in der Gemeinde an einem Werktag.",
  "matching-policy.form.hint.commune":
    "Gewünscht, dann benachbart oder ohne Wunsch, dann andere: nie umgekehrt.",
  "matching-policy.form.hint.withoutDeadline": "Für Haushalte ohne Auszugsfrist.",
  "matching-policy.form.hint.seed": "Nur ändern, um unter gleichen Haushalten neu auszulosen.",
  "matching-policy.form.hint.note": "Nötig, um den Entwurf zurückzugeben.",
  "matching-policy.act.propose": "Einer anderen Person vorschlagen",
  "matching-policy.act.take_back": "Zurücknehmen und bearbeiten",
  "matching-policy.act.drop": "Aufgeben",
  "matching-policy.act.review": "Antworten",
  "matching-policy.act.withdraw": "Diese Fassung zurückziehen",
  "matching-policy.act.withdrawOpen": "Vor ihrem Tag zurückziehen",
  "matching-policy.act.seeEffect": "Wirkung ansehen",
  "matching-policy.act.toDraft": "Zum Entwurf",
  "matching-policy.decision.approve": "Genehmigen",
  "matching-policy.decision.approveHint":
    "Wird unwiderruflich eine Fassung und tritt an ihrem Tag in Kraft.",
  "matching-policy.decision.return": "Mit einer Notiz zurückgeben",
  "matching-policy.decision.returnHint":
    "Wird wieder ein Entwurf, den seine Autoren ändern können.",
  "matching-policy.next.title": "Wie es weitergeht",
  "matching-policy.next.returned": "Zurückgegeben von {name} am {when}",
  "matching-policy.next.proposed":
    "Vorgeschlagen von {name} am {when}. Eine andere Person antwortet.",
  "matching-policy.next.draftHint":
    "Ein Entwurf ändert nichts. Vorgeschlagen wartet er auf die Zustimmung einer anderen Leitung oder der Administration.",
  "matching-policy.next.own":
    "Sie haben an diesem Entwurf geschrieben: Eine andere Person muss ihn genehmigen.",
  "matching-policy.next.dropped": "Niemand verfolgt diesen Entwurf weiter.",
  "matching-policy.error.note_missing": "Sagen Sie in wenigen Worten, was anders werden soll.",
  "matching-policy.refused.changed_meanwhile":
    "Jemand hat diesen Entwurf inzwischen geändert. Hier ist nichts verloren: Vergleichen Sie in einem anderen Tab und laden Sie dann die Seite neu.",
  "matching-policy.refused.not_a_draft":
    "Dieser Entwurf ist vorgeschlagen oder erledigt: So lässt er sich nicht mehr ändern.",
  "matching-policy.refused.not_proposed": "Dieser Entwurf wartet nicht mehr auf eine Antwort.",
  "matching-policy.refused.nothing_changed":
    "Dieser Entwurf sagt dasselbe wie die Fassung, die er ersetzen würde.",
  "matching-policy.refused.date_passed": "Der {valid} ist vorbei: Wählen Sie ein neues Datum.",
  "matching-policy.refused.own_draft":
    "Sie haben an diesem Entwurf geschrieben: Eine andere Person muss ihn genehmigen.",
  "matching-policy.refused.other_before":
    "Inzwischen wurde eine andere Fassung genehmigt oder zurückgezogen: Lesen Sie die Änderungen ihr gegenüber neu.",
  "matching-policy.refused.withdrawn_already": "Diese Fassung ist schon zurückgezogen.",
  "matching-policy.refused.begun": "Diese Fassung gilt schon: Nur eine neue Fassung ersetzt sie.",
  "matching-policy.done.saved": "Entwurf behalten",
  "matching-policy.done.propose": "Vorgeschlagen. Wer genehmigen kann, ist benachrichtigt.",
  "matching-policy.done.take_back": "Zurückgenommen: Sie können ihn bearbeiten.",
  "matching-policy.done.drop": "Entwurf aufgegeben",
  "matching-policy.done.returned": "An die Autoren zurückgegeben",
  "matching-policy.done.approved": "Fassung genehmigt",
  "matching-policy.done.withdraw": "Fassung zurückgezogen",
  "matching-policy.effect.title": "Was sich dadurch ändert",
  "matching-policy.effect.lead":
    "Verglichen mit der heute geltenden Fassung Nr. {version}, für {households} bereite Haushalte und {dwellings} angebotene Wohnungen: alle.",
  "matching-policy.effect.leadSome":
    "Verglichen mit der heute geltenden Fassung Nr. {version}. Der Markt ist groß: {looked} von {dwellings} angebotenen Wohnungen, gleichmäßig ausgewählt, mit allen {households} bereiten Haushalten. Die Zahlen gelten nur für sie.",
  "matching-policy.effect.plan": "Der beste Gesamtplan",
  "matching-policy.effect.planHint":
    "So viele vergebene Wohnungen wie möglich, dann die meisten Punkte. Jede Fassung zählt mit ihren eigenen Punkten: Vergleichen Sie vor allem die Wohnungen.",
  "matching-policy.effect.policy": "Fassung",
  "matching-policy.effect.before": "In Kraft",
  "matching-policy.effect.after": "Entwurf",
  "matching-policy.effect.homes": "Vergebene Wohnungen",
  "matching-policy.effect.groups": "Gruppen, die im Plan Wohnungen gewinnen oder verlieren",
  "matching-policy.effect.noGroups": "Keine Gruppe gewinnt oder verliert im Plan eine Wohnung.",
  "matching-policy.effect.group": "Gruppe",
  "matching-policy.effect.groupName": "{grouping}: {name}",
  "matching-policy.effect.difference": "Unterschied",
  "matching-policy.effect.lists": "Die ersten {ranks} jeder Wohnung",
  "matching-policy.effect.noLists":
    "Die ersten {ranks} bleiben bei jeder Wohnung dieselben, in derselben Reihenfolge.",
  "matching-policy.effect.moreLists": "{shown} von {all} Wohnungen, deren Liste sich ändert.",
  "matching-policy.effect.enters": "kommt auf Platz {rank}",
  "matching-policy.effect.leaves": "fällt heraus (war auf Platz {rank})",
  "matching-policy.effect.moves": "Platz {before} → {after}",
  "matching-policy.effect.fits": "Wer passt oder nicht mehr passt",
  "matching-policy.effect.noFits":
    "Kein Paar aus Haushalt und Wohnung beginnt oder hört auf zu passen.",
  "matching-policy.effect.fitsLine":
    "{begin, plural, =0 {Kein Paar beginnt} one {# Paar beginnt} other {# Paare beginnen}} zu passen, {cease, plural, =0 {keines hört auf} one {# hört auf} other {# hören auf}}.",
  "matching-policy.effect.byRule": "Nach Regel; ein Paar kann unter mehreren zählen",
  "matching-policy.effect.rule": "Regel",
  "matching-policy.effect.begin": "Beginnen zu passen",
  "matching-policy.effect.cease": "Passen nicht mehr",
  "matching-policy.effect.nowFits": "Passt jetzt",
  "matching-policy.effect.fitsNoMore": "Passt nicht mehr",
  "matching-policy.effect.until": "Bisher:",
  "matching-policy.effect.moreFits": "{shown} von {all} gezeigt.",
  "matching-policy.short.title": "Was zählt, und wie viel",
  "matching-policy.short.lead":
    "Wenn mehrere Familien passen, entscheiden Punkte über die Reihenfolge. Höchstens:",
  "matching-policy.short.criterion": "Kriterium",
  "matching-policy.short.version":
    "Vergabepolitik Nr. {version}, in Kraft seit {date}. Eine Person schlägt jede Änderung vor, eine andere genehmigt sie.",
} as const satisfies Record<keyof typeof source, string>;

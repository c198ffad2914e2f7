export const matchingPolicy = {
  "matching-policy.unit.days": "{count, plural, one {# jour} other {# jours}}",
  "matching-policy.unit.bedrooms":
    "{count, plural, =0 {aucune chambre} one {# chambre} other {# chambres}}",
  "matching-policy.unit.rules": "{count, plural, one {# règle} other {# règles}}",
  "matching-policy.unit.points": "{count, plural, one {# point} other {# points}}",
  "matching-policy.at.daysLeft":
    "{count, plural, =0 {le jour de l’échéance} one {# jour avant l’échéance} other {# jours avant l’échéance}}",
  "matching-policy.at.daysPast":
    "{count, plural, one {# jour après l’échéance} other {# jours après l’échéance}}",
  "matching-policy.at.daysWaited":
    "{count, plural, =0 {à l’inscription} one {après # jour d’attente} other {après # jours d’attente}}",
  "matching-policy.at.spare":
    "{count, plural, =0 {juste le nombre de chambres} one {# chambre de plus} other {# chambres de plus}}",
  "matching-policy.at.percent": "{count} % du loyer supportable",
  "matching-policy.at.departures":
    "{count, plural, =0 {aucun départ} one {# départ par jour ouvrable} other {# départs par jour ouvrable}}",
  "matching-policy.x.daysLeft": "Jours avant l’échéance",
  "matching-policy.x.daysWaited": "Jours d’attente",
  "matching-policy.x.spare": "Chambres de plus",
  "matching-policy.x.percent": "% du loyer supportable",
  "matching-policy.x.departures": "Départs par jour",
  "matching-policy.limit.spareBedrooms": "Chambres au-delà du besoin",
  "matching-policy.limit.daysAfterDeadline": "Jours après l’échéance",
  "matching-policy.limit.daysEmpty": "Jours sans locataire",
  "matching-policy.limit.nearRules": "Presque : règles non remplies",
  "matching-policy.limit.nearRentOverCents": "Presque : loyer en trop",
  "matching-policy.limit.nearDays": "Presque : jours",
  "matching-policy.limit.nearSquareMetres": "Presque : m² manquants",
  "matching-policy.sentence.spareBedrooms":
    "Au-delà du besoin du ménage, un logement peut avoir au plus : {value}.",
  "matching-policy.sentence.daysAfterDeadline":
    "Un logement peut se libérer après l’échéance du ménage, de {value} au plus.",
  "matching-policy.sentence.daysEmpty":
    "Un propriétaire attend au plus {value} un ménage qui ne peut pas encore emménager.",
  "matching-policy.sentence.nearRules":
    "Un ménage convient presque s’il manque au plus : {value}, chacune de peu.",
  "matching-policy.sentence.nearRentOverCents":
    "De peu, pour le loyer : au plus {value} de trop par mois.",
  "matching-policy.sentence.nearDays": "De peu, pour une date : au plus {value}.",
  "matching-policy.sentence.nearSquareMetres":
    "De peu, pour la surface : au plus {value} de moins.",
  "matching-policy.commune.wished": "Commune souhaitée",
  "matching-policy.commune.nearWished": "Voisine d’une commune souhaitée",
  "matching-policy.commune.noWish": "Pas de souhait de commune",
  "matching-policy.commune.other": "Autre commune que souhaité",
  "matching-policy.change.line": "{name} : {before} → {after}",
  "matching-policy.change.corners":
    "{name} : les lignes de la courbe sont ailleurs, les points restent les mêmes à un point près",
  "matching-policy.change.seed": "Le tirage au sort entre ménages à égalité est refait",
  "matching-policy.change.first": "C’est la première version : il n’y a rien à comparer.",
  "matching-policy.change.none": "Rien ne diffère de la version n° {version}.",
  "matching-policy.change.title":
    "{count, plural, one {# changement} other {# changements}} par rapport à la version n° {version}",
  "matching-policy.change.more":
    "{count, plural, one {Encore # changement} other {Encore # changements}}",
  "matching-policy.phase.in_force": "En vigueur",
  "matching-policy.phase.coming": "À venir",
  "matching-policy.phase.replaced": "Remplacée",
  "matching-policy.phase.withdrawn": "Retirée",
  "matching-policy.phases.in_force": "En vigueur",
  "matching-policy.phases.coming": "À venir",
  "matching-policy.phases.replaced": "Versions remplacées",
  "matching-policy.phases.withdrawn": "Versions retirées",
  "matching-policy.draft.draft": "Brouillon",
  "matching-policy.draft.proposed": "Proposé",
  "matching-policy.draft.approved": "Approuvé",
  "matching-policy.draft.dropped": "Abandonné",
  "matching-policy.list.title": "Politique d’attribution",
  "matching-policy.list.lead":
    "Les chiffres qui classent les ménages : limites, courbes et points. Une version approuvée ne change plus jamais ; une personne la propose, une autre l’approuve.",
  "matching-policy.list.new": "Préparer une nouvelle version",
  "matching-policy.list.drafts": "Brouillons et propositions",
  "matching-policy.list.noDrafts": "Aucun changement n’est en préparation.",
  "matching-policy.list.version": "Version n° {version}",
  "matching-policy.list.from": "Valable dès le {date}",
  "matching-policy.list.shipped": "Fournie avec Wunnbréck",
  "matching-policy.list.signed": "Écrite par {authors}, approuvée par {approver} le {when}",
  "matching-policy.list.withdrawnOn": "retirée le {date}",
  "matching-policy.list.draftFor": "Changement au {date}",
  "matching-policy.list.draftBy": "De {authors}, modifié le {when}",
  "matching-policy.list.waitsForYou": "Attend votre réponse.",
  "matching-policy.read.change": "Ce qui change, et pourquoi",
  "matching-policy.read.limits": "Ce que les règles tolèrent",
  "matching-policy.read.share":
    "au plus {count, plural, one {# point} other {# points}}, {percent} % du total",
  "matching-policy.read.from": "À partir de",
  "matching-policy.read.dashed": "En pointillé : la version précédente.",
  "matching-policy.read.withoutDeadline": "Sans échéance, selon le logement actuel",
  "matching-policy.read.communes": "Selon la commune du logement",
  "matching-policy.read.equals": "À égalité de points",
  "matching-policy.read.seed":
    "Un numéro est tiré au sort une fois pour chaque ménage, à partir de « {seed} ». Chacun peut le vérifier, personne ne peut le choisir après coup.",
  "matching-policy.read.noteOf": "{name} : {note}",
  "matching-policy.why.urgency":
    "Plus l’échéance est proche, plus il y a de points. Entre deux lignes, les points se répartissent en proportion.",
  "matching-policy.why.waiting": "Attendre donne des points, et n’en coûte jamais.",
  "matching-policy.why.commune": "Ce que le ménage souhaite compte, sans rien exclure.",
  "matching-policy.why.size_fit":
    "Un logement juste à la taille passe avant un logement trop grand.",
  "matching-policy.why.rent_fit": "Moins le loyer pèse sur le revenu, plus il y a de points.",
  "matching-policy.why.transport":
    "Les départs de bus, de tram et de train dans la commune, un jour ouvrable.",
  "matching-policy.field.validFrom": "Valable dès le",
  "matching-policy.field.reason": "Pourquoi ce changement",
  "matching-policy.field.seed": "Graine du tirage",
  "matching-policy.field.points": "Points",
  "matching-policy.field.decision": "Votre réponse",
  "matching-policy.field.note": "Note",
  "matching-policy.field.withdrawalNote": "Pourquoi cette version ne doit pas venir",
  "matching-policy.form.newTitle": "Nouvelle version de la politique",
  "matching-policy.form.newLead":
    "Les champs montrent la version n° {version}, en vigueur. Changez ce qui doit l’être ; rien ne vaut avant l’accord d’une autre personne.",
  "matching-policy.form.editTitle": "Modifier le brouillon",
  "matching-policy.form.change": "Le changement",
  "matching-policy.form.validFromHint": "Elle entrera en vigueur d’elle-même ce jour-là.",
  "matching-policy.form.reasonHint":
    "En quelques mots, pour la personne qui approuve et pour ceux qui liront plus tard.",
  "matching-policy.form.limits": "Ce que les règles tolèrent",
  "matching-policy.form.near": "Convient presque",
  "matching-policy.form.criterion": "Points : {name}",
  "matching-policy.form.corner": "Ligne {number}",
  "matching-policy.form.addCorner": "Ajouter une ligne",
  "matching-policy.form.withoutDeadline": "Sans échéance : points selon le logement actuel",
  "matching-policy.form.save": "Garder le brouillon",
  "matching-policy.form.saveAndSee": "Garder et voir ce que cela change",
  "matching-policy.form.hint.spareBedrooms": "De 0 à 5 chambres de plus que le besoin.",
  "matching-policy.form.hint.daysAfterDeadline":
    "Combien de jours après l’échéance un logement peut encore se libérer.",
  "matching-policy.form.hint.daysEmpty":
    "Combien de jours un propriétaire attend un ménage qui ne peut pas encore emménager.",
  "matching-policy.form.hint.near": "Ce qui est montré sous « presque » et vaut un coup d’œil.",
  "matching-policy.form.hint.urgency":
    "Plus l’échéance est loin, moins il y a de points. Un nombre négatif : l’échéance est passée.",
  "matching-policy.form.hint.waiting": "Attendre plus longtemps ne coûte jamais de points.",
  "matching-policy.form.hint.size_fit": "Une chambre de plus ne donne jamais plus de points.",
  "matching-policy.form.hint.rent_fit":
    "Loyer et charges, en pour cent de ce que le ménage peut porter.",
  "matching-policy.form.hint.transport": "Départs dans la commune un jour ouvrable.",
  "matching-policy.form.hint.commune":
    "Souhaitée, puis voisine ou sans souhait, puis autre : jamais dans l’autre sens.",
  "matching-policy.form.hint.withoutDeadline":
    "Pour les ménages qui n’ont pas d’échéance de sortie.",
  "matching-policy.form.hint.seed":
    "À changer seulement pour refaire le tirage entre ménages à égalité.",
  "matching-policy.form.hint.note": "Nécessaire pour renvoyer le brouillon.",
  "matching-policy.act.propose": "Proposer à une autre personne",
  "matching-policy.act.take_back": "Reprendre pour modifier",
  "matching-policy.act.drop": "Abandonner",
  "matching-policy.act.review": "Répondre",
  "matching-policy.act.withdraw": "Retirer cette version",
  "matching-policy.act.withdrawOpen": "Retirer avant son jour",
  "matching-policy.act.seeEffect": "Voir ce que cela change",
  "matching-policy.act.toDraft": "Vers le brouillon",
  "matching-policy.decision.approve": "Approuver",
  "matching-policy.decision.approveHint":
    "Devient une version, sans retour, et entre en vigueur à sa date.",
  "matching-policy.decision.return": "Renvoyer avec une note",
  "matching-policy.decision.returnHint": "Redevient un brouillon que ses auteurs peuvent changer.",
  "matching-policy.next.title": "Et maintenant",
  "matching-policy.next.returned": "Renvoyé par {name} le {when}",
  "matching-policy.next.proposed": "Proposé par {name} le {when}. Une autre personne répond.",
  "matching-policy.next.draftHint":
    "Un brouillon ne change rien. Une fois proposé, il attend l’accord d’un autre responsable ou de l’administrateur.",
  "matching-policy.next.own":
    "Vous avez écrit dans ce brouillon : une autre personne doit l’approuver.",
  "matching-policy.next.dropped": "Personne ne poursuit ce brouillon.",
  "matching-policy.error.note_missing": "Dites en quelques mots ce qui doit changer.",
  "matching-policy.refused.changed_meanwhile":
    "Quelqu’un a changé ce brouillon entre-temps. Rien n’est perdu ici : comparez dans un autre onglet, puis rechargez la page.",
  "matching-policy.refused.not_a_draft":
    "Ce brouillon est proposé ou réglé : il ne se modifie plus ainsi.",
  "matching-policy.refused.not_proposed": "Ce brouillon n’attend plus de réponse.",
  "matching-policy.refused.nothing_changed":
    "Ce brouillon dit la même chose que la version qu’il remplacerait.",
  "matching-policy.refused.date_passed": "Le {valid} est passé : choisissez une nouvelle date.",
  "matching-policy.refused.own_draft":
    "Vous avez écrit dans ce brouillon : une autre personne doit l’approuver.",
  "matching-policy.refused.other_before":
    "Une autre version a été approuvée ou retirée entre-temps : relisez les changements par rapport à elle.",
  "matching-policy.refused.withdrawn_already": "Cette version est déjà retirée.",
  "matching-policy.refused.begun":
    "Cette version est déjà entrée en vigueur : seule une nouvelle version la remplace.",
  "matching-policy.done.saved": "Brouillon gardé",
  "matching-policy.done.propose": "Proposé. Les personnes qui peuvent approuver sont prévenues.",
  "matching-policy.done.take_back": "Repris : vous pouvez le modifier.",
  "matching-policy.done.drop": "Brouillon abandonné",
  "matching-policy.done.returned": "Renvoyé à ses auteurs",
  "matching-policy.done.approved": "Version approuvée",
  "matching-policy.done.withdraw": "Version retirée",
  "matching-policy.effect.title": "Ce que cela change",
  "matching-policy.effect.lead":
    "Comparé à la version n° {version}, en vigueur aujourd’hui, sur {households} ménages prêts et {dwellings} logements offerts : tous.",
  "matching-policy.effect.leadSome":
    "Comparé à la version n° {version}, en vigueur aujourd’hui. Le marché est grand : {looked} logements offerts sur {dwellings}, pris régulièrement, avec tous les {households} ménages prêts. Les chiffres ne valent que pour eux.",
  "matching-policy.effect.plan": "Le meilleur plan d’ensemble",
  "matching-policy.effect.planHint":
    "Autant de logements attribués que possible, puis le plus de points. Chaque politique compte avec ses propres points : comparez surtout les logements.",
  "matching-policy.effect.policy": "Politique",
  "matching-policy.effect.before": "En vigueur",
  "matching-policy.effect.after": "Brouillon",
  "matching-policy.effect.homes": "Logements attribués",
  "matching-policy.effect.groups": "Groupes qui gagnent ou perdent des logements dans le plan",
  "matching-policy.effect.noGroups": "Aucun groupe ne gagne ni ne perd de logement dans le plan.",
  "matching-policy.effect.group": "Groupe",
  "matching-policy.effect.groupName": "{grouping} : {name}",
  "matching-policy.effect.difference": "Différence",
  "matching-policy.effect.lists": "Les {ranks} premiers de chaque logement",
  "matching-policy.effect.noLists":
    "Les {ranks} premiers restent les mêmes, dans le même ordre, pour chaque logement.",
  "matching-policy.effect.moreLists": "{shown} affichés sur {all} logements dont la liste change.",
  "matching-policy.effect.enters": "entre au rang {rank}",
  "matching-policy.effect.leaves": "sort (était au rang {rank})",
  "matching-policy.effect.moves": "rang {before} → {after}",
  "matching-policy.effect.fits": "Qui convient ou ne convient plus",
  "matching-policy.effect.noFits":
    "Aucun couple de ménage et de logement ne commence ni ne cesse de convenir.",
  "matching-policy.effect.fitsLine":
    "{begin, plural, =0 {Aucun couple ne commence} one {# couple commence} other {# couples commencent}} à convenir, {cease, plural, =0 {aucun ne cesse} one {# cesse} other {# cessent}}.",
  "matching-policy.effect.byRule": "Par règle ; un couple peut compter sous plusieurs",
  "matching-policy.effect.rule": "Règle",
  "matching-policy.effect.begin": "Commencent à convenir",
  "matching-policy.effect.cease": "Cessent de convenir",
  "matching-policy.effect.nowFits": "Convient maintenant",
  "matching-policy.effect.fitsNoMore": "Ne convient plus",
  "matching-policy.effect.until": "Jusqu’ici :",
  "matching-policy.effect.moreFits": "{shown} affichés sur {all}.",
  "matching-policy.short.title": "Ce qui compte, et combien",
  "matching-policy.short.lead":
    "Quand plusieurs familles conviennent, des points décident de l’ordre. Au plus :",
  "matching-policy.short.criterion": "Critère",
  "matching-policy.short.version":
    "Politique d’attribution n° {version}, en vigueur depuis le {date}. Une personne propose chaque changement, une autre l’approuve.",
} as const;

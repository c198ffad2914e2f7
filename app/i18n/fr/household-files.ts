export const householdFiles = {
  "household-files.park.asked_for_pause": "Le ménage a demandé une pause",
  "household-files.park.away": "Absent pour un temps",
  "household-files.park.waiting_for_papers": "Attend des papiers",
  "household-files.park.waiting_for_family": "Attend l’arrivée de la famille",
  "household-files.park.housed_for_a_time": "Logé ailleurs pour un temps",
  "household-files.park.other": "Autre raison",
  "household-files.closed.housed_by_us": "Logé par nous",
  "household-files.closed.found_own_home": "A trouvé un logement par ses propres moyens",
  "household-files.closed.left_country": "A quitté le pays",
  "household-files.closed.handed_to_office": "Transmis à l’office social",
  "household-files.closed.no_contact": "Plus de contact",
  "household-files.closed.withdrew": "Ne cherche plus avec nous",
  "household-files.closed.joined": "Réuni avec un autre dossier",
  "household-files.closed.merged": "Double, réuni avec un autre dossier",
  "household-files.closed.deceased": "Décès",
  "household-files.closed.other": "Autre raison",
  "household-files.need.members": "Les personnes du ménage",
  "household-files.need.current_housing": "Où le ménage habite aujourd’hui",
  "household-files.need.residence_right":
    "Le droit de séjour, avec sa date s’il s’agit d’un autre droit",
  "household-files.need.incomes": "Les revenus, ou la mention qu’il n’y en a pas",
  "household-files.need.languages": "Les langues",
  "household-files.need.consent": "L’accord pour être proposé",
  "household-files.act.assess": "Marquer comme évalué",
  "household-files.act.ready": "Marquer comme prêt",
  "household-files.act.park": "Mettre en attente",
  "household-files.act.resume": "Reprendre maintenant",
  "household-files.act.close": "Clôturer le dossier",
  "household-files.act.reopen": "Rouvrir le dossier",
  "household-files.lead.assess":
    "La situation a été vue avec le ménage ; il reste à compléter ce qu’il faut pour le proposer.",
  "household-files.lead.ready":
    "Le ménage entre dans la recherche : il peut être proposé pour un logement.",
  "household-files.lead.park":
    "Le dossier se repose jusqu’à un jour, puis revient tout seul là où il était. Vous serez prévenu.",
  "household-files.lead.resume": "Le dossier revient tout de suite là où il était avant la pause.",
  "household-files.lead.close":
    "Rien n’est effacé : le dossier sort des listes et peut être rouvert.",
  "household-files.lead.reopen":
    "Le dossier revient parmi les dossiers évalués ; vérifiez ce qui a changé avant de proposer le ménage.",
  "household-files.refused.wrong_status":
    "Le dossier n’est plus dans cet état. Regardez où il en est.",
  "household-files.refused.wrong_actor": "Cette étape se fait toute seule.",
  "household-files.refused.incomplete": "Il manque encore quelque chose dans le dossier.",
  "household-files.refused.proposal_active":
    "Le ménage est proposé pour un logement. Attendez la réponse ou retirez d’abord la proposition.",
  "household-files.refused.tenancy_runs":
    "Une location est en cours. Terminez d’abord la location.",
  "household-files.refused.joined":
    "Les personnes de ce dossier sont dans un autre dossier. Il reste fermé.",
  "household-files.refused.changed_meanwhile":
    "Quelqu’un a changé ce dossier entre-temps. Rechargez la page et regardez ce qui a changé.",
  "household-files.error.note_missing": "Dites en une phrase ce qu’il en est.",
  "household-files.error.income_and_none":
    "Le ménage a des revenus dans la liste : décochez cette case ou retirez les revenus.",
  "household-files.field.until": "Jusqu’au",
  "household-files.field.reason": "Raison",
  "household-files.field.note": "Précision",
  "household-files.hint.until": "Ce jour-là, le dossier revient tout seul.",
  "household-files.hint.note": "Reste dans l’historique. N’écrivez ni maladie ni origine.",
  "household-files.form.noIncome": "Aucun revenu pour le moment",
  "household-files.form.hintNoIncome":
    "Cochez seulement si c’est vérifié : sans revenu et sans cette mention, le dossier n’est pas complet.",
  "household-files.next.title": "La suite de ce dossier",
  "household-files.next.others": "Autres actions",
  "household-files.next.missing": "Manque encore pour proposer le ménage :",
  "household-files.next.completeNow": "Compléter le dossier",
  "household-files.next.toProposal": "Voir la proposition",
  "household-files.next.toTenancy": "Voir la location",
  "household-files.next.parked":
    "En attente jusqu’au {date} : {reason}. Ensuite le dossier revient tout seul.",
  "household-files.next.closed": "Clôturé le {date} : {reason}.",
  "household-files.next.assess":
    "Les premières données sont là. Confirmez que la situation a été vue avec le ménage.",
  "household-files.next.ready": "Tout est là. Le ménage peut entrer dans la recherche.",
  "household-files.next.resume": "Le dossier est en attente.",
  "household-files.next.reopen": "Le dossier est clôturé.",
  "household-files.next.complete": "Complétez ce qui manque, puis le ménage pourra être proposé.",
  "household-files.next.match": "Le ménage est prêt. Cherchez un logement qui lui convient.",
  "household-files.next.proposed":
    "Le ménage est proposé pour un logement. Jusqu’à la réponse, le dossier ne peut être ni mis en attente ni clôturé.",
  "household-files.next.housed":
    "Le ménage est logé. Le dossier se clôt avec la fin de la location.",
  "household-files.done.assess": "Le dossier est évalué.",
  "household-files.done.ready": "Le ménage peut être proposé.",
  "household-files.done.resume": "Le dossier est repris.",
  "household-files.done.park": "Le dossier est en attente.",
  "household-files.done.close": "Le dossier est clôturé.",
  "household-files.done.reopen": "Le dossier est rouvert.",
  "household-files.list.proposed": "Proposé",
  "household-files.answer.still": "Cherche toujours",
  "household-files.answer.changed": "Quelque chose a changé, à rappeler",
  "household-files.answer.no_longer": "Ne cherche plus",
  "household-files.ask.title": "Cherchez-vous toujours un logement ?",
  "household-files.ask.lead":
    "Nous n’avons pas eu de vos nouvelles depuis un moment. Un clic suffit, sans vous connecter. Si vous ne répondez pas, votre demande reste ouverte.",
  "household-files.ask.still": "Oui, je cherche toujours",
  "household-files.ask.changed": "Quelque chose a changé, appelez-moi",
  "household-files.ask.no_longer": "Non, je ne cherche plus",
  "household-files.ask.expires":
    "Les liens fonctionnent une fois, pendant {days, plural, one {# jour} other {# jours}}.",
  "household-files.ask.why":
    "Vous recevez ce message parce que vous avez donné cette adresse à LISKO pour chercher un logement. Pour vous protéger, nous n’écrivons aucun nom.",
  "household-files.ask.answered": "Merci. Votre réponse est bien arrivée.",
  "household-files.ask.link_gone":
    "Ce lien ne fonctionne plus. Votre demande reste ouverte ; appelez votre assistant social si quelque chose a changé.",
  "household-files.next.back": "Retour au dossier",
} as const;

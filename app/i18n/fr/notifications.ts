export const notifications = {
  "notifications.mail.greeting": "Bonjour,",
  "notifications.mail.open": "Ouvrir : {link}",
  "notifications.mail.closing": "L’équipe Wunnbréck",
  "notifications.mail.why":
    "Vous recevez ce message parce que vous utilisez Wunnbréck ou y êtes invité. Pour protéger les familles, nous n’écrivons aucun nom dans nos e-mails.",
  "notifications.email_verification.subject": "Confirmez votre adresse e-mail",
  "notifications.email_verification.body":
    "Ouvrez le lien pour confirmer votre adresse. Il fonctionne pendant {hours, plural, one {# heure} other {# heures}}. Si vous n’avez pas créé de compte, ne faites rien.",
  "notifications.email_already_registered.subject": "Vous avez déjà un compte",
  "notifications.email_already_registered.body":
    "Quelqu’un a voulu créer un compte avec cette adresse, qui en a déjà un. Connectez-vous avec le lien. Si ce n’était pas vous, ne faites rien.",
  "notifications.invitation.subject": "Invitation à rejoindre Wunnbréck",
  "notifications.invitation.body":
    "{organisation} vous invite à travailler avec Wunnbréck. Ouvrez le lien pour créer votre accès. Il fonctionne pendant {days, plural, one {# jour} other {# jours}}.",
  "notifications.password_reset.subject": "Choisir un nouveau mot de passe",
  "notifications.password_reset.body":
    "Ouvrez le lien pour choisir un nouveau mot de passe. Il fonctionne pendant {minutes, plural, one {# minute} other {# minutes}}. Si vous ne l’avez pas demandé, ne faites rien : votre mot de passe reste le même.",
  "notifications.password_changed.subject": "Votre mot de passe a changé",
  "notifications.password_changed.body":
    "Le mot de passe de votre compte vient de changer et les autres appareils ont été déconnectés. Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe avec le lien.",
  "notifications.landlord_invited.subject": "Votre logement vous attend sur Wunnbréck",
  "notifications.landlord_invited.body":
    "LISKO a enregistré pour vous un ou plusieurs logements. Choisissez votre mot de passe pour les voir, les compléter et suivre leur chemin. Le lien fonctionne pendant {days, plural, one {# jour} other {# jours}} ; ensuite, la page de connexion vous en envoie un nouveau.",
  "notifications.offer_submitted.subject": "Nouvelle offre à examiner : {commune}",
  "notifications.offer_submitted.body":
    "Un logement à {commune} vient d’être proposé. Examinez l’offre, puis publiez-la ou demandez un changement.",
  "notifications.offer_changes_requested.subject": "Votre offre a besoin d’un complément",
  "notifications.offer_changes_requested.body":
    "Nous avons lu votre offre à {commune}. Avant de la publier, il nous manque encore quelque chose. Le lien vous montre quoi.",
  "notifications.offer_published.subject": "Votre offre est publiée",
  "notifications.offer_published.body":
    "Votre logement à {commune} est maintenant visible pour les assistants sociaux. Nous vous écrivons dès qu’une famille peut vous être proposée.",
  "notifications.offer_refused.subject": "Votre offre n’est pas retenue",
  "notifications.offer_refused.body":
    "Nous ne pouvons pas proposer votre logement à {commune} à une famille. Vous trouvez la raison sur la page, avec une lettre à télécharger ; vous pouvez nous écrire ou nous appeler pour en parler.",
  "notifications.offer_withdrawn.subject": "Logement retiré : {household}",
  "notifications.offer_withdrawn.body":
    "Le propriétaire a retiré le logement à {commune}. La proposition du ménage {household} est terminée ; le ménage peut de nouveau être proposé.",
  "notifications.proposal_made.subject": "Une famille vous est proposée",
  "notifications.proposal_made.body":
    "Pour le logement à {commune}, nous vous proposons une famille. Regardez sa fiche et répondez jusqu’au {answerBy}. Jusque-là, le logement est réservé pour elle.",
  "notifications.proposal_accepted.subject": "Proposition acceptée : {household}",
  "notifications.proposal_accepted.body":
    "La proposition du ménage {household} pour le logement à {commune} est acceptée. Prochaine étape : la signature.",
  "notifications.proposal_declined.subject": "Proposition refusée : {household}",
  "notifications.proposal_declined.body":
    "La proposition du ménage {household} pour le logement à {commune} est refusée. Le motif est dans le dossier ; le ménage peut de nouveau être proposé.",
  "notifications.proposal_expired.subject": "Proposition sans réponse : {household}",
  "notifications.proposal_expired.body":
    "Personne n’a répondu à temps pour le ménage {household} et le logement à {commune}. Les deux sont de nouveau libres.",
  "notifications.proposal_withdrawn.subject": "La proposition est retirée",
  "notifications.proposal_withdrawn.body":
    "La famille proposée pour le logement à {commune} n’est plus disponible. Nous cherchons une autre famille pour vous.",
  "notifications.tenancy_signed.subject": "Le contrat est signé",
  "notifications.tenancy_signed.body":
    "Le contrat pour le logement à {commune} est signé. Il commence le {starts}. Les prochaines dates et les personnes à appeler sont sur la page.",
  "notifications.tenancy_closed.subject": "La location est terminée",
  "notifications.tenancy_closed.body":
    "La location du logement à {commune} s’est terminée le {ends}. Le logement peut de nouveau être proposé.",
  "notifications.guarantee_started.subject": "Votre garantie a commencé",
  "notifications.guarantee_started.body":
    "La garantie pour votre logement à {commune} court jusqu’au {ends}, à hauteur de {amount}.",
  "notifications.guarantee_ending.subject": "Une garantie se termine bientôt",
  "notifications.guarantee_ending.body":
    "La garantie pour le logement à {commune} se termine le {ends}. C’est le moment de voir ensemble comment continuer.",
  "notifications.guarantee_ended.subject": "La garantie est terminée",
  "notifications.guarantee_ended.body":
    "La garantie pour le logement à {commune} s’est terminée le {ends}. Ce qui est arrivé avant peut encore être demandé dans le délai convenu.",
  "notifications.claim_filed.subject": "Nouvelle demande : {amount}",
  "notifications.claim_filed.body":
    "Un propriétaire à {commune} demande {amount} au titre de la garantie. À décider jusqu’au {decideBy}.",
  "notifications.claim_assessed.subject": "Demande à décider : {amount}",
  "notifications.claim_assessed.body":
    "Une demande de {amount} à {commune} est examinée. Une deuxième personne doit décider jusqu’au {decideBy}.",
  "notifications.claim_decided.subject": "Votre demande est décidée",
  "notifications.claim_decided.body":
    "La décision sur votre demande pour le logement à {commune} est prise. Vous la trouvez sur la page, avec ses raisons.",
  "notifications.claim_settled.subject": "Votre demande est payée",
  "notifications.claim_settled.body":
    "Nous avons viré {amount} pour votre logement à {commune}. Selon votre banque, l’argent arrive en un ou deux jours.",
  "notifications.invoice_issued.subject": "Nouveau document : {invoice}",
  "notifications.invoice_issued.body":
    "Le document {invoice} de {amount} est prêt. Vous pouvez le lire et le télécharger sur la page.",
  "notifications.plan_laid_out.subject": "Plan de suivi prêt : {household}",
  "notifications.plan_laid_out.body":
    "{count, plural, one {Le plan du ménage {household} contient # étape.} other {Le plan du ménage {household} contient # étapes.}}",
  "notifications.tasks_due.subject": "Vos tâches du jour",
  "notifications.tasks_due.body":
    "{count, plural, =0 {Rien de prévu aujourd’hui.} one {# tâche est prévue aujourd’hui.} other {# tâches sont prévues aujourd’hui.}} {overdue, plural, =0 {Rien n’est en retard.} one {# tâche est en retard.} other {# tâches sont en retard.}}",
  "notifications.inbox.unread": "non lu",
  "notifications.inbox.unreadOnly": "Seulement les non lus",
  "notifications.inbox.all": "Tous les messages",
  "notifications.inbox.open": "Ouvrir",
  "notifications.inbox.markRead": "Marquer comme lu",
  "notifications.inbox.readAll": "Tout marquer comme lu",
  "notifications.inbox.count":
    "{count, plural, =0 {Vous avez tout lu.} one {# message attend d’être lu.} other {# messages attendent d’être lus.}}",
  "notifications.inbox.noneTitle": "Aucun message",
  "notifications.inbox.none":
    "Ici arrive ce qui vous concerne : une proposition, une signature, une date. Vous recevez le même message par e-mail.",
  "notifications.mailbox.title": "Boîte de démonstration",
  "notifications.mailbox.lead":
    "Aucun serveur d’e-mail n’est configuré : les messages restent ici, où chacun peut les lire. Cette page n’existe que dans le monde de démonstration.",
  "notifications.mailbox.search": "Adresse du destinataire",
  "notifications.mailbox.to": "À {recipient}",
  "notifications.mailbox.noneTitle": "Aucun e-mail",
  "notifications.mailbox.none":
    "Créez un compte de propriétaire ou demandez un nouveau mot de passe : l’e-mail apparaît ici après une seconde ou deux.",
  "notifications.availability_asked.subject": "Votre logement à {commune} est-il toujours libre ?",
  "notifications.availability_asked.body":
    "Votre offre est publiée depuis un moment. Dites-nous en un clic ce qu’il en est, sans vous connecter. Sans réponse à deux messages, l’offre se met en pause.",
  "notifications.availability_asked.free": "Oui, toujours libre :",
  "notifications.availability_asked.later": "Libre à une autre date :",
  "notifications.availability_asked.gone": "Non, plus libre :",
  "notifications.offer_paused.subject": "Votre offre à {commune} est en pause",
  "notifications.offer_paused.body":
    "Nous ne savons pas si le logement est encore libre. Reprenez l’offre d’un clic, ou retirez-la.",
  "notifications.offer_way_suggested.subject": "Une proposition pour votre logement à {commune}",
  "notifications.offer_way_suggested.body":
    "Nous pensons qu’un autre chemin vous convient mieux. Vous pouvez l’accepter d’un clic, sans rien retaper.",
  "notifications.offer_accepted.subject": "Votre logement à {commune} est accepté",
  "notifications.offer_accepted.body":
    "L’organisation propose {amount} par mois à partir du {starts}. Dites-nous si ces conditions sont bonnes pour vous.",
  "notifications.terms_agreed.subject": "Conditions acceptées : {commune}",
  "notifications.terms_agreed.body":
    "Le propriétaire est d’accord. L’offre est publiée : une famille peut être proposée.",
  "notifications.terms_declined.subject": "Conditions refusées : {commune}",
  "notifications.terms_declined.body":
    "Le propriétaire ne veut pas de ces conditions. Il peut changer l’offre ou choisir un autre chemin.",
  "notifications.message_to_owner.subject":
    "{organisation} vous a écrit au sujet de votre logement à {commune}",
  "notifications.message_to_owner.body":
    "Un message vous attend au sujet de votre logement à {commune}. Vous pouvez le lire et y répondre en suivant le lien.",
  "notifications.message_from_owner.subject": "Un propriétaire vous écrit : {commune}",
  "notifications.message_from_owner.body":
    "Le propriétaire d’un logement à {commune} a écrit et attend une réponse.",
  "notifications.owner_steps_due.subject":
    "{count, plural, one {Une étape prévue avec un propriétaire} other {# étapes prévues avec des propriétaires}}",
  "notifications.owner_steps_due.body":
    "{count, plural, one {Vous avez prévu une étape avec un propriétaire, son jour est venu.} other {Vous avez prévu # étapes avec des propriétaires, leur jour est venu.}} Le lien vous montre lesquels.",
  "notifications.file_returned.subject": "Dossier de retour : {household}",
  "notifications.file_returned.body":
    "La pause du dossier {household} est terminée. Il est revenu là où il était ; la page dit ce qu’il y a à faire.",
  "notifications.household_answered.subject": "Réponse du ménage {household}",
  "notifications.household_answered.body":
    "Le ménage {household} a répondu s’il cherche toujours. La réponse est dans l’historique du dossier.",
  "notifications.household_silent.subject": "Sans nouvelles du ménage {household}",
  "notifications.household_silent.body":
    "Le ménage {household} n’a pas répondu à deux messages. Une tâche vous attend ; le dossier reste ouvert.",
  "notifications.cover_named.subject": "Un remplacement est prévu",
  "notifications.cover_named.body":
    "Du {starts} au {ends}, un remplacement est prévu qui vous concerne. La page dit qui remplace qui.",
  "notifications.transfer_asked.subject":
    "{count, plural, one {Un dossier vous est confié} other {# dossiers vous sont confiés}}",
  "notifications.transfer_asked.body":
    "{count, plural, one {Un collègue vous demande de reprendre un dossier. Acceptez-le, ou refusez en disant pourquoi.} other {Un collègue vous demande de reprendre # dossiers. Acceptez-les, ou refusez en disant pourquoi.}}",
  "notifications.transfer_answered.subject":
    "{count, plural, one {Réponse pour un dossier en route} other {Réponse pour # dossiers en route}}",
  "notifications.transfer_answered.body":
    "{count, plural, one {Il y a une réponse pour un dossier en route. L’historique du dossier dit qui le suit maintenant.} other {Il y a une réponse pour # dossiers en route. L’historique des dossiers dit qui les suit maintenant.}}",
  "notifications.files_assigned.subject":
    "{count, plural, one {Un dossier est maintenant le vôtre} other {# dossiers sont maintenant les vôtres}}",
  "notifications.files_assigned.body":
    "{count, plural, one {Votre responsable vous a confié un dossier, avec ses tâches et ses propositions.} other {Votre responsable vous a confié # dossiers, avec leurs tâches et leurs propositions.}}",
  "notifications.files_given.subject":
    "{count, plural, one {Un dossier change de main} other {# dossiers changent de main}}",
  "notifications.files_given.body":
    "{count, plural, one {Votre responsable a confié un de vos dossiers à un collègue. L’historique dit à qui et pourquoi.} other {Votre responsable a confié # de vos dossiers à un collègue. L’historique dit à qui et pourquoi.}}",
  "notifications.backup_promoted.subject": "{household} passe de la réserve à la proposition",
  "notifications.backup_promoted.body":
    "Le logement à {commune} est redevenu libre : le ménage {household}, en réserve, est maintenant proposé au propriétaire. Réponse attendue jusqu’au {answerBy}. Parlez-en au ménage.",
  "notifications.backup_passed.subject": "{household} : son tour en réserve est venu, sans succès",
  "notifications.backup_left.subject": "{household} n’est plus en réserve",
  "notifications.backup_left.body":
    "Le ménage {household} n’attend plus le logement à {commune} : celui-ci est pris ou retiré, ou ne convient plus. Le ménage peut être proposé ailleurs.",
  "notifications.backup_passed.body":
    "Le logement à {commune} est redevenu libre, mais le ménage {household} ne peut pas être proposé en ce moment. Il reste en réserve ; la mise en relation en montre la raison.",
  "notifications.household_agreed.subject": "{household} dit oui",
  "notifications.household_agreed.body":
    "Le ménage {household} veut le logement à {commune}. Convenez de la visite, et signez dès que le propriétaire a dit oui lui aussi.",
  "notifications.visit_planned.subject": "Visite à {commune} le {visit} à {time}",
  "notifications.visit_planned.body":
    "La visite du logement à {commune} est fixée au {visit} à {time}. Le lieu du rendez-vous est sur la page de la proposition.",
  "notifications.visit_cancelled.subject": "La visite du {visit} à {time} est annulée",
  "notifications.visit_cancelled.body":
    "La visite du logement à {commune} n’a pas lieu à la date prévue. LISKO vous en propose une autre si la proposition continue.",
  "notifications.proposal_reminder.subject": "Une famille attend votre réponse",
  "notifications.proposal_reminder.body":
    "Pour le logement à {commune}, une famille vous est proposée et attend votre réponse jusqu’au {answerBy}. Sans réponse, le logement revient dans la recherche.",
  "notifications.household_answer_due.subject": "{household} n’a pas encore répondu",
  "notifications.household_answer_due.body":
    "Le ménage {household} n’a pas encore dit s’il veut le logement à {commune}. Le délai court jusqu’au {answerBy} : appelez-le, ou écrivez-lui depuis la proposition.",
  "notifications.proposal_unanswered.subject": "Bientôt sans réponse : {household}",
  "notifications.proposal_unanswered.body":
    "La proposition de {household} pour le logement à {commune} attend toujours une réponse ; elle prend fin le {answerBy}. Un appel au propriétaire peut encore aider.",
  "notifications.proposal_stalled.subject": "Acceptée, mais pas signée : {household}",
  "notifications.proposal_stalled.body":
    "Depuis {days, plural, one {# jour} other {# jours}}, rien n’avance pour {household} et le logement à {commune} : ni visite, ni signature. Le logement reste bloqué pour d’autres.",
  "notifications.late_decline.subject": "Refus tardif : {household}",
  "notifications.late_decline.body":
    "La proposition de {household} pour le logement à {commune} était acceptée ; elle est maintenant refusée, tardivement. Arrêtez ce qui était préparé. Les ménages en réserve passent à leur tour.",
  "notifications.offer_not_free.subject": "Offre à {commune} : plus libre",
  "notifications.offer_not_free.body":
    "Le propriétaire a refusé une famille parce que le logement à {commune} n’est plus libre. L’offre est en pause ; vérifiez avec lui si elle doit être retirée.",
  "notifications.offer_facts_doubted.subject": "Offre à {commune} : données à vérifier",
  "notifications.offer_facts_doubted.body":
    "Le propriétaire a refusé une famille pour une raison que l’offre du logement à {commune} aurait dû dire : nombre de personnes, animaux ou date. Voyez avec lui s’il faut corriger l’offre.",
  "notifications.policy_proposed.subject":
    "Un changement de la politique d’attribution attend une réponse",
  "notifications.policy_proposed.body":
    "Un collègue propose une nouvelle politique d’attribution à partir du {starts}. Lisez ce qui change, puis approuvez-la ou renvoyez-la avec une note.",
  "notifications.policy_approved.subject": "La nouvelle politique d’attribution est approuvée",
  "notifications.policy_approved.body": "Elle entre en vigueur d’elle-même le {starts}.",
  "notifications.policy_returned.subject":
    "Votre changement de la politique d’attribution vous revient",
  "notifications.policy_returned.body":
    "Le brouillon prévu pour le {starts} vous est renvoyé avec une note.",
  "notifications.policy_withdrawn.subject": "Une politique d’attribution à venir est retirée",
  "notifications.policy_withdrawn.body":
    "La version prévue pour le {starts} ne viendra pas. Celle en vigueur reste.",
} as const;

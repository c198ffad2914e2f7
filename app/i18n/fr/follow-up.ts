export const followUp = {
  "follow-up.status.open": "À faire",
  "follow-up.status.done": "Fait",
  "follow-up.status.cancelled": "Annulé",
  "follow-up.outcome.achieved": "Fait",
  "follow-up.outcome.partly": "Fait en partie",
  "follow-up.outcome.not_needed": "Pas nécessaire",
  "follow-up.outcome.declined": "Refusé par le ménage",
  "follow-up.bucket.overdue": "En retard",
  "follow-up.bucket.today": "Aujourd’hui",
  "follow-up.bucket.this_week": "Cette semaine",
  "follow-up.bucket.later": "Plus tard",
  "follow-up.domain.home": "Logement",
  "follow-up.domain.administration": "Administration",
  "follow-up.domain.money": "Argent",
  "follow-up.domain.education": "École et enfants",
  "follow-up.domain.integration": "Intégration",
  "follow-up.domain.visit": "Visite",
  "follow-up.domain.ending": "Fin et suite",
  "follow-up.weight.duty": "Obligation",
  "follow-up.weight.advice": "Conseil",
  "follow-up.proof.signed_paper": "Document signé",
  "follow-up.proof.photo": "Photo",
  "follow-up.proof.certificate": "Certificat",
  "follow-up.proof.receipt": "Accusé de réception",
  "follow-up.proof.confirmation": "Confirmation",
  "follow-up.proof.visit_report": "Rapport de visite",
  "follow-up.anchor.signature": "Signature",
  "follow-up.anchor.entry": "Entrée dans le logement",
  "follow-up.anchor.guarantee_end": "Fin de la garantie",
  "follow-up.anchor.term_end": "Fin du contrat",
  "follow-up.holiday.new_year": "Nouvel An",
  "follow-up.holiday.easter_monday": "Lundi de Pâques",
  "follow-up.holiday.labour_day": "Fête du Travail",
  "follow-up.holiday.europe_day": "Journée de l’Europe",
  "follow-up.holiday.ascension": "Ascension",
  "follow-up.holiday.whit_monday": "Lundi de Pentecôte",
  "follow-up.holiday.national_day": "Fête nationale",
  "follow-up.holiday.assumption": "Assomption",
  "follow-up.holiday.all_saints": "Toussaint",
  "follow-up.holiday.christmas": "Noël",
  "follow-up.holiday.second_christmas_day": "Lendemain de Noël",
  "follow-up.refused.task_not_open":
    "Cette tâche n’est plus à faire : quelqu’un l’a déjà terminée ou annulée.",
  "follow-up.refused.task_note_missing": "Expliquez en une phrase pourquoi.",
  "follow-up.refused.task_proof_missing":
    "Indiquez ce qui le montre, par exemple le numéro du certificat.",
  "follow-up.timeline.registered": "Ménage enregistré",
  "follow-up.timeline.proposal_made": "Proposé pour un logement",
  "follow-up.timeline.proposal_accepted": "Proposition acceptée",
  "follow-up.timeline.proposal_declined": "Proposition refusée",
  "follow-up.timeline.tenancy_signed": "Contrat signé",
  "follow-up.timeline.guarantee_started": "Garantie commencée",
  "follow-up.timeline.guarantee_ended": "Garantie terminée",
  "follow-up.timeline.claim_filed": "Demande au titre de la garantie",
  "follow-up.timeline.claim_decided": "Demande décidée",
  "follow-up.timeline.claim_settled": "Demande payée",
  "follow-up.timeline.invoice_issued": "Document établi",
  "follow-up.timeline.plan_laid_out": "Plan de suivi établi",
  "follow-up.timeline.task_done": "Étape terminée",
  "follow-up.timeline.visit": "Visite",
  "follow-up.timeline.note": "Note",
  "follow-up.timeline.tenancy_closed": "Location terminée",
  "follow-up.step.interpreter_booked": "Réserver l’interprète pour l’entrée",
  "follow-up.why.interpreter_booked":
    "Sans interprète, l’état des lieux et les explications ne sont pas compris.",
  "follow-up.step.tenant_insurance": "Vérifier l’assurance du ménage",
  "follow-up.why.tenant_insurance":
    "Un dégât d’eau ou un incendie non assuré peut ruiner une famille. Le contrat le demande souvent.",
  "follow-up.step.keys_handed_over": "Remettre les clés",
  "follow-up.why.keys_handed_over": "Le nombre de clés est noté et signé par les deux parties.",
  "follow-up.step.entry_inventory": "Faire l’état des lieux d’entrée",
  "follow-up.why.entry_inventory":
    "Obligatoire quand il y a une garantie locative ; sans lui, personne ne peut prouver un dégât.",
  "follow-up.step.meter_readings": "Relever les compteurs",
  "follow-up.why.meter_readings":
    "Une photo de chaque compteur évite de payer la consommation d’un autre.",
  "follow-up.step.home_briefing": "Expliquer chauffage, aération et tri des déchets",
  "follow-up.why.home_briefing":
    "Moisissure et poubelles sont les premières causes de conflit avec les voisins.",
  "follow-up.step.energy_and_water": "Conclure les contrats d’énergie et d’eau",
  "follow-up.why.energy_and_water":
    "Sans contrat à son nom, le ménage risque une coupure ou une facture inattendue.",
  "follow-up.step.rent_standing_order": "Mettre en place l’ordre permanent du loyer",
  "follow-up.why.rent_standing_order":
    "Un loyer payé à temps est ce que le propriétaire remarque en premier.",
  "follow-up.step.first_home_visit": "Faire la première visite à domicile",
  "follow-up.why.first_home_visit":
    "Le suivi social promis au propriétaire et à la famille commence ici.",
  "follow-up.step.social_project_signed": "Signer le projet social",
  "follow-up.why.social_project_signed":
    "La mise à disposition est liée à un projet d’inclusion avec des objectifs convenus.",
  "follow-up.step.commune_declaration": "Déclarer l’arrivée à la commune",
  "follow-up.why.commune_declaration":
    "Le délai après l’entrée est court et beaucoup d’aides en dépendent.",
  "follow-up.step.post_redirected": "Faire suivre le courrier",
  "follow-up.why.post_redirected":
    "Une décision perdue dans une ancienne boîte aux lettres fait manquer des délais.",
  "follow-up.step.office_social_informed": "Informer l’office social de la commune",
  "follow-up.why.office_social_informed":
    "L’office social de résidence est compétent et doit savoir que la famille habite ici.",
  "follow-up.step.adem_registration": "S’inscrire à l’ADEM",
  "follow-up.why.adem_registration":
    "L’inscription passe avant la demande de REVIS et ouvre l’accès aux mesures d’emploi.",
  "follow-up.step.revis_application": "Demander le REVIS",
  "follow-up.why.revis_application":
    "Selon l’âge, ou avec un enfant à charge ou attendu. La décision peut prendre quelques mois.",
  "follow-up.step.health_insurance_address": "Signaler la nouvelle adresse à la CNS",
  "follow-up.why.health_insurance_address":
    "Les remboursements et la carte de santé arrivent à la bonne adresse.",
  "follow-up.step.family_allowances": "Vérifier les allocations familiales",
  "follow-up.why.family_allowances":
    "La caisse pour l’avenir des enfants doit connaître l’adresse et chaque enfant.",
  "follow-up.step.birth_allowances": "Préparer la demande d’allocation de naissance",
  "follow-up.why.birth_allowances":
    "Elle se demande en trois parties ; la première dépend des examens pendant la grossesse.",
  "follow-up.step.school_enrolment": "Inscrire les enfants à l’école",
  "follow-up.why.school_enrolment":
    "L’école est obligatoire : les plus jeunes s’inscrivent à la commune, les plus grands par le SIA.",
  "follow-up.step.childcare_place": "Demander une place en crèche ou maison relais",
  "follow-up.why.childcare_place":
    "Les parents ont du temps pour la langue et le travail, les enfants rencontrent d’autres enfants.",
  "follow-up.step.rent_subsidy": "Demander la subvention de loyer",
  "follow-up.why.rent_subsidy":
    "Seulement pour un bail sur le marché privé, si le loyer pèse trop sur le revenu.",
  "follow-up.step.language_course": "S’inscrire à un cours de langue",
  "follow-up.why.language_course": "Sans langue commune, chaque démarche a besoin d’un tiers.",
  "follow-up.step.biergerpakt": "Proposer le Biergerpakt",
  "follow-up.why.biergerpakt":
    "Volontaire et gratuit : une journée d’orientation, une langue, la vie au Luxembourg.",
  "follow-up.step.youth_orientation": "Orienter les jeunes adultes",
  "follow-up.why.youth_orientation":
    "En principe sans REVIS : service national de la jeunesse, service volontaire, école ou formation.",
  "follow-up.step.visit_month_3": "Visite du troisième mois",
  "follow-up.why.visit_month_3":
    "Logement, voisins, factures : ce qui cloche se règle mieux maintenant.",
  "follow-up.step.rent_paid_check": "Vérifier que le loyer a été payé trois fois",
  "follow-up.why.rent_paid_check":
    "Un premier retard vu tôt se rattrape ; vu tard, il devient une dette.",
  "follow-up.step.deposit_savings_check": "Contrôler l’épargne de la garantie locative",
  "follow-up.why.deposit_savings_check":
    "Avec l’aide de l’État, le ménage épargne la somme peu à peu.",
  "follow-up.step.review_month_6": "Bilan du sixième mois",
  "follow-up.why.review_month_6":
    "Les objectifs sont-ils encore les bons ? Qu’est-ce qui manque pour vivre sans aide ?",
  "follow-up.step.cost_of_living_allowance": "Demander l’allocation de vie chère",
  "follow-up.why.cost_of_living_allowance":
    "Une fois par an ; la prime énergie suit automatiquement.",
  "follow-up.step.rent_commission_window": "Vérifier le niveau du loyer",
  "follow-up.why.rent_commission_window":
    "Passé les premiers mois du bail, la commission des loyers peut être saisie.",
  "follow-up.step.charges_reconciliation": "Contrôler le décompte des charges",
  "follow-up.why.charges_reconciliation": "Un décompte incompris devient vite une dette contestée.",
  "follow-up.step.review_month_9": "Bilan du neuvième mois",
  "follow-up.why.review_month_9": "Revoir les objectifs avant que la garantie se termine.",
  "follow-up.step.guarantee_end_decision": "Décider de la suite de la garantie",
  "follow-up.why.guarantee_end_decision":
    "Terminer, prolonger d’un commun accord ou transmettre : le propriétaire doit le savoir à temps.",
  "follow-up.step.handover_or_close": "Clore le suivi ou transmettre à l’office social",
  "follow-up.why.handover_or_close":
    "Le suivi de LISKO s’arrête quand les étapes sont faites ; sinon un autre service prend la suite.",
  "follow-up.step.review_month_12": "Bilan d’un an",
  "follow-up.why.review_month_12":
    "Une année de passée : que faut-il encore pour un logement durable ?",
  "follow-up.step.review_month_24": "Bilan de deux ans",
  "follow-up.why.review_month_24":
    "La recherche d’un logement durable doit maintenant être lancée.",
  "follow-up.step.exit_plan": "Établir le plan de sortie",
  "follow-up.why.exit_plan": "L’occupation est limitée : où la famille habitera-t-elle ensuite ?",
  "follow-up.step.end_of_occupation_notice": "Annoncer la fin de l’occupation par écrit",
  "follow-up.why.end_of_occupation_notice":
    "Le ménage, le propriétaire et le service référent doivent l’apprendre ensemble, jamais par surprise.",
  "follow-up.step.end_of_occupation": "Fin de l’occupation : rendre les clés",
  "follow-up.why.end_of_occupation": "État des lieux de sortie, compteurs, nouvelle adresse.",
} as const;

export const publicSite = {
  "public_site.nav.label": "Pour les propriétaires",
  "public_site.nav.menu": "Menu",
  "public_site.nav.ways": "Trois façons de louer",
  "public_site.nav.calculator": "Calculer",
  "public_site.nav.guarantee": "La garantie",
  "public_site.nav.matching": "La mise en relation",
  "public_site.nav.questions": "Questions",
  "public_site.nav.contact": "Contact",
  "public_site.next.title": "Pour aller plus loin",
  "public_site.preview.alt": "Deux maisons reliées par un pont : Wunnbréck",
  "public_site.matching.title": "Comment nous proposons un ménage",
  "public_site.matching.lead":
    "Une proposition protège les deux côtés : vous savez si le ménage convient à votre logement, et sa vie privée reste la sienne.",
  "public_site.matching.steps": "Pas à pas",
  "public_site.matching.needs.title": "Des besoins, pas des diagnostics",
  "public_site.matching.needs.text":
    "Nous notons ce que le logement doit offrir : le nombre de chambres, un accès sans marches, la commune. Jamais pourquoi.",
  "public_site.matching.fit.title": "Une personne compare et décide",
  "public_site.matching.fit.text":
    "Le programme dit pourquoi un ménage convient ou non à votre logement. Proposer reste la décision d’un professionnel.",
  "public_site.matching.card.title": "Vous recevez une fiche sans nom",
  "public_site.matching.card.text":
    "Elle dit combien de personnes, par tranches d’âge, et combien de chambres il faut. Pas de nom avant la visite.",
  "public_site.matching.answer.title": "Vous acceptez ou vous refusez",
  "public_site.matching.answer.text":
    "Vous avez {hours} heures pour répondre. Pendant ce temps, ni le logement ni le ménage ne sont proposés à d’autres. Sans réponse, la proposition prend fin.",
  "public_site.matching.never.title": "Ce que nous ne demandons jamais",
  "public_site.matching.never.lead":
    "Rien de cela n’est enregistré pour une proposition, et rien de cela ne peut fonder un refus.",
  "public_site.matching.never.origin": "L’origine et la nationalité",
  "public_site.matching.never.religion": "La religion et les convictions",
  "public_site.matching.never.family_status": "L’état civil",
  "public_site.matching.never.health": "La santé",
  "public_site.matching.both.title": "Ce que chacun y gagne",
  "public_site.matching.both.owner":
    "Vous : un ménage dont la taille et le budget conviennent, et un « non » toujours possible avec une raison simple, par exemple la date.",
  "public_site.matching.both.household":
    "Le ménage : un logement qui convient, sans avoir à raconter son histoire à un inconnu.",
  "public_site.guarantee.title": "La garantie de LISKO, expliquée",
  "public_site.guarantee.lead":
    "Vous louez au ménage par un bail ordinaire. Si le loyer manque ou s’il y a des dégâts, LISKO peut payer à sa place, dans des limites claires.",
  "public_site.guarantee.figures": "Combien, et jusqu’à quand",
  "public_site.guarantee.what.title": "Ce qu’elle couvre",
  "public_site.guarantee.what.rent": "Le loyer impayé",
  "public_site.guarantee.what.damage":
    "Des frais de remise en état, comparés à l’état des lieux d’entrée",
  "public_site.guarantee.what.note":
    "L’étendue exacte est écrite dans votre convention de garantie : c’est elle qui compte.",
  "public_site.guarantee.claim.title": "Si vous en avez besoin",
  "public_site.guarantee.claim.tell":
    "Appelez d’abord la personne qui suit votre location : beaucoup se règle avant une demande.",
  "public_site.guarantee.claim.file":
    "Faites votre demande en ligne, avec ce qui s’est passé et le montant : dans les {days} jours.",
  "public_site.guarantee.claim.decide":
    "Une personne évalue, une autre décide, par écrit et avec ses raisons : dans les {days} jours.",
  "public_site.guarantee.claim.pay": "Ce qui est accordé vous est versé, jusqu’au plafond.",
  "public_site.guarantee.claim.contest":
    "Vous n’êtes pas d’accord ? Vous pouvez contester : dans les {days} jours.",
  "public_site.guarantee.claim.terms":
    "Aucun délai publié n’a été trouvé : ceux-ci sont proposés par Wunnbréck et écrits dans votre convention.",
  "public_site.guarantee.not.title": "Ce qu’elle n’est pas",
  "public_site.guarantee.not.unlimited":
    "Sans limite : au-delà du plafond ou après la fin, LISKO ne paie plus.",
  "public_site.guarantee.not.vacancy":
    "Une garantie contre les mois vides : elle couvre un ménage qui ne paie pas, pas un logement sans ménage.",
  "public_site.guarantee.not.insurance": "Une assurance : gardez la vôtre pour l’immeuble.",
  "public_site.guarantee.not.deposit":
    "La garantie locative (caution). Si elle s’y ajoute ou la remplace n’a pas été trouvé : demandez-le.",
  "public_site.guarantee.not.ais":
    "Pour l’AIS ou la Wunnengshëllef : là, l’organisme est votre locataire et paie lui-même.",
  "public_site.contact.title": "Nous contacter",
  "public_site.contact.service": "Le service",
  "public_site.contact.phone": "Téléphone, pour les propriétaires",
  "public_site.contact.email": "E-mail",
  "public_site.contact.address": "Adresse",
  "public_site.contact.unknown": "Pas encore connu ici",
  "public_site.contact.old":
    "Lu dans les documents nommés, de 2016 et plus tard ; cela peut avoir changé.",
  "public_site.contact.hours":
    "Les permanences du mercredi (8.30 à 11.30) et du jeudi (14.00 à 16.00), annoncées en 2016, étaient pour les ménages, pas pour les propriétaires.",
  "public_site.contact.ready.title": "À avoir sous la main",
  "public_site.contact.ready.address": "L’adresse et l’étage",
  "public_site.contact.ready.rooms": "La surface et le nombre de chambres",
  "public_site.contact.ready.rent": "Le loyer que vous avez en tête, et les charges",
  "public_site.contact.ready.date": "La date à laquelle le logement est libre",
  "public_site.contact.ready.energy": "Le certificat énergétique, si vous l’avez",
  "public_site.contact.tenant.title": "Vous louez déjà avec nous ?",
  "public_site.contact.tenant.text":
    "Le nom et le numéro de la personne qui suit votre location sont dans votre espace.",
  "public_site.contact.office": "Pour une aide sociale : trouver l’office social",
  "public_site.questions.title": "Les questions des propriétaires",
  "public_site.questions.lead":
    "Des réponses courtes. Celles qui contiennent un chiffre disent d’où il vient.",
  "public_site.questions.link": "Lien vers cette réponse",
  "public_site.questions.group.tenant": "Le ménage",
  "public_site.questions.group.money": "L’argent",
  "public_site.questions.group.home": "Le logement",
  "public_site.questions.group.time": "La durée",
  "public_site.questions.group.service": "Le service",
  "public_site.questions.meet.question": "Puis-je rencontrer la famille avant de décider ?",
  "public_site.questions.meet.answer":
    "Oui, lors d’une visite avec la personne qui suit le ménage, et un interprète s’il le faut.",
  "public_site.questions.refuse.question": "Puis-je refuser une proposition ?",
  "public_site.questions.refuse.answer":
    "Oui, dans les {hours} heures, avec une raison simple : la date, le nombre de personnes, l’usage propre. L’origine ou la religion ne peuvent pas en être une.",
  "public_site.questions.know.question": "Que saurai-je du ménage ?",
  "public_site.questions.know.answer":
    "Avant la visite : le nombre de personnes, les tranches d’âge et les chambres nécessaires. Le nom vient avec la visite ; la santé, l’origine et la religion jamais.",
  "public_site.questions.empty.question": "Et si le logement reste vide ?",
  "public_site.questions.empty.answer":
    "Par l’AIS ou la Wunnengshëllef, le loyer est payé aussi pendant les mois vides. Avec la garantie de LISKO, non : elle couvre un loyer impayé.",
  "public_site.questions.deposit.question": "Puis-je demander une garantie locative (caution) ?",
  "public_site.questions.deposit.answer":
    "Pour un bail à loyer, {months, plural, one {# mois de loyer} other {# mois de loyer}} au plus. L’État peut se porter garant pour le ménage.",
  "public_site.questions.rent.question": "Quel loyer puis-je demander ?",
  "public_site.questions.rent.answer":
    "Pour un bail à loyer, {percent} % par an du capital investi au plus. Les organismes paient en général moins que le marché.",
  "public_site.questions.tax.question": "Quels impôts vais-je payer ?",
  "public_site.questions.tax.answer":
    "Par l’AIS ou la Wunnengshëllef, {percent} % du revenu locatif net sont exonérés. Avec un bail direct, il est imposé comme d’habitude.",
  "public_site.questions.upkeep.question": "Qui répare ce qui casse ?",
  "public_site.questions.upkeep.answer":
    "Avec un bail direct : vous et le locataire, comme pour tout bail. Par l’AIS ou la Wunnengshëllef : l’organisme entretient et répare.",
  "public_site.questions.inventory.question": "Faut-il un état des lieux ?",
  "public_site.questions.inventory.answer":
    "Oui, dès qu’il y a une garantie locative. Il se fait à l’entrée et se signe ; sans lui, un dégât est difficile à prouver.",
  "public_site.questions.length.question": "Combien de temps le ménage reste-t-il ?",
  "public_site.questions.length.answer":
    "Avec un bail, autant que le bail. Par l’AIS ou la Wunnengshëllef, {months, plural, one {# mois} other {# mois}} au plus.",
  "public_site.questions.after.question": "Que se passe-t-il à la fin de la garantie ?",
  "public_site.questions.after.answer":
    "Après {months, plural, one {# mois} other {# mois}}, la garantie s’arrête et le bail continue. Avant cela, nous faisons le point avec vous et le ménage.",
  "public_site.questions.begin.question": "Que faut-il pour commencer ?",
  "public_site.questions.begin.answer":
    "Un compte et quelques minutes : l’adresse, la surface, les chambres, le loyer et la date. Vous ne vous engagez à rien avant de signer.",
  "public_site.contact.lead":
    "Le plus simple : ouvrez un compte et décrivez le logement. Une personne l’examine et vous répond.",
} as const;

export const forms = {
  "forms.optional": "facultatif",
  "forms.requiredHint": "Tous les champs sont nécessaires, sauf ceux marqués « facultatif ».",
  "forms.errorSummary.title":
    "{count, plural, one {Il reste un point à corriger} other {Il reste # points à corriger}}",
  "forms.errorSummary.kept": "Vos réponses ont été conservées.",
  "forms.errorSummary.refused": "Nous n’avons pas pu terminer cette étape",
  "forms.filesAgain": "Pour votre sécurité, choisissez à nouveau les fichiers.",
  "forms.choose": "Veuillez choisir",
  "forms.addRow": "Ajouter une ligne",
  "forms.charactersLeft": "{count, plural, one {Encore # caractère} other {Encore # caractères}}",
  "forms.passwordShow": "Afficher le mot de passe",
  "forms.passwordHide": "Masquer le mot de passe",
  "forms.hint.amount": "En euros, par exemple 1250,50",
  "forms.hint.date": "Jour, mois, année",
  "forms.error.required": "Ce champ est nécessaire.",
  "forms.error.requiredChoice": "Choisissez une réponse.",
  "forms.error.requiredFile": "Choisissez un fichier.",
  "forms.error.invalid": "Cette valeur n’est pas valable. Vérifiez-la.",
  "forms.error.invalidCharacters": "Certains caractères ne peuvent pas être utilisés ici.",
  "forms.error.tooShort":
    "{min, plural, one {Écrivez au moins # caractère.} other {Écrivez au moins # caractères.}}",
  "forms.error.tooLong":
    "{max, plural, one {Écrivez # caractère au plus.} other {Écrivez # caractères au plus.}}",
  "forms.error.tooSmall": "Indiquez {min} ou plus.",
  "forms.error.tooBig": "Indiquez {max} ou moins.",
  "forms.error.tooFew":
    "{min, plural, one {Choisissez au moins # élément.} other {Choisissez au moins # éléments.}}",
  "forms.error.tooMany":
    "{max, plural, one {Choisissez # élément au plus.} other {Choisissez # éléments au plus.}}",
  "forms.error.notANumber": "Indiquez un nombre, par exemple 3.",
  "forms.error.notAWholeNumber": "Indiquez un nombre entier, sans virgule.",
  "forms.error.notADate": "Indiquez une date qui existe, par exemple 31/03/2027.",
  "forms.error.dateTooEarly": "Choisissez une date à partir du {min}.",
  "forms.error.dateTooLate": "Choisissez une date jusqu’au {max}.",
  "forms.error.amount": "Indiquez un montant en euros, par exemple 1250,50.",
  "forms.error.email": "Indiquez une adresse e-mail complète, par exemple nom@exemple.lu.",
  "forms.error.phone": "Indiquez un numéro de téléphone, par exemple +352 621 123 456.",
  "forms.error.postcode":
    "Indiquez un code postal luxembourgeois à quatre chiffres, par exemple L-9010.",
  "forms.error.iban":
    "Cet IBAN n’est pas complet ou contient une erreur. Recopiez-le depuis un extrait de compte.",
  "forms.error.url": "Indiquez une adresse web complète, qui commence par https://.",
  "forms.error.choice": "Choisissez une des réponses proposées.",
  "forms.error.accept": "Cochez cette case pour continuer.",
  "forms.error.fileTooBig": "Ce fichier est trop lourd. La limite est de {max} Mo.",
  "forms.error.fileEmpty": "Ce fichier est vide ou illisible.",
} as const;

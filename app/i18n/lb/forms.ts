import type { forms as source } from "../fr/forms";

export const forms = {
  "forms.optional": "fakultativ",
  "forms.requiredHint": "All d’Felder mussen ausgefëllt ginn, ausser déi mat „fakultativ“.",
  "forms.errorSummary.title":
    "{count, plural, one {Eng Saach ass nach ze verbesseren} other {# Saache sinn nach ze verbesseren}}",
  "forms.errorSummary.kept": "Är Äntwerte goufe behalen.",
  "forms.errorSummary.refused": "Dës Etapp konnt net ofgeschloss ginn",
  "forms.filesAgain": "Wielt d’Fichiere fir Är Sécherheet w.e.g. nach eng Kéier aus.",
  "forms.choose": "Wielt w.e.g. aus",
  "forms.addRow": "Eng Zeil derbäisetzen",
  "forms.charactersLeft": "{count, plural, one {Nach # Zeechen} other {Nach # Zeechen}}",
  "forms.passwordShow": "D’Passwuert weisen",
  "forms.passwordHide": "D’Passwuert verstoppen",
  "forms.file.chooseOne": "Fichier auswielen",
  "forms.file.chooseSeveral": "Fichieren auswielen",
  "forms.file.none": "Kee Fichier ausgewielt",
  "forms.hint.amount": "An Euro, zum Beispill 1250,50",
  "forms.hint.date": "Dag, Mount, Joer",
  "forms.error.required": "Dëst Feld muss ausgefëllt ginn.",
  "forms.error.requiredChoice": "Wielt w.e.g. eng Äntwert.",
  "forms.error.requiredFile": "Wielt w.e.g. e Fichier.",
  "forms.error.invalid": "Dës Ugab ass net gëlteg. Kuckt se w.e.g. no.",
  "forms.error.invalidCharacters": "Verschidden Zeeche kënnen hei net benotzt ginn.",
  "forms.error.tooShort":
    "{min, plural, one {Schreift w.e.g. op d’mannst # Zeechen.} other {Schreift w.e.g. op d’mannst # Zeechen.}}",
  "forms.error.tooLong":
    "{max, plural, one {Schreift w.e.g. héchstens # Zeechen.} other {Schreift w.e.g. héchstens # Zeechen.}}",
  "forms.error.tooSmall": "Gitt w.e.g. {min} oder méi un.",
  "forms.error.tooBig": "Gitt w.e.g. {max} oder manner un.",
  "forms.error.tooFew":
    "{min, plural, one {Wielt w.e.g. op d’mannst # Element.} other {Wielt w.e.g. op d’mannst # Elementer.}}",
  "forms.error.tooMany":
    "{max, plural, one {Wielt w.e.g. héchstens # Element.} other {Wielt w.e.g. héchstens # Elementer.}}",
  "forms.error.notANumber": "Gitt w.e.g. eng Zuel un, zum Beispill 3.",
  "forms.error.notAWholeNumber": "Gitt w.e.g. eng ganz Zuel ouni Komma un.",
  "forms.error.notADate": "Gitt w.e.g. en Datum un, deen et gëtt, zum Beispill 31.03.2027.",
  "forms.error.dateTooEarly": "Wielt w.e.g. en Datum ab dem {min}.",
  "forms.error.dateTooLate": "Wielt w.e.g. en Datum bis spéitstens {max}.",
  "forms.error.amount": "Gitt w.e.g. e Betrag an Euro un, zum Beispill 1250,50.",
  "forms.error.email": "Gitt w.e.g. eng komplett E-Mail-Adress un, zum Beispill numm@beispill.lu.",
  "forms.error.phone": "Gitt w.e.g. eng Telefonsnummer un, zum Beispill +352 621 123 456.",
  "forms.error.postcode":
    "Gitt w.e.g. e Lëtzebuerger Postcode mat véier Zifferen un, zum Beispill L-9010.",
  "forms.error.iban":
    "Dësen IBAN ass net komplett oder et ass e Feeler dran. Schreift e w.e.g. vun engem Kontauszuch of.",
  "forms.error.url": "Gitt w.e.g. eng komplett Webadress un, déi mat https:// ufänkt.",
  "forms.error.choice": "Wielt w.e.g. eng vun den Äntwerten aus der Lëscht.",
  "forms.error.accept": "Kräizt dës Këscht w.e.g. un, fir weiderzefueren.",
  "forms.error.fileTooBig": "Dëse Fichier ass ze grouss. D’Limitt ass {max} MB.",
  "forms.error.fileEmpty": "Dëse Fichier ass eidel oder onlieserlech.",
  "forms.upload.count": "{count} vun {total} derbäigesat",
  "forms.upload.waiting": "waart",
  "forms.upload.checking": "gëtt gepréift …",
  "forms.upload.added": "{name}: derbäigesat",
  "forms.upload.lost": "{name}: D’Verbindung ass ofgebrach. Soss ass näischt verluer.",
  "forms.upload.retry": "Nach eng Kéier schécken",
} as const satisfies Record<keyof typeof source, string>;

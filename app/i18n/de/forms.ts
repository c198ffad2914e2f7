import type { forms as source } from "../fr/forms";

export const forms = {
  "forms.optional": "freiwillig",
  "forms.requiredHint": "Alle Felder werden benötigt, außer denen mit „freiwillig“.",
  "forms.errorSummary.title":
    "{count, plural, one {Eine Angabe muss noch korrigiert werden} other {# Angaben müssen noch korrigiert werden}}",
  "forms.errorSummary.kept": "Ihre Angaben sind erhalten geblieben.",
  "forms.errorSummary.refused": "Dieser Schritt konnte nicht abgeschlossen werden",
  "forms.filesAgain": "Bitte wählen Sie die Dateien zu Ihrer Sicherheit erneut aus.",
  "forms.choose": "Bitte auswählen",
  "forms.addRow": "Zeile hinzufügen",
  "forms.charactersLeft": "{count, plural, one {Noch # Zeichen} other {Noch # Zeichen}}",
  "forms.passwordShow": "Passwort anzeigen",
  "forms.passwordHide": "Passwort verbergen",
  "forms.file.chooseOne": "Datei auswählen",
  "forms.file.chooseSeveral": "Dateien auswählen",
  "forms.file.none": "Keine Datei ausgewählt",
  "forms.hint.amount": "In Euro, zum Beispiel 1250,50",
  "forms.hint.date": "Tag, Monat, Jahr",
  "forms.error.required": "Diese Angabe wird benötigt.",
  "forms.error.requiredChoice": "Bitte wählen Sie eine Antwort.",
  "forms.error.requiredFile": "Bitte wählen Sie eine Datei.",
  "forms.error.invalid": "Diese Angabe ist nicht gültig. Bitte prüfen Sie sie.",
  "forms.error.invalidCharacters": "Einige Zeichen können hier nicht verwendet werden.",
  "forms.error.tooShort":
    "{min, plural, one {Bitte mindestens # Zeichen eingeben.} other {Bitte mindestens # Zeichen eingeben.}}",
  "forms.error.tooLong":
    "{max, plural, one {Bitte höchstens # Zeichen eingeben.} other {Bitte höchstens # Zeichen eingeben.}}",
  "forms.error.tooSmall": "Bitte {min} oder mehr angeben.",
  "forms.error.tooBig": "Bitte {max} oder weniger angeben.",
  "forms.error.tooFew":
    "{min, plural, one {Bitte mindestens # Eintrag wählen.} other {Bitte mindestens # Einträge wählen.}}",
  "forms.error.tooMany":
    "{max, plural, one {Bitte höchstens # Eintrag wählen.} other {Bitte höchstens # Einträge wählen.}}",
  "forms.error.notANumber": "Bitte eine Zahl angeben, zum Beispiel 3.",
  "forms.error.notAWholeNumber": "Bitte eine ganze Zahl ohne Komma angeben.",
  "forms.error.notADate": "Bitte ein Datum angeben, das es gibt, zum Beispiel 31.03.2027.",
  "forms.error.dateTooEarly": "Bitte ein Datum ab dem {min} wählen.",
  "forms.error.dateTooLate": "Bitte ein Datum bis zum {max} wählen.",
  "forms.error.amount": "Bitte einen Betrag in Euro angeben, zum Beispiel 1250,50.",
  "forms.error.email":
    "Bitte eine vollständige E-Mail-Adresse angeben, zum Beispiel name@beispiel.lu.",
  "forms.error.phone": "Bitte eine Telefonnummer angeben, zum Beispiel +352 621 123 456.",
  "forms.error.postcode":
    "Bitte eine luxemburgische Postleitzahl mit vier Ziffern angeben, zum Beispiel L-9010.",
  "forms.error.iban":
    "Diese IBAN ist unvollständig oder enthält einen Fehler. Bitte vom Kontoauszug abschreiben.",
  "forms.error.url": "Bitte eine vollständige Webadresse angeben, die mit https:// beginnt.",
  "forms.error.choice": "Bitte eine der angebotenen Antworten wählen.",
  "forms.error.accept": "Bitte setzen Sie dieses Häkchen, um fortzufahren.",
  "forms.error.fileTooBig": "Diese Datei ist zu groß. Die Grenze liegt bei {max} MB.",
  "forms.error.fileEmpty": "Diese Datei ist leer oder nicht lesbar.",
  "forms.upload.count": "{count} von {total} hinzugefügt",
  "forms.upload.waiting": "wartet",
  "forms.upload.checking": "wird geprüft …",
  "forms.upload.added": "{name}: hinzugefügt",
  "forms.upload.lost": "{name}: Die Verbindung ist abgebrochen. Sonst ist nichts verloren.",
  "forms.upload.retry": "Noch einmal senden",
} as const satisfies Record<keyof typeof source, string>;

import type { forms as source } from "../fr/forms";

export const forms = {
  "forms.optional": "optional",
  "forms.requiredHint": "All fields are needed, except those marked “optional”.",
  "forms.errorSummary.title":
    "{count, plural, one {One thing still needs correcting} other {# things still need correcting}}",
  "forms.errorSummary.kept": "Your entries were kept.",
  "forms.errorSummary.refused": "This step could not be completed",
  "forms.filesAgain": "For your safety, please choose the files again.",
  "forms.choose": "Please choose",
  "forms.addRow": "Add a row",
  "forms.charactersLeft": "{count, plural, one {# character left} other {# characters left}}",
  "forms.passwordShow": "Show password",
  "forms.passwordHide": "Hide password",
  "forms.file.chooseOne": "Choose a file",
  "forms.file.chooseSeveral": "Choose files",
  "forms.file.none": "No file chosen",
  "forms.hint.amount": "In euro, for example 1250.50",
  "forms.hint.date": "Day, month, year",
  "forms.error.required": "This field is needed.",
  "forms.error.requiredChoice": "Choose an answer.",
  "forms.error.requiredFile": "Choose a file.",
  "forms.error.invalid": "This value is not valid. Please check it.",
  "forms.error.invalidCharacters": "Some characters cannot be used here.",
  "forms.error.tooShort":
    "{min, plural, one {Write at least # character.} other {Write at least # characters.}}",
  "forms.error.tooLong":
    "{max, plural, one {Write # character at most.} other {Write # characters at most.}}",
  "forms.error.tooSmall": "Enter {min} or more.",
  "forms.error.tooBig": "Enter {max} or less.",
  "forms.error.tooFew":
    "{min, plural, one {Choose at least # item.} other {Choose at least # items.}}",
  "forms.error.tooMany":
    "{max, plural, one {Choose # item at most.} other {Choose # items at most.}}",
  "forms.error.notANumber": "Enter a number, for example 3.",
  "forms.error.notAWholeNumber": "Enter a whole number, without decimals.",
  "forms.error.notADate": "Enter a date that exists, for example 31/03/2027.",
  "forms.error.dateTooEarly": "Choose a date on or after {min}.",
  "forms.error.dateTooLate": "Choose a date on or before {max}.",
  "forms.error.amount": "Enter an amount in euro, for example 1250.50.",
  "forms.error.email": "Enter a full e-mail address, for example name@example.lu.",
  "forms.error.phone": "Enter a telephone number, for example +352 621 123 456.",
  "forms.error.postcode": "Enter a Luxembourg postcode with four digits, for example L-9010.",
  "forms.error.iban":
    "This IBAN is incomplete or contains a mistake. Copy it from a bank statement.",
  "forms.error.url": "Enter a full web address that starts with https://.",
  "forms.error.choice": "Choose one of the answers offered.",
  "forms.error.accept": "Tick this box to continue.",
  "forms.error.fileTooBig": "This file is too big. The limit is {max} MB.",
  "forms.error.fileEmpty": "This file is empty or cannot be read.",
} as const satisfies Record<keyof typeof source, string>;

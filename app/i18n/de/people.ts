import type { people as source } from "../fr/people";

export const people = {
  "people.role.landlord": "Vermieterin oder Vermieter",
  "people.role.caseworker": "Sozialarbeit LISKO",
  "people.role.guarantee_officer": "Garantieverwaltung",
  "people.role.lisko_manager": "Leitung LISKO",
  "people.role.scheme_officer": "Soziale Wohnungsverwaltung",
  "people.role.office_social_worker": "Office social",
  "people.role.administrator": "Verwaltung der Zugänge",
  "people.role.auditor": "Prüfung (nur lesen)",
  "people.roleSwitch.label": "Arbeiten als",
  "people.nav.work": "Arbeit",
  "people.nav.money": "Garantien und Geld",
  "people.nav.unread": "ungelesen",
  "people.signIn.title": "Anmelden",
  "people.signIn.lead": "Für Vermietende und für die Teams, die Familien begleiten.",
  "people.signIn.noAccount": "Sie haben eine Wohnung zu vermieten und noch kein Konto?",
  "people.signIn.forgot": "Passwort vergessen?",
  "people.refused.sign_in_failed":
    "Diese Adresse und dieses Passwort passen nicht zusammen, oder das Konto ist noch nicht bestätigt. Prüfen Sie beides, oder wählen Sie ein neues Passwort.",
  "people.error.guessablePassword":
    "Dieses Passwort ist zu leicht zu erraten. Vier Wörter ohne Zusammenhang ergeben ein gutes Passwort.",
  "people.field.name": "Vor- und Nachname",
  "people.field.email": "E-Mail-Adresse",
  "people.field.password": "Passwort",
  "people.signedOut": "Sie sind abgemeldet. Bis bald.",
  "people.nav.toApp": "Mein Bereich",
  "people.field.newPassword": "Wählen Sie ein Passwort",
  "people.field.currentPassword": "Jetziges Passwort",
  "people.field.language": "Sprache",
  "people.field.phone": "Telefon",
  "people.field.postalAddress": "Postanschrift",
  "people.field.iban": "IBAN",
  "people.field.role": "Rolle",
  "people.field.organisation": "Organisation",
  "people.field.position": "Rolle und Organisation",
  "people.field.state": "Zugang",
  "people.field.since": "Seit",
  "people.field.lastSeen": "Letzter Besuch",
  "people.hint.newPassword":
    "Mindestens 12 Zeichen. Ein Satz, den nur Sie kennen, ist sicherer als ein kompliziertes Wort.",
  "people.hint.language": "Wir schreiben Ihnen in dieser Sprache. Sie können sie jederzeit ändern.",
  "people.hint.invitedLanguage":
    "Sprache der Einladungs-E-Mail; die Person kann sie später ändern.",
  "people.hint.postalAddress": "Für Verträge und Briefe.",
  "people.hint.iban": "Das Konto, auf das wir Mieten und Entschädigungen überweisen.",
  "people.hint.position": "Die Rolle entscheidet, was die Person sieht und tun darf.",
  "people.register.title": "Ihr Vermieterkonto erstellen",
  "people.register.lead":
    "Vier Angaben genügen. Danach beschreiben Sie Ihre Wohnung in Ihrem Tempo.",
  "people.register.privacy":
    "Ihre Daten dienen nur der Vermietung Ihrer Wohnung mit uns. Familien sehen weder Ihre E-Mail-Adresse noch Ihre IBAN.",
  "people.register.hasAccount": "Sie haben schon ein Konto?",
  "people.mailSent.title": "Schauen Sie in Ihre E-Mails",
  "people.mailSent.register":
    "Wir haben soeben an die angegebene Adresse geschrieben. Öffnen Sie den Link in dieser E-Mail, um fortzufahren; er gilt 24 Stunden.",
  "people.mailSent.reset":
    "Wenn diese Adresse ein Konto hat, haben wir ihr soeben einen Link für ein neues Passwort geschickt. Er gilt eine Stunde.",
  "people.mailSent.nothing": "Nichts angekommen?",
  "people.mailSent.advice":
    "Warten Sie zwei Minuten und schauen Sie im Spam-Ordner nach. Prüfen Sie dann die Adresse und lassen Sie den Link noch einmal senden.",
  "people.mailSent.sendAgain": "Noch einmal senden",
  "people.mailSent.again":
    "Wenn diese Adresse eine E-Mail von uns erwartet, ist sie noch einmal unterwegs.",
  "people.mailbox.demo": "Vorführung: Nichts verlässt diesen Rechner",
  "people.mailbox.open": "Die E-Mails im Vorführ-Postfach lesen",
  "people.verify.title": "Ihre Adresse bestätigen",
  "people.verify.lead":
    "Geben Sie das Passwort ein, das Sie bei der Anmeldung gewählt haben: So kann niemand sonst ein Konto in Ihrem Namen eröffnen.",
  "people.verify.submit": "Bestätigen und anmelden",
  "people.forgot.title": "Passwort vergessen?",
  "people.forgot.lead":
    "Geben Sie Ihre Adresse an. Wir senden Ihnen einen Link, der einmal und eine Stunde lang gilt.",
  "people.forgot.submit": "Link senden",
  "people.forgot.back": "Zurück zur Anmeldung",
  "people.reset.title": "Neues Passwort",
  "people.reset.lead":
    "Danach sind Sie überall abgemeldet und melden sich mit dem neuen Passwort an.",
  "people.reset.submit": "Passwort speichern",
  "people.reset.done": "Ihr Passwort ist geändert. Melden Sie sich mit dem neuen an.",
  "people.linkGone.title": "Dieser Link funktioniert nicht mehr",
  "people.linkGone.why": "Er wurde schon benutzt, ist zu alt oder durch einen neueren ersetzt.",
  "people.linkGone.another": "Einen neuen Link anfordern",
  "people.linkGone.askAgain":
    "Bitten Sie die Person, die Sie eingeladen hat, ihn noch einmal zu senden.",
  "people.invitation.title": "Willkommen",
  "people.invitation.lead":
    "Sie sind eingeladen, mit Wunnbréck zu arbeiten. Prüfen Sie die Angaben und wählen Sie ein Passwort.",
  "people.invitation.hasAccount":
    "Diese Adresse hat schon ein Konto: Geben Sie sein Passwort ein, dann kommt die neue Rolle dazu.",
  "people.invitation.submit": "Beginnen",
  "people.invitationState.waiting": "Wartet",
  "people.invitationState.expired": "Abgelaufen",
  "people.invitationState.accepted": "Angenommen",
  "people.setup.title": "Das erste Verwaltungskonto erstellen",
  "people.setup.lead": "Diese Seite öffnet sich nur einmal. Danach laden Sie Ihr Team ein.",
  "people.setup.submit": "Konto erstellen",
  "people.refused.wrong_password": "Dieses Passwort ist nicht richtig.",
  "people.refused.link_gone":
    "Dieser Link wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an.",
  "people.refused.guessable":
    "Dieses Passwort ist zu leicht zu erraten, zum Beispiel weil es Ihren Namen oder Ihre Adresse enthält.",
  "people.refused.password_too_short": "Ihr Passwort braucht mindestens 12 Zeichen.",
  "people.refused.password_too_long": "Ihr Passwort darf höchstens 128 Zeichen haben.",
  "people.refused.setup_done":
    "Es gibt schon ein Verwaltungskonto. Melden Sie sich an oder bitten Sie um eine Einladung.",
  "people.refused.address_taken": "Diese Adresse hat schon ein Konto. Wählen Sie eine andere.",
  "people.refused.no_organisation":
    "Die Organisation LISKO fehlt in der Datenbank. Laden Sie zuerst die Grunddaten.",
  "people.refused.role_not_in_organisation":
    "Diese Organisation kann diese Rolle nicht vergeben. Wählen Sie eine andere Kombination.",
  "people.refused.already_member": "Diese Person hat diese Rolle schon.",
  "people.refused.already_invited":
    "Diese Person ist schon zu dieser Rolle eingeladen. In der Liste der Einladungen können Sie den Link noch einmal senden.",
  "people.refused.invitation_gone": "Diese Einladung wurde schon angenommen.",
  "people.refused.own_account":
    "Das ist Ihr eigenes Konto. Eine andere Person der Verwaltung muss das tun.",
  "people.refused.changed_meanwhile":
    "Inzwischen hat das schon jemand anderes getan. Die Seite zeigt den jetzigen Stand.",
  "people.account.profile": "Profil",
  "people.account.password": "Passwort",
  "people.account.sessions": "Angemeldete Geräte",
  "people.account.access": "Ihr Zugang",
  "people.account.emailFixed":
    "Um die Adresse zu ändern, schreiben Sie Ihrer Ansprechperson bei LISKO.",
  "people.account.saved": "Ihr Profil ist gespeichert.",
  "people.account.newPassword": "Neues Passwort",
  "people.account.passwordLead": "Eine Änderung meldet Sie auf allen anderen Geräten ab.",
  "people.account.changePassword": "Passwort ändern",
  "people.account.passwordChanged":
    "Ihr Passwort ist geändert. Die anderen Geräte sind abgemeldet.",
  "people.sessions.lead":
    "Sie erkennen ein Gerät nicht? Melden Sie es ab und ändern Sie dann Ihr Passwort.",
  "people.sessions.unknown": "Unbekanntes Gerät",
  "people.sessions.times": "seit {since}, zuletzt {seen}",
  "people.sessions.thisOne": "Dieses Gerät",
  "people.sessions.end": "Abmelden",
  "people.sessions.endOthers": "Alle anderen Geräte abmelden",
  "people.sessions.ended":
    "{count, plural, =0 {Kein anderes Gerät war angemeldet.} one {# Gerät ist abgemeldet.} other {# Geräte sind abgemeldet.}}",
  "people.list.title": "Personen und Zugänge",
  "people.list.lead": "Wer sich anmelden kann, in welcher Rolle und für welche Organisation.",
  "people.list.accounts": "Konten",
  "people.list.invitations": "Einladungen",
  "people.list.search": "Name oder E-Mail-Adresse",
  "people.list.all": "Alle",
  "people.list.noneTitle": "Niemand gefunden",
  "people.invitations.noneTitle": "Keine offene Einladung",
  "people.invitations.none":
    "Hier stehen eingeladene Personen, die noch kein Passwort gewählt haben.",
  "people.invitations.until": "bis {until}",
  "people.invite.title": "Eine Person einladen",
  "people.invite.lead":
    "Die Person erhält einen Link, der sieben Tage gilt, und wählt ihr Passwort selbst.",
  "people.invite.submit": "Einladung senden",
  "people.invite.sent": "Die Einladung ist unterwegs.",
  "people.invite.again": "Noch einmal senden",
  "people.invite.sentAgain":
    "Die Einladung ist noch einmal unterwegs. Der frühere Link gilt nicht mehr.",
  "people.state.active": "Aktiv",
  "people.state.invited": "Vom Team erfasst, noch nicht angemeldet",
  "people.state.unverified": "Adresse unbestätigt",
  "people.state.disabled": "Gesperrt",
  "people.state.without_role": "Ohne Rolle",
  "people.person.account": "Konto",
  "people.person.roles": "Rollen",
  "people.person.noRole": "Diese Person hatte noch nie eine Rolle.",
  "people.person.notLately": "Nicht in den letzten Wochen",
  "people.person.from": "seit {from}",
  "people.person.fromTo": "vom {from} bis {to}",
  "people.manage.disable": "Zugang sperren",
  "people.manage.enable": "Zugang wieder öffnen",
  "people.manage.end_role": "Rolle entziehen",
  "people.manage.hint.disable":
    "Die Person wird sofort abgemeldet und kann sich nicht mehr anmelden. Ihre Arbeit bleibt.",
  "people.manage.hint.enable":
    "Die Person kann sich wieder mit ihrem Passwort und ihren Rollen anmelden.",
  "people.manage.done.disable": "Der Zugang ist gesperrt.",
  "people.manage.done.enable": "Der Zugang ist wieder offen.",
  "people.manage.done.end_role": "Die Rolle ist entzogen.",
} as const satisfies Record<keyof typeof source, string>;

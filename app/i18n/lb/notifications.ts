import type { notifications as source } from "../fr/notifications";

export const notifications = {
  "notifications.mail.greeting": "Moien,",
  "notifications.mail.open": "Opmaachen: {link}",
  "notifications.mail.closing": "D’Wunnbréck-Equipe",
  "notifications.mail.why":
    "Dir kritt dëse Message, well Dir Wunnbréck benotzt oder dozou invitéiert sidd. Fir d’Famillen ze schützen, schreiwe mir keng Nimm an eis E-Mailen.",
  "notifications.email_verification.subject": "Confirméiert Är E-Mail-Adress",
  "notifications.email_verification.body":
    "Maacht de Link op, fir Är Adress ze confirméieren. E gëllt {hours, plural, one {# Stonn} other {# Stonnen}}. Wann Dir kee Kont ugeluecht hutt, braucht Dir näischt ze maachen.",
  "notifications.email_already_registered.subject": "Dir hutt schonn e Kont",
  "notifications.email_already_registered.body":
    "Een huet wëlle mat dëser Adress e Kont uleeën, et gëtt der awer schonn een. Mellt Iech iwwer de Link un. Wann Dir dat net waart, braucht Dir näischt ze maachen.",
  "notifications.invitation.subject": "Invitatioun bei Wunnbréck",
  "notifications.invitation.body":
    "{organisation} invitéiert Iech, mat Wunnbréck ze schaffen. Maacht de Link op, fir Ären Zougang unzeleeën. E gëllt {days, plural, one {# Dag} other {# Deeg}}.",
  "notifications.password_reset.subject": "En neit Passwuert wielen",
  "notifications.password_reset.body":
    "Maacht de Link op, fir en neit Passwuert ze wielen. E gëllt {minutes, plural, one {# Minutt} other {# Minutten}}. Wann Dir dat net gefrot hutt, braucht Dir näischt ze maachen: Äert Passwuert bleift d’selwecht.",
  "notifications.password_changed.subject": "Äert Passwuert gouf geännert",
  "notifications.password_changed.body":
    "D’Passwuert vun Ärem Kont gouf elo grad geännert an déi aner Apparater goufen ofgemellt. Wann Dir dat net waart, wielt direkt iwwer de Link en neit Passwuert.",
  "notifications.landlord_invited.subject": "Är Wunneng waart op Iech bei Wunnbréck",
  "notifications.landlord_invited.body":
    "LISKO huet eng oder méi Wunnenge fir Iech agedroen. Wielt Äert Passwuert, fir se ze gesinn, ze ergänzen an hire Wee ze verfollegen. De Link gëllt {days, plural, one {# Dag} other {# Deeg}}; duerno schéckt Iech d’Umellungssäit en neien.",
  "notifications.offer_submitted.subject": "Nei Offer ze kucken: {commune}",
  "notifications.offer_submitted.body":
    "Zu {commune} gouf eng Wunneng ugebueden. Kuckt d’Offer no, publizéiert se oder frot eng Ännerung.",
  "notifications.offer_changes_requested.subject": "Är Offer brauch eng Ergänzung",
  "notifications.offer_changes_requested.body":
    "Mir hunn Är Offer zu {commune} gelies. Ier mir se publizéieren, feelt eis nach eppes. De Link weist Iech wat.",
  "notifications.offer_published.subject": "Är Offer ass publizéiert",
  "notifications.offer_published.body":
    "Är Wunneng zu {commune} ass elo fir d’Sozialaarbechter ze gesinn. Mir schreiwen Iech, soubal mir Iech eng Famill proposéiere kënnen.",
  "notifications.offer_refused.subject": "Är Offer gëtt net opgeholl",
  "notifications.offer_refused.body":
    "Mir kënnen Är Wunneng zu {commune} kenger Famill ubidden. De Grond fannt Dir op der Säit, mat engem Bréif fir erofzelueden; schreift eis oder rufft eis gär un, wann Dir doriwwer schwätze wëllt.",
  "notifications.offer_withdrawn.subject": "Wunneng zréckgezunn: {household}",
  "notifications.offer_withdrawn.body":
    "De Proprietär huet d’Wunneng zu {commune} zréckgezunn. De Propos fir de Stot {household} ass eriwwer; de Stot ka rëm proposéiert ginn.",
  "notifications.proposal_made.subject": "Mir proposéieren Iech eng Famill",
  "notifications.proposal_made.body":
    "Fir d’Wunneng zu {commune} proposéiere mir Iech eng Famill. Kuckt d’Kaart un an äntwert bis zum {answerBy}. Bis dohin ass d’Wunneng fir si reservéiert.",
  "notifications.proposal_accepted.subject": "Propos ugeholl: {household}",
  "notifications.proposal_accepted.body":
    "De Propos fir de Stot {household} an d’Wunneng zu {commune} ass ugeholl. Nächste Schrëtt: d’Ënnerschrëft.",
  "notifications.proposal_declined.subject": "Propos refuséiert: {household}",
  "notifications.proposal_declined.body":
    "De Propos fir de Stot {household} an d’Wunneng zu {commune} ass refuséiert. De Grond steet am Dossier; de Stot kann nees proposéiert ginn.",
  "notifications.proposal_expired.subject": "Propos ouni Äntwert: {household}",
  "notifications.proposal_expired.body":
    "Fir de Stot {household} an d’Wunneng zu {commune} koum keng Äntwert an der Zäit. Béid sinn nees fräi.",
  "notifications.proposal_withdrawn.subject": "De Propos ass zréckgezunn",
  "notifications.proposal_withdrawn.body":
    "D’Famill, déi fir d’Wunneng zu {commune} proposéiert war, ass net méi disponibel. Mir sichen eng aner Famill fir Iech.",
  "notifications.tenancy_signed.subject": "De Kontrakt ass ënnerschriwwen",
  "notifications.tenancy_signed.body":
    "De Kontrakt fir d’Wunneng zu {commune} ass ënnerschriwwen. E fänkt um {starts} un. Déi nächst Datumen an d’Kontaktpersoune stinn op der Säit.",
  "notifications.tenancy_closed.subject": "D’Locatioun ass eriwwer",
  "notifications.tenancy_closed.body":
    "D’Locatioun vun der Wunneng zu {commune} ass um {ends} op en Enn gaangen. D’Wunneng kann nees ugebuede ginn.",
  "notifications.guarantee_started.subject": "Är Garantie huet ugefaangen",
  "notifications.guarantee_started.body":
    "D’Garantie fir Är Wunneng zu {commune} leeft bis zum {ends} an deckt bis zu {amount} of.",
  "notifications.guarantee_ending.subject": "Eng Garantie geet geschwënn op en Enn",
  "notifications.guarantee_ending.body":
    "D’Garantie fir d’Wunneng zu {commune} geet um {ends} op en Enn. Elo ass de Moment, fir zesummen ze kucken, wéi et virugeet.",
  "notifications.guarantee_ended.subject": "D’Garantie ass eriwwer",
  "notifications.guarantee_ended.body":
    "D’Garantie fir d’Wunneng zu {commune} ass um {ends} op en Enn gaangen. Wat virdru geschitt ass, kann an der ofgemaachter Zäit nach ugefrot ginn.",
  "notifications.claim_filed.subject": "Nei Ufro: {amount}",
  "notifications.claim_filed.body":
    "E Proprietär zu {commune} freet {amount} vun der Garantie. Bis zum {decideBy} ze decidéieren.",
  "notifications.claim_assessed.subject": "Ufro ze decidéieren: {amount}",
  "notifications.claim_assessed.body":
    "Eng Ufro vun {amount} zu {commune} ass gepréift. Eng zweet Persoun muss bis zum {decideBy} decidéieren.",
  "notifications.claim_decided.subject": "Iwwer Är Ufro ass decidéiert",
  "notifications.claim_decided.body":
    "D’Decisioun iwwer Är Ufro fir d’Wunneng zu {commune} ass geholl. Dir fannt se mat hire Grënn op der Säit.",
  "notifications.claim_settled.subject": "Är Ufro ass bezuelt",
  "notifications.claim_settled.body":
    "Mir hunn {amount} fir Är Wunneng zu {commune} iwwerwisen. Jee no Bank kënnt d’Geld an engem oder zwee Deeg un.",
  "notifications.invoice_issued.subject": "Neit Dokument: {invoice}",
  "notifications.invoice_issued.body":
    "D’Dokument {invoice} iwwer {amount} ass prett. Dir kënnt et op der Säit liesen an eroflueden.",
  "notifications.plan_laid_out.subject": "Plang fir de Suivi prett: {household}",
  "notifications.plan_laid_out.body":
    "{count, plural, one {De Plang fir de Stot {household} huet # Schrëtt.} other {De Plang fir de Stot {household} huet # Schrëtt.}}",
  "notifications.tasks_due.subject": "Är Aufgabe vun haut",
  "notifications.tasks_due.body":
    "{count, plural, =0 {Haut ass näischt geplangt.} one {Haut ass # Aufgab geplangt.} other {Haut sinn # Aufgabe geplangt.}} {overdue, plural, =0 {Näischt ass ze spéit.} one {# Aufgab ass ze spéit.} other {# Aufgabe sinn ze spéit.}}",
  "notifications.inbox.unread": "net gelies",
  "notifications.inbox.unreadOnly": "Nëmmen net gelies",
  "notifications.inbox.all": "All Noriichten",
  "notifications.inbox.open": "Opmaachen",
  "notifications.inbox.markRead": "Als gelies markéieren",
  "notifications.inbox.readAll": "All als gelies markéieren",
  "notifications.inbox.count":
    "{count, plural, =0 {Dir hutt alles gelies.} one {# Noriicht ass net gelies.} other {# Noriichte sinn net gelies.}}",
  "notifications.inbox.noneTitle": "Keng Noriichten",
  "notifications.inbox.none":
    "Hei kënnt, wat Iech ugeet: e Virschlag, eng Ënnerschrëft, en Datum. Dir kritt déi selwecht Noriicht och per E-Mail.",
  "notifications.mailbox.title": "Demo-Këscht",
  "notifications.mailbox.lead":
    "Et ass kee Mailserver ageriicht: D’Noriichte bleiwen hei, wou jiddereen se liese kann. Dës Säit gëtt et nëmmen an der Demo-Welt.",
  "notifications.mailbox.search": "Adress vum Empfänger",
  "notifications.mailbox.to": "Un {recipient}",
  "notifications.mailbox.noneTitle": "Keng E-Mailen",
  "notifications.mailbox.none":
    "Leet e Proprietärskont un oder frot en neit Passwuert: D’E-Mail erschéngt hei no enger oder zwou Sekonnen.",
  "notifications.availability_asked.subject": "Ass Är Wunneng zu {commune} nach fräi?",
  "notifications.availability_asked.body":
    "Är Offer ass schonn eng Zäit publizéiert. Sot eis mat engem Klick, wéi et ass, ouni Iech unzemellen. Ouni Äntwert op zwee Messagë setzt d’Offer sech an d’Paus.",
  "notifications.availability_asked.free": "Jo, nach fräi:",
  "notifications.availability_asked.later": "Vun engem aneren Dag u fräi:",
  "notifications.availability_asked.gone": "Nee, net méi fräi:",
  "notifications.offer_paused.subject": "Är Offer zu {commune} ass an der Paus",
  "notifications.offer_paused.body":
    "Mir wëssen net, ob d’Wunneng nach fräi ass. Huelt d’Offer mat engem Klick zréck op de Maart, oder zitt se zréck.",
  "notifications.offer_way_suggested.subject": "E Virschlag fir Är Wunneng zu {commune}",
  "notifications.offer_way_suggested.body":
    "Mir mengen, en anere Wee passt Iech besser. Dir kënnt e mat engem Klick unhuelen, ouni nei ze tippen.",
  "notifications.offer_accepted.subject": "Är Wunneng zu {commune} ass ugeholl",
  "notifications.offer_accepted.body":
    "D’Organisatioun proposéiert {amount} de Mount vum {starts} un. Sot eis, ob d’Konditiounen Iech passen.",
  "notifications.terms_agreed.subject": "Konditiounen ugeholl: {commune}",
  "notifications.terms_agreed.body":
    "De Proprietär ass d’accord. D’Offer ass publizéiert: eng Famill ka proposéiert ginn.",
  "notifications.terms_declined.subject": "Konditiounen ofgeleent: {commune}",
  "notifications.terms_declined.body":
    "De Proprietär wëll dës Konditiounen net. Hie kann d’Offer änneren oder en anere Wee wielen.",
  "notifications.message_to_owner.subject":
    "{organisation} huet Iech zu Ärer Wunneng zu {commune} geschriwwen",
  "notifications.message_to_owner.body":
    "Et waart e Message op Iech zu Ärer Wunneng zu {commune}. Iwwer de Link kënnt Dir e liesen an drop äntweren.",
  "notifications.message_from_owner.subject": "E Proprietär schreift Iech: {commune}",
  "notifications.message_from_owner.body":
    "De Proprietär vun enger Wunneng zu {commune} huet geschriwwen a waart op eng Äntwert.",
  "notifications.owner_steps_due.subject":
    "{count, plural, one {E Schrëtt mat engem Proprietär ass fälleg} other {# Schrëtt mat Proprietäre si fälleg}}",
  "notifications.owner_steps_due.body":
    "{count, plural, one {Dir hat e Schrëtt mat engem Proprietär geplangt, säin Dag ass do.} other {Dir hat # Schrëtt mat Proprietäre geplangt, hiren Dag ass do.}} De Link weist Iech, mat wiem.",
  "notifications.file_returned.subject": "Dossier zréck: {household}",
  "notifications.file_returned.body":
    "D’Raschtzäit vum Dossier {household} ass eriwwer. E steet nees do, wou e war; d’Säit seet, wat ze maachen ass.",
  "notifications.household_answered.subject": "Äntwert vum Stot {household}",
  "notifications.household_answered.body":
    "De Stot {household} huet geäntwert, ob en nach sicht. D’Äntwert steet am Historique vum Dossier.",
  "notifications.household_silent.subject": "Näischt héieren vum Stot {household}",
  "notifications.household_silent.body":
    "De Stot {household} huet op zwee Messagen net geäntwert. Eng Aufgab waart op Iech; den Dossier bleift op.",
  "notifications.cover_named.subject": "En Ersatz ass virgesinn",
  "notifications.cover_named.body":
    "Vum {starts} bis {ends} ass en Ersatz virgesinn, deen Iech betrëfft. D’Säit seet, wie wien ersetzt.",
  "notifications.transfer_asked.subject":
    "{count, plural, one {En Dossier soll bei Iech kommen} other {# Dossieren solle bei Iech kommen}}",
  "notifications.transfer_asked.body":
    "{count, plural, one {Een aus dem Team freet Iech, en Dossier z’iwwerhuelen. Huelt un, oder leent mat engem Grond of.} other {Een aus dem Team freet Iech, # Dossieren z’iwwerhuelen. Huelt un, oder leent mat engem Grond of.}}",
  "notifications.transfer_answered.subject":
    "{count, plural, one {Äntwert zu engem Dossier ënnerwee} other {Äntwert zu # Dossieren ënnerwee}}",
  "notifications.transfer_answered.body":
    "{count, plural, one {Zu engem Dossier ënnerwee gëtt et eng Äntwert. Den Historique seet, wien en elo suivéiert.} other {Zu # Dossieren ënnerwee gëtt et eng Äntwert. Den Historique seet, wie se elo suivéiert.}}",
  "notifications.files_assigned.subject":
    "{count, plural, one {En Dossier ass elo Ären} other {# Dossieren sinn elo Är}}",
  "notifications.files_assigned.body":
    "{count, plural, one {Äre Responsabelen huet Iech en Dossier iwwerginn, mat Aufgaben a Virschléi.} other {Äre Responsabelen huet Iech # Dossieren iwwerginn, mat Aufgaben a Virschléi.}}",
  "notifications.files_given.subject":
    "{count, plural, one {En Dossier wiesselt d’Hand} other {# Dossieren wiesselen d’Hand}}",
  "notifications.files_given.body":
    "{count, plural, one {Äre Responsabelen huet ee vun Ären Dossieren engem aus dem Team iwwerginn. Den Historique seet, wiem a firwat.} other {Äre Responsabelen huet # vun Ären Dossieren engem aus dem Team iwwerginn. Den Historique seet, wiem a firwat.}}",
  "notifications.backup_promoted.subject": "{household} réckelt aus der Reserve no",
  "notifications.backup_promoted.body":
    "D’Wunneng zu {commune} ass nees fräi ginn: de Stot {household} aus der Reserve ass elo de Proprietäre virgeschloen. Äntwert erwaart bis den {answerBy}. Schwätzt mam Stot.",
  "notifications.backup_passed.subject": "{household}: an der Reserve iwwergaangen",
  "notifications.backup_left.subject": "{household} ass net méi an der Reserve",
  "notifications.backup_left.body":
    "De Stot {household} waart net méi op d’Wunneng zu {commune}: si ass verginn, zréckgezunn oder passt net méi. De Stot kann anerwäerts virgeschloe ginn.",
  "notifications.backup_passed.body":
    "D’Wunneng zu {commune} ass nees fräi ginn, mee de Stot {household} kann am Moment net virgeschloe ginn. Hie bleift an der Reserve; d’Vermëttlung weist de Grond.",
  "notifications.household_agreed.subject": "{household} seet Jo",
  "notifications.household_agreed.body":
    "De Stot {household} wëll d’Wunneng zu {commune}. Maacht d’Visitt aus; ënnerschriwwe gëtt, soubal och de Proprietär Jo gesot huet.",
  "notifications.visit_planned.subject": "Visitt zu {commune} den {visit} um {time}",
  "notifications.visit_planned.body":
    "D’Visitt vun der Wunneng zu {commune} ass den {visit} um {time}. Den Treffpunkt steet op der Säit vum Virschlag.",
  "notifications.visit_cancelled.subject": "D’Visitt vum {visit} um {time} ass ofgesot",
  "notifications.visit_cancelled.body":
    "D’Visitt vun der Wunneng zu {commune} ass net wéi geplangt. LISKO schléit eng nei vir, wann de Virschlag weidergeet.",
  "notifications.proposal_reminder.subject": "Eng Famill waart op Är Äntwert",
  "notifications.proposal_reminder.body":
    "Fir d’Wunneng zu {commune} waart eng virgeschloe Famill bis den {answerBy} op Är Äntwert. Ouni Äntwert kënnt d’Wunneng nees an d’Sich.",
  "notifications.household_answer_due.subject": "{household} huet nach net geäntwert",
  "notifications.household_answer_due.body":
    "De Stot {household} huet nach net gesot, ob e d’Wunneng zu {commune} wëll. D’Frist leeft bis den {answerBy}: rufft un, oder schreift him vum Virschlag aus.",
  "notifications.proposal_unanswered.subject": "Geschwënn ouni Äntwert: {household}",
  "notifications.proposal_unanswered.body":
    "De Virschlag fir {household} an d’Wunneng zu {commune} waart nach ëmmer op eng Äntwert; en ass den {answerBy} eriwwer. En Uruff beim Proprietär kann nach hëllefen.",
  "notifications.proposal_stalled.subject": "Ugeholl, mee net ënnerschriwwen: {household}",
  "notifications.proposal_stalled.body":
    "Zënter {days, plural, one {# Dag} other {# Deeg}} geet fir {household} an d’Wunneng zu {commune} näischt weider: keng Visitt a keng Ënnerschrëft. D’Wunneng bleift fir anerer blockéiert.",
  "notifications.late_decline.subject": "Spéiden Neen: {household}",
  "notifications.late_decline.body":
    "De Virschlag fir {household} an d’Wunneng zu {commune} war ugeholl an ass elo, spéit, refuséiert. Stoppt, wat virbereet war. Stéit aus der Reserve réckelen no.",
  "notifications.offer_not_free.subject": "Offer zu {commune}: net méi fräi",
  "notifications.offer_not_free.body":
    "De Proprietär huet eng Famill refuséiert, well d’Wunneng zu {commune} net méi fräi ass. D’Offer rascht; kläert of, ob se zréckgezunn soll ginn.",
  "notifications.offer_facts_doubted.subject": "Offer zu {commune}: Donnéeë préiwen",
  "notifications.offer_facts_doubted.body":
    "De Proprietär huet eng Famill refuséiert aus engem Grond, deen an der Offer vun der Wunneng zu {commune} hätt solle stoen: Zuel vu Leit, Déieren oder Datum. Kläert of, ob d’Offer muss korrigéiert ginn.",
  "notifications.policy_proposed.subject":
    "Eng Ännerung vun der Attributiounspolitik waart op eng Äntwert",
  "notifications.policy_proposed.body":
    "Een aus dem Team proposéiert eng nei Attributiounspolitik vum {starts} un. Liest, wat ännert, an heescht se gutt oder gitt se mat enger Notiz zréck.",
  "notifications.policy_approved.subject": "Déi nei Attributiounspolitik ass guttgeheescht",
  "notifications.policy_approved.body": "Si trëtt den {starts} vum selwen a Kraaft.",
  "notifications.policy_returned.subject": "Är Ännerung vun der Attributiounspolitik kënnt zréck",
  "notifications.policy_returned.body":
    "Den Entworf fir den {starts} kënnt mat enger Notiz bei Iech zréck.",
  "notifications.policy_withdrawn.subject":
    "Eng Attributiounspolitik, déi komme sollt, ass zréckgezunn",
  "notifications.policy_withdrawn.body":
    "D’Versioun fir den {starts} kënnt net. Déi, déi a Kraaft ass, bleift.",
} as const satisfies Record<keyof typeof source, string>;

import type { matchingPolicy as source } from "../fr/matching-policy";

export const matchingPolicy = {
  "matching-policy.unit.days": "{count, plural, one {# Dag} other {# Deeg}}",
  "matching-policy.unit.bedrooms":
    "{count, plural, =0 {keng Schlofkummer} one {# Schlofkummer} other {# Schlofkummeren}}",
  "matching-policy.unit.rules": "{count, plural, one {# Regel} other {# Reegelen}}",
  "matching-policy.unit.points": "{count, plural, one {# Punkt} other {# Punkten}}",
  "matching-policy.at.daysLeft":
    "{count, plural, =0 {um Dag vum Delai} one {# Dag virum Delai} other {# Deeg virum Delai}}",
  "matching-policy.at.daysPast": "{count, plural, one {# Dag nom Delai} other {# Deeg nom Delai}}",
  "matching-policy.at.daysWaited":
    "{count, plural, =0 {bei der Umeldung} one {no # Dag Waarden} other {no # Deeg Waarden}}",
  "matching-policy.at.spare":
    "{count, plural, =0 {genee d’Zuel vun de Schlofkummeren} one {# Schlofkummer méi} other {# Schlofkummere méi}}",
  "matching-policy.at.percent": "{count} % vum droebare Loyer",
  "matching-policy.at.departures":
    "{count, plural, =0 {keng Departen} one {# Depart pro Wierkdag} other {# Departen pro Wierkdag}}",
  "matching-policy.x.daysLeft": "Deeg virum Delai",
  "matching-policy.x.daysWaited": "Deeg Waarden",
  "matching-policy.x.spare": "Schlofkummere méi",
  "matching-policy.x.percent": "% vum droebare Loyer",
  "matching-policy.x.departures": "Departen pro Dag",
  "matching-policy.limit.spareBedrooms": "Schlofkummeren iwwer de Besoin",
  "matching-policy.limit.daysAfterDeadline": "Deeg nom Delai",
  "matching-policy.limit.daysEmpty": "Deeg ouni Locataire",
  "matching-policy.limit.nearRules": "Bal: net erfëllte Reegelen",
  "matching-policy.limit.nearRentOverCents": "Bal: ze vill Loyer",
  "matching-policy.limit.nearDays": "Bal: Deeg",
  "matching-policy.limit.nearSquareMetres": "Bal: m² déi feelen",
  "matching-policy.sentence.spareBedrooms":
    "Iwwer de Besoin vum Stot eraus däerf eng Wunneng héchstens hunn: {value}.",
  "matching-policy.sentence.daysAfterDeadline":
    "Eng Wunneng däerf nom Delai vum Stot fräi ginn, ëm héchstens {value}.",
  "matching-policy.sentence.daysEmpty":
    "E Proprietär waart héchstens {value} op e Stot, deen nach net kann eraplënneren.",
  "matching-policy.sentence.nearRules":
    "E Stot passt bal, wann héchstens feelt: {value}, all nëmme knapps.",
  "matching-policy.sentence.nearRentOverCents":
    "Knapps beim Loyer: héchstens {value} ze vill de Mount.",
  "matching-policy.sentence.nearDays": "Knapps bei engem Datum: héchstens {value}.",
  "matching-policy.sentence.nearSquareMetres": "Knapps bei der Fläch: héchstens {value} manner.",
  "matching-policy.commune.wished": "Gewënschte Gemeng",
  "matching-policy.commune.nearWished": "Noper vun enger gewënschter Gemeng",
  "matching-policy.commune.noWish": "Kee Wonsch fir d’Gemeng",
  "matching-policy.commune.other": "Aner Gemeng wéi gewënscht",
  "matching-policy.change.line": "{name}: {before} → {after}",
  "matching-policy.change.corners":
    "{name}: d’Zeile vun der Kurv stinn anzwousch anescht, d’Punkte bleiwen op ee Punkt no d’selwecht",
  "matching-policy.change.seed": "D’Auslousung ënner Stéit mat gläiche Punkte gëtt nei gezunn",
  "matching-policy.change.first": "Dat ass déi éischt Versioun: et gëtt näischt ze vergläichen.",
  "matching-policy.change.none": "Näischt ass anescht wéi an der Versioun Nr. {version}.",
  "matching-policy.change.title":
    "{count, plural, one {# Ännerung} other {# Ännerungen}} géigeniwwer der Versioun Nr. {version}",
  "matching-policy.change.more": "{count, plural, one {Nach # Ännerung} other {Nach # Ännerungen}}",
  "matching-policy.phase.in_force": "A Kraaft",
  "matching-policy.phase.coming": "Kënnt",
  "matching-policy.phase.replaced": "Ersat",
  "matching-policy.phase.withdrawn": "Zréckgezunn",
  "matching-policy.phases.in_force": "A Kraaft",
  "matching-policy.phases.coming": "Versiounen, déi kommen",
  "matching-policy.phases.replaced": "Ersat Versiounen",
  "matching-policy.phases.withdrawn": "Zréckgezunne Versiounen",
  "matching-policy.draft.draft": "Entworf",
  "matching-policy.draft.proposed": "Proposéiert",
  "matching-policy.draft.approved": "Guttgeheescht",
  "matching-policy.draft.dropped": "Opginn",
  "matching-policy.list.title": "Attributiounspolitik",
  "matching-policy.list.lead":
    "D’Zuelen, no deenen d’Stéit klasséiert ginn: Limitten, Kurven a Punkten. Eng guttgeheescht Versioun ännert sech ni méi; eng Persoun proposéiert se, eng aner heescht se gutt.",
  "matching-policy.list.new": "Eng nei Versioun virbereeden",
  "matching-policy.list.drafts": "Entwërf a Propositiounen",
  "matching-policy.list.noDrafts": "Et gëtt keng Ännerung virbereet.",
  "matching-policy.list.version": "Versioun Nr. {version}",
  "matching-policy.list.from": "Gülteg vum {date} un",
  "matching-policy.list.shipped": "Mat Wunnbréck geliwwert",
  "matching-policy.list.signed":
    "Geschriwwe vu(n) {authors}, guttgeheescht vu(n) {approver} den {when}",
  "matching-policy.list.withdrawnOn": "zréckgezunn den {date}",
  "matching-policy.list.draftFor": "Ännerung fir den {date}",
  "matching-policy.list.draftBy": "Vu(n) {authors}, geännert den {when}",
  "matching-policy.list.waitsForYou": "Waart op Är Äntwert.",
  "matching-policy.read.change": "Wat ännert, a firwat",
  "matching-policy.read.limits": "Wat d’Reegelen zouloossen",
  "matching-policy.read.share":
    "héchstens {count, plural, one {# Punkt} other {# Punkten}}, {percent} % vun all",
  "matching-policy.read.from": "Vun un",
  "matching-policy.read.dashed": "Gestréchelt: déi Versioun virdrun.",
  "matching-policy.read.withoutDeadline": "Ouni Delai, no der aktueller Wunnsituatioun",
  "matching-policy.read.communes": "No der Gemeng vun der Wunneng",
  "matching-policy.read.equals": "Bei gläiche Punkten",
  "matching-policy.read.seed":
    "Fir all Stot gëtt eemol eng Nummer gezunn, aus „{seed}“. Jidderee kann et nopréiwen, kee kann se am Nachhinein eraussichen.",
  "matching-policy.read.noteOf": "{name}: {note}",
  "matching-policy.why.urgency":
    "Wat den Delai méi no ass, wat et méi Punkte gëtt. Tëscht zwou Zeile gëtt proportional gerechent.",
  "matching-policy.why.waiting": "Waarde bréngt Punkten a kascht der ni.",
  "matching-policy.why.commune": "Wat de Stot wënscht, zielt, ouni eppes auszeschléissen.",
  "matching-policy.why.size_fit":
    "Eng Wunneng an der richteger Gréisst geet virun enger ze grousser.",
  "matching-policy.why.rent_fit": "Wat de Loyer manner schwéier ass, wat et méi Punkte gëtt.",
  "matching-policy.why.transport": "Departe vu Bus, Tram an Zuch an der Gemeng un engem Wierkdag.",
  "matching-policy.field.validFrom": "Gülteg vun un",
  "matching-policy.field.reason": "Firwat dës Ännerung",
  "matching-policy.field.seed": "Ausgangswuert vun der Auslousung",
  "matching-policy.field.points": "Punkten",
  "matching-policy.field.decision": "Är Äntwert",
  "matching-policy.field.note": "Notiz",
  "matching-policy.field.withdrawalNote": "Firwat dës Versioun net komme soll",
  "matching-policy.form.newTitle": "Nei Versioun vun der Politik",
  "matching-policy.form.newLead":
    "D’Felder weisen d’Versioun Nr. {version}, déi a Kraaft ass. Ännert, wat néideg ass; näischt gëllt, ier eng aner Persoun d’accord ass.",
  "matching-policy.form.editTitle": "Den Entworf änneren",
  "matching-policy.form.change": "D’Ännerung",
  "matching-policy.form.validFromHint": "Si trëtt op deem Dag vum selwen a Kraaft.",
  "matching-policy.form.reasonHint":
    "A wéinege Wierder, fir déi Persoun, déi guttheescht, a fir déi, déi et méi spéit liesen.",
  "matching-policy.form.limits": "Wat d’Reegelen zouloossen",
  "matching-policy.form.near": "Passt bal",
  "matching-policy.form.criterion": "Punkten: {name}",
  "matching-policy.form.corner": "Zeil {number}",
  "matching-policy.form.addCorner": "Zeil derbäisetzen",
  "matching-policy.form.withoutDeadline": "Ouni Delai: Punkten no der aktueller Wunnsituatioun",
  "matching-policy.form.save": "Den Entworf halen",
  "matching-policy.form.saveAndSee": "Halen a kucken, wat dat ännert",
  "matching-policy.form.hint.spareBedrooms": "Vun 0 bis 5 Schlofkummere méi wéi néideg.",
  "matching-policy.form.hint.daysAfterDeadline":
    "Wéi vill Deeg nom Delai eng Wunneng nach däerf fräi ginn.",
  "matching-policy.form.hint.daysEmpty":
    "Wéi vill Deeg e Proprietär op e Stot waart, deen nach net kann eraplënneren.",
  "matching-policy.form.hint.near": "Wat ënner „bal“ gewise gëtt an e Bléck wäert ass.",
  "matching-policy.form.hint.urgency":
    "Wat den Delai méi wäit ewech ass, wat et manner Punkte gëtt. Eng negativ Zuel: den Delai ass eriwwer.",
  "matching-policy.form.hint.waiting": "Méi laang waarde kascht ni Punkten.",
  "matching-policy.form.hint.size_fit": "Eng Schlofkummer méi gëtt ni méi Punkten.",
  "matching-policy.form.hint.rent_fit":
    "Loyer mat Chargen, a Prozent vun deem, wat de Stot droe kann.",
  "matching-policy.form.hint.transport": "Departen an der Gemeng un engem Wierkdag.",
  "matching-policy.form.hint.commune":
    "Gewënscht, dann Noper oder ouni Wonsch, dann aner: ni ëmgedréint.",
  "matching-policy.form.hint.withoutDeadline": "Fir Stéit ouni Delai fir erauszegoen.",
  "matching-policy.form.hint.seed":
    "Nëmmen änneren, fir ënner Stéit mat gläiche Punkten nei ze zéien.",
  "matching-policy.form.hint.note": "Néideg, fir den Entworf zréckzeginn.",
  "matching-policy.act.propose": "Enger anerer Persoun proposéieren",
  "matching-policy.act.take_back": "Zréckhuelen an änneren",
  "matching-policy.act.drop": "Opginn",
  "matching-policy.act.review": "Äntweren",
  "matching-policy.act.withdraw": "Dës Versioun zréckzéien",
  "matching-policy.act.withdrawOpen": "Virun hirem Dag zréckzéien",
  "matching-policy.act.seeEffect": "Kucken, wat dat ännert",
  "matching-policy.act.toDraft": "Bei den Entworf",
  "matching-policy.decision.approve": "Guttheeschen",
  "matching-policy.decision.approveHint":
    "Gëtt fir ëmmer eng Versioun an trëtt op hirem Dag a Kraaft.",
  "matching-policy.decision.return": "Mat enger Notiz zréckginn",
  "matching-policy.decision.returnHint": "Gëtt erëm en Entworf, deen seng Autoren ännere kënnen.",
  "matching-policy.next.title": "Wéi et weidergeet",
  "matching-policy.next.returned": "Zréckginn vu(n) {name} den {when}",
  "matching-policy.next.proposed": "Proposéiert vu(n) {name} den {when}. Eng aner Persoun äntwert.",
  "matching-policy.next.draftHint":
    "En Entworf ännert näischt. Wann e proposéiert ass, waart en op den Accord vun engem anere Responsabelen oder vum Administrateur.",
  "matching-policy.next.own":
    "Dir hutt un dësem Entworf geschriwwen: eng aner Persoun muss e guttheeschen.",
  "matching-policy.next.dropped": "Kee verfollegt dësen Entworf weider.",
  "matching-policy.error.note_missing": "Sot a wéinege Wierder, wat anescht soll ginn.",
  "matching-policy.refused.changed_meanwhile":
    "Een huet dësen Entworf an der Tëschenzäit geännert. Hei ass näischt verluer: vergläicht an engem aneren Tab a lued dann d’Säit nei.",
  "matching-policy.refused.not_a_draft":
    "Dësen Entworf ass proposéiert oder ofgeschloss: esou léisst e sech net méi änneren.",
  "matching-policy.refused.not_proposed": "Dësen Entworf waart net méi op eng Äntwert.",
  "matching-policy.refused.nothing_changed":
    "Dësen Entworf seet dat selwecht wéi d’Versioun, déi e géif ersetzen.",
  "matching-policy.refused.date_passed": "De(n) {valid} ass eriwwer: wielt en neien Datum.",
  "matching-policy.refused.own_draft":
    "Dir hutt un dësem Entworf geschriwwen: eng aner Persoun muss e guttheeschen.",
  "matching-policy.refused.other_before":
    "An der Tëschenzäit gouf eng aner Versioun guttgeheescht oder zréckgezunn: liest d’Ännerungen am Verglach mat hir nei.",
  "matching-policy.refused.withdrawn_already": "Dës Versioun ass schonn zréckgezunn.",
  "matching-policy.refused.begun":
    "Dës Versioun ass scho a Kraaft: nëmmen eng nei Versioun ersetzt se.",
  "matching-policy.done.saved": "Entworf gehal",
  "matching-policy.done.propose": "Proposéiert. Déi, déi guttheesche kënnen, sinn informéiert.",
  "matching-policy.done.take_back": "Zréckgeholl: Dir kënnt en änneren.",
  "matching-policy.done.drop": "Entworf opginn",
  "matching-policy.done.returned": "Un d’Autoren zréckginn",
  "matching-policy.done.approved": "Versioun guttgeheescht",
  "matching-policy.done.withdraw": "Versioun zréckgezunn",
  "matching-policy.effect.title": "Wat dat ännert",
  "matching-policy.effect.lead":
    "Verglach mat der Versioun Nr. {version}, déi haut a Kraaft ass, fir {households} prett Stéit an {dwellings} offréiert Wunnengen: all.",
  "matching-policy.effect.leadSome":
    "Verglach mat der Versioun Nr. {version}, déi haut a Kraaft ass. De Marché ass grouss: {looked} vun {dwellings} offréierte Wunnengen, gläichméisseg erausgeholl, mat all den {households} prette Stéit. D’Zuele gëlle just fir si.",
  "matching-policy.effect.plan": "De beschte Plang fir all",
  "matching-policy.effect.planHint":
    "Sou vill vergi Wunnengen wéi méiglech, duerno déi meescht Punkten. All Versioun zielt mat hiren eegene Punkten: vergläicht virun allem d’Wunnengen.",
  "matching-policy.effect.policy": "Versioun",
  "matching-policy.effect.before": "A Kraaft",
  "matching-policy.effect.after": "Entworf",
  "matching-policy.effect.homes": "Vergi Wunnengen",
  "matching-policy.effect.groups": "Gruppen, déi am Plang Wunnenge gewannen oder verléieren",
  "matching-policy.effect.noGroups": "Kee Grupp gewënnt oder verléiert am Plang eng Wunneng.",
  "matching-policy.effect.group": "Grupp",
  "matching-policy.effect.groupName": "{grouping}: {name}",
  "matching-policy.effect.difference": "Ënnerscheed",
  "matching-policy.effect.lists": "Déi éischt {ranks} vun all Wunneng",
  "matching-policy.effect.noLists":
    "Déi éischt {ranks} bleiwe fir all Wunneng déi selwecht, an der selwechter Reiefolleg.",
  "matching-policy.effect.moreLists": "{shown} vun {all} Wunnengen, deenen hir Lëscht ännert.",
  "matching-policy.effect.enters": "kënnt op d’Plaz {rank}",
  "matching-policy.effect.leaves": "fält eraus (war op der Plaz {rank})",
  "matching-policy.effect.moves": "Plaz {before} → {after}",
  "matching-policy.effect.fits": "Wie passt oder net méi passt",
  "matching-policy.effect.noFits": "Kee Paar aus Stot a Wunneng fänkt un oder hält op ze passen.",
  "matching-policy.effect.fitsLine":
    "{begin, plural, =0 {Kee Paar fänkt} one {# Paar fänkt} other {# Puer fänken}} un ze passen, {cease, plural, =0 {keent hält op} one {# hält op} other {# halen op}}.",
  "matching-policy.effect.byRule": "No Regel; e Paar kann ënner méi zielen",
  "matching-policy.effect.rule": "Regel",
  "matching-policy.effect.begin": "Fänken un ze passen",
  "matching-policy.effect.cease": "Passen net méi",
  "matching-policy.effect.nowFits": "Passt elo",
  "matching-policy.effect.fitsNoMore": "Passt net méi",
  "matching-policy.effect.until": "Bis elo:",
  "matching-policy.effect.moreFits": "{shown} vun {all} gewisen.",
  "matching-policy.short.title": "Wat zielt, a wéi vill",
  "matching-policy.short.lead":
    "Wa méi Famillje passen, decidéiere Punkten iwwer d’Reiefolleg. Héchstens:",
  "matching-policy.short.criterion": "Critère",
  "matching-policy.short.version":
    "Attributiounspolitik Nr. {version}, a Kraaft zënter dem {date}. Eng Persoun proposéiert all Ännerung, eng aner heescht se gutt.",
} as const satisfies Record<keyof typeof source, string>;

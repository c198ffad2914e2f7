import type { schemes as source } from "../fr/schemes";

export const schemes = {
  "schemes.name.lisko_guarantee": "Bail mat der Garantie vu LISKO",
  "schemes.name.ais": "Iwwer d’Agence immobilière sociale (AIS)",
  "schemes.name.wunnengshellef": "Iwwer d’Wunnengshëllef",
  "schemes.line.lisko_guarantee": "Dir verlount direkt un de Stot; LISKO garantéiert a begleet.",
  "schemes.line.ais": "D’AIS ass Äre Locataire; si bezilt, ënnerhält a begleet.",
  "schemes.line.wunnengshellef":
    "D’Wunnengshëllef ass Äre Locataire; e Service référent begleet de Stot.",
  "schemes.title.bail_a_loyer": "Bail à loyer",
  "schemes.title.mise_a_disposition": "Mise à disposition",
  "schemes.party.household": "Stot",
  "schemes.party.organisation": "Organisatioun",
  "schemes.party.lisko": "LISKO",
  "schemes.party.referrer": "Service référent",
  "schemes.party.owner": "Propriétaire",
  "schemes.source.verified": "iwwerpréift",
  "schemes.source.unverified": "nach ze iwwerpréiwen",
  "schemes.condition.international_protection":
    "Internationale Schutz (Flüchtlingsstatut oder subsidiäre Schutz)",
  "schemes.condition.referring_service": "E Service référent",
  "schemes.condition.social_project": "E soziale Projet, mat deem de Stot averstanen ass",
  "schemes.cover.guarantee": "Bis zu {max}, bis an mat {until}",
  "schemes.cover.organisation":
    "De Loyer gëtt vun der Organisatioun bezuelt, ob bewunnt oder eidel",
  "schemes.recovery.notice_personal_need":
    "{min, plural, one {# Mount} other {# Méint}} Preavis, wann Dir d’Wunneng selwer braucht",
  "schemes.recovery.organisation_returns":
    "{min} bis {max} Méint, wann Dir oder Är Famill d’Wunneng brauch",
  "schemes.assumption.rent_as_asked": "De Loyer, deen Dir frot: {rent} de Mount.",
  "schemes.assumption.rent_below_market":
    "D’Organisatioun bezilt {min} bis {max} % manner wéi de Marché; Äre Loyer gëllt als Marchépräis.",
  "schemes.assumption.tax_share":
    "{percent} % vum Netto-Loyersakommes si steierflichteg; Är Käschte sinn nach net ofgezunn.",
  "schemes.assumption.guarantee":
    "D’Garantie deckt {cap, plural, one {# Mount Loyer} other {# Méint Loyer}}, also {amount}, wärend {months, plural, one {# Mount} other {# Méint}}.",
  "schemes.assumption.empty_months_paid": "Och d’Méint, an deenen d’Wunneng eidel ass, gi bezuelt.",
  "schemes.assumption.recovery":
    "Fir d’Wunneng zréckzekréien: op d’mannst {min, plural, one {# Mount} other {# Méint}}, héchstens {max, plural, one {# Mount} other {# Méint}}.",
  "schemes.assumption.state_contribution":
    "De Staat bezilt der Organisatioun bis zu {amount} de Mount a pro Wunneng.",
  "schemes.sourceLabel": "Quell:",
  "schemes.value.months": "{count, plural, one {# Mount} other {# Méint}}",
  "schemes.value.range": "{min} bis {max}",
  "schemes.guaranteed.guarantee_length": "Dauer vun der Garantie vu LISKO, vum Ufank vum Bail un",
  "schemes.guaranteed.guarantee_cap": "Loyeren, fir déi LISKO an där Zäit héchstens riicht steet",
  "schemes.guaranteed.tax_exemption":
    "Steierfräien Deel vun Ärem Netto-Locatiounsrevenu, iwwer d’AIS oder d’Wunnengshëllef",
  "schemes.guaranteed.recovery":
    "Delai fir d’Wunneng bei eegenem oder familiärem Besoin zréckzekréien, iwwer d’AIS oder d’Wunnengshëllef",
  "schemes.guaranteed.occupation":
    "Längsten Zäit, déi ee Stot bleift, iwwer d’AIS oder d’Wunnengshëllef",
  "schemes.guaranteed.rent_below_market":
    "Ënner dem Marchéspräis: de Loyer, deen d’AIS an d’Wunnengshëllef bezuelen, och wann d’Wunneng eidel steet",
  "schemes.guaranteed.since": "gëllt zënter dem {date}",
  "schemes.guaranteed.source": "Wou dës Zuel hierkënnt",
  "schemes.guaranteed.limits": "Wat déi aner Weeër dofir verlaangen",
  "schemes.compare.title": "Déi dräi Weeër am Verglach",
  "schemes.way.monthly": "Loyer am Mount, deen Dir kritt",
  "schemes.way.yearly": "Dat ass am Joer",
  "schemes.way.taxable": "Dovu steierflichteg am Joer, virun Äre Käschten",
  "schemes.way.cover": "Wat de Loyer deckt",
  "schemes.way.tenant": "Äre Locataire · Titel vum Stot",
  "schemes.way.payer": "Wien Iech bezilt",
  "schemes.way.maintainer": "Wien ënnerhält",
  "schemes.way.followUp": "Wien de Stot begleet",
  "schemes.way.length": "Dauer vun der Notzung",
  "schemes.way.noLimit": "Ouni fest Grenz: déi vum Bail",
  "schemes.way.recovery": "D’Wunneng zréckkréien",
  "schemes.way.assumptions": "Hypothesen a Quellen",
  "schemes.compare.lead":
    "Zeil fir Zeil: wien Äre Locataire ass, wie bezilt, wat garantéiert ass a wéi Dir d’Wunneng zréckkritt.",
  "schemes.compare.noAdvice":
    "Dës Informatiounen hëllefe beim Wielen; si ersetze weder e Kontrakt nach eng Steierberodung. „Nach ze iwwerpréiwen“: nach net an engem gëltegen Text nogelies.",
  "schemes.compare.question": "Är Fro",
  "schemes.compare.asOf": "Wäerter um {date}.",
  "schemes.fact.tenant.question": "Wien ass Äre Locataire?",
  "schemes.fact.tenant.lisko_guarantee": "De Stot selwer, mat engem Bail à loyer.",
  "schemes.fact.tenant.ais":
    "D’AIS. Si stellt d’Wunneng dem Stot zur Verfügung (mise à disposition), deen huet kee Bail.",
  "schemes.fact.tenant.wunnengshellef":
    "D’Wunnengshëllef. Si stellt d’Wunneng dem Stot zur Verfügung (mise à disposition), deen huet kee Bail.",
  "schemes.fact.rent.question": "Wéi ee Loyer kritt Dir?",
  "schemes.fact.rent.lisko_guarantee":
    "Dee Loyer, deen Dir frot, an de Grenze vum Gesetz: {percent} % vum investéierte Kapital d’Joer.",
  "schemes.fact.rent.ais": "{min} bis {max} % ënner dem Marchéspräis.",
  "schemes.fact.rent.wunnengshellef": "{min} bis {max} % ënner dem Marchéspräis.",
  "schemes.fact.payer.question": "Wie bezilt Iech?",
  "schemes.fact.payer.lisko_guarantee": "De Stot, all Mount.",
  "schemes.fact.payer.ais": "D’AIS.",
  "schemes.fact.payer.wunnengshellef": "D’Wunnengshëllef.",
  "schemes.fact.guaranteed.question": "Wat ass garantéiert, a wéi laang?",
  "schemes.fact.guaranteed.lisko_guarantee":
    "LISKO steet fir héchstens {cap, plural, one {# Mount Loyer} other {# Méint Loyer}} riicht, {months, plural, one {am éischte Mount} other {an den éischten # Méint}} vum Bail.",
  "schemes.fact.guaranteed.ais":
    "De Loyer, ob bewunnt oder eidel, soulaang d’AIS Äre Locataire ass.",
  "schemes.fact.guaranteed.wunnengshellef":
    "De Loyer, ob bewunnt oder eidel, soulaang d’Wunnengshëllef Äre Locataire ass.",
  "schemes.fact.damage.question": "A bei Schied?",
  "schemes.fact.damage.lisko_guarantee":
    "D’Garantie kann d’Käschte vun der Reparatur iwwerhuelen; hiren Ëmfang steet an Ärem Kontrakt.",
  "schemes.fact.damage.ais":
    "D’AIS fléckt, well si d’Wunneng ënnerhält. Den Ëmfang steet an Ärem Kontrakt.",
  "schemes.fact.damage.wunnengshellef":
    "D’Wunnengshëllef fléckt, well si d’Wunneng ënnerhält. Den Ëmfang steet an Ärem Kontrakt.",
  "schemes.fact.upkeep.question": "Wien ënnerhält d’Wunneng?",
  "schemes.fact.upkeep.lisko_guarantee": "Dir, wéi bei all Bail.",
  "schemes.fact.upkeep.ais": "D’AIS: Ënnerhalt a Reparaturen.",
  "schemes.fact.upkeep.wunnengshellef": "D’Wunnengshëllef: Ënnerhalt a Reparaturen.",
  "schemes.fact.follow_up.question": "Wie begleet de Stot?",
  "schemes.fact.follow_up.ais": "D’sozial Equipe vun der AIS; LISKO behält säi Suivi social.",
  "schemes.fact.follow_up.wunnengshellef": "De Service référent vum Stot, mat der Wunnengshëllef.",
  "schemes.fact.tax.question": "An d’Steieren?",
  "schemes.fact.tax.lisko_guarantee": "Ären Netto-Locatiounsrevenu gëtt wéi soss besteiert.",
  "schemes.fact.tax.ais": "{percent} % vun Ärem Netto-Locatiounsrevenu si steierfräi.",
  "schemes.fact.tax.wunnengshellef": "{percent} % vun Ärem Netto-Locatiounsrevenu si steierfräi.",
  "schemes.fact.recovery.question": "Wéi kritt Dir d’Wunneng zréck?",
  "schemes.fact.recovery.lisko_guarantee":
    "Mat engem Preavis vun {months, plural, one {# Mount} other {# Méint}}, wann Dir se selwer braucht.",
  "schemes.fact.recovery.ais": "An {min} bis {max} Méint, wann Dir oder Är Famill se brauch.",
  "schemes.fact.recovery.wunnengshellef":
    "An {min} bis {max} Méint, wann Dir oder Är Famill se brauch.",
  "schemes.fact.length.question": "Wéi laang dauert et?",
  "schemes.fact.length.lisko_guarantee": "Esou laang wéi de Bail; keng Grenz ass am Viraus gesat.",
  "schemes.fact.length.ais":
    "Ee Stot bleift héchstens {months, plural, one {# Mount} other {# Méint}}.",
  "schemes.fact.length.wunnengshellef":
    "Ee Stot bleift héchstens {months, plural, one {# Mount} other {# Méint}}.",
  "schemes.fact.follow_up.lisko_guarantee": "LISKO garantéiert de Suivi social vum Stot.",
  "schemes.assumption.tax_on_net":
    "{percent} % vun deem, wat no Äre Käschte bleift, gi mat Ärem Taux besteiert.",
  "schemes.assumption.loss_deductible":
    "E Verloscht gëtt net besteiert. En ass vun Ären anere Revenuen ofzéibar; dee Virdeel ass hei net matgezielt.",
  "schemes.assumption.guarantee_as_rent":
    "Wat d’Garantie bezilt, gëtt wéi Loyer gezielt a besteiert. Eidel Méint sinn esou ugeholl wéi haut.",
  "schemes.assumption.costs_with_organisation":
    "Den Ënnerhalt an d’Gestioun si fir d’Organisatioun; Iech bleiwen d’Versécherung a wat Dir ugitt.",
  "schemes.short.private": "Eleng, wéi haut",
  "schemes.short.lisko_guarantee": "Mat der Garantie vu LISKO",
  "schemes.short.ais": "Iwwer d’AIS",
  "schemes.short.wunnengshellef": "Iwwer d’Wunnengshëllef",
  "schemes.calculator.title": "Wat Iech an engem Joer bleift",
  "schemes.calculator.lead": "Är Zuelen, dann all Wee niewenteneen. Näischt gëtt gespäichert.",
  "schemes.calculator.open": "Mat Ären Zuele rechnen",
  "schemes.calculator.show": "Rechnen",
  "schemes.calculator.example": "E Beispill, dat erfonnt ass. Setzt Är eegen Zuelen an.",
  "schemes.calculator.group.rent": "De Loyer",
  "schemes.calculator.group.costs": "Är Käschten am Joer",
  "schemes.calculator.group.tax": "Steieren a Kapital",
  "schemes.figure.rent": "Marché-Loyer am Mount",
  "schemes.figure.empty": "Eidel Méint am Joer",
  "schemes.figure.unpaid": "Net bezuelte Méint am Joer",
  "schemes.figure.upkeep": "Ënnerhalt a Reparaturen",
  "schemes.figure.insurance": "Versécherung",
  "schemes.figure.management": "Gestioun",
  "schemes.figure.remaining": "Wat Iech iwwer AIS oder Wunnengshëllef ze bezuele bleift",
  "schemes.figure.tax": "Äre marginale Steiertaux",
  "schemes.figure.capital": "Investéiert Kapital",
  "schemes.figureHint.rent": "Ouni Chargen, an Euro",
  "schemes.figureHint.months": "Zum Beispill 0,5",
  "schemes.figureHint.remaining": "Ouni Versécherung. 0, wann d’Organisatioun alles ënnerhält.",
  "schemes.figureHint.tax": "A Prozent, op Äre leschten Euro Revenu",
  "schemes.figureHint.capital":
    "Kaf an Aarbechten, an Euro: gëtt de Rendement an d’gesetzlech Grenz vum Loyer",
  "schemes.calculator.tooManyMonths":
    "Eidel an net bezuelte Méint sinn zesumme méi wéi 12. Setzt eng vun den Zuelen erof.",
  "schemes.calculator.net": "Et bleift Iech am Joer, no Steieren",
  "schemes.calculator.way": "Wee",
  "schemes.calculator.lines": "D’Rechnung, Zeil fir Zeil",
  "schemes.calculator.line": "Am Joer",
  "schemes.calculator.return": "Netto-Rendement vum Kapital",
  "schemes.calculator.loss": "Verloscht, vun anere Revenuen ofzéibar",
  "schemes.calculator.ranges":
    "Zwee Montanten: beim niddregsten a beim héchste Loyer, deen d’Organisatioune bezuelen.",
  "schemes.calculator.basis": "Wourop dat berout",
  "schemes.calculator.figures": "Är Zuelen",
  "schemes.calculator.notCounted":
    "Net matgezielt: Zënse vum Prêt, Amortissement an aner Ofgaben. Zielt d’Zënse bei d’Käschten, wann Dir der bezuelt.",
  "schemes.calculator.keep":
    "D’Adress vun dëser Säit enthält Är Zuelen: haalt oder deelt se, oder dréckt d’Säit.",
  "schemes.cap.within":
    "D’Gesetz erlaabt héchstens {amount} de Mount ({percent} % vum Kapital d’Joer). Äre Loyer läit net driwwer.",
  "schemes.cap.exceeded":
    "Äre Loyer läit iwwer der gesetzlecher Grenz: {amount} de Mount ({percent} % vum Kapital d’Joer).",
  "schemes.cap.title": "D’gesetzlech Grenz vum Loyer",
  "schemes.yearly.rent": "Zwielef Méint Loyer",
  "schemes.yearly.empty": "Eidel Méint",
  "schemes.yearly.unpaid": "Net bezuelte Méint",
  "schemes.yearly.guaranteed": "Vun der Garantie bezuelt",
  "schemes.yearly.upkeep": "Ënnerhalt a Reparaturen",
  "schemes.yearly.insurance": "Versécherung",
  "schemes.yearly.management": "Gestioun",
  "schemes.yearly.remaining": "Käschten, déi bei Iech bleiwen",
  "schemes.yearly.tax": "Steier",
  "schemes.value.upTo": "bis {max}",
} as const satisfies Record<keyof typeof source, string>;

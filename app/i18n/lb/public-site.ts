import type { publicSite as source } from "../fr/public-site";

export const publicSite = {
  "public_site.nav.label": "Fir Proprietären",
  "public_site.nav.menu": "Menü",
  "public_site.nav.ways": "Dräi Weeër",
  "public_site.nav.calculator": "Rechnen",
  "public_site.nav.guarantee": "D’Garantie",
  "public_site.nav.matching": "D’Vermëttlung",
  "public_site.nav.questions": "Froen",
  "public_site.nav.contact": "Kontakt",
  "public_site.next.title": "Wéi et weidergeet",
  "public_site.preview.alt": "Zwee Haiser, duerch eng Bréck verbonnen: Wunnbréck",
  "public_site.matching.title": "Wéi mir e Stot virschloen",
  "public_site.matching.lead":
    "E Virschlag schützt béid Säiten: Dir wësst, ob de Stot bei d’Wunneng passt, a säi Privatliewe bleift säint.",
  "public_site.matching.steps": "Schrëtt fir Schrëtt",
  "public_site.matching.needs.title": "Besoinen, keng Diagnosen",
  "public_site.matching.needs.text":
    "Mir notéieren, wat d’Wunneng muss hunn: wéi vill Schlofzëmmeren, en Accès ouni Trapen, d’Gemeng. Ni firwat.",
  "public_site.matching.fit.title": "E Mënsch vergläicht an decidéiert",
  "public_site.matching.fit.text":
    "De Programm seet, firwat e Stot bei Är Wunneng passt oder net. Ob e virgeschloe gëtt, decidéiert eng Fachpersoun.",
  "public_site.matching.card.title": "Dir kritt eng Kaart ouni Numm",
  "public_site.matching.card.text":
    "Si seet, wéi vill Persounen, no Altersgruppen, a wéi vill Schlofzëmmere gebraucht ginn. Keen Numm virun der Visitt.",
  "public_site.matching.answer.title": "Dir huelt un oder refuséiert",
  "public_site.matching.answer.text":
    "Dir hutt {hours} Stonne fir z’äntweren. Esou laang ginn d’Wunneng an de Stot kengem anere virgeschloen. Ouni Äntwert ass de Virschlag eriwwer.",
  "public_site.matching.never.title": "Wat mir ni froen",
  "public_site.matching.never.lead":
    "Näischt dovu gëtt fir e Virschlag gespäichert, an näischt dovu kann e Refus begrënnen.",
  "public_site.matching.never.origin": "D’Hierkonft an d’Nationalitéit",
  "public_site.matching.never.religion": "Relioun an Iwwerzeegungen",
  "public_site.matching.never.family_status": "Den Zivilstand",
  "public_site.matching.never.health": "D’Gesondheet",
  "public_site.matching.both.title": "Wat béid Säiten dovun hunn",
  "public_site.matching.both.owner":
    "Dir: e Stot, deem seng Gréisst a säi Budget passen, an en Nee, dat ëmmer méiglech ass, mat engem einfache Grond, zum Beispill dem Datum.",
  "public_site.matching.both.household":
    "De Stot: eng Wunneng, déi passt, ouni enger friemer Persoun seng Geschicht musse ze erzielen.",
  "public_site.guarantee.title": "D’Garantie vu LISKO, erkläert",
  "public_site.guarantee.lead":
    "Dir verlount mat engem normale Bail un de Stot. Wann de Loyer feelt oder et Schied gëtt, kann LISKO a senger Plaz bezuelen, a klore Grenzen.",
  "public_site.guarantee.figures": "Wéi vill, a bis wéini",
  "public_site.guarantee.what.title": "Wat si deckt",
  "public_site.guarantee.what.rent": "Net bezuelte Loyer",
  "public_site.guarantee.what.damage":
    "Käschte vun der Reparatur, am Verglach mam Etat des lieux beim Anzuch",
  "public_site.guarantee.what.note":
    "De genaue Ëmfang steet an Ärer Garantiekonventioun: Déi zielt.",
  "public_site.guarantee.claim.title": "Wann Dir se braucht",
  "public_site.guarantee.claim.tell":
    "Rufft als éischt déi Persoun un, déi Är Locatioun begleet: Villes gëtt virun enger Ufro gereegelt.",
  "public_site.guarantee.claim.file":
    "Maacht Är Ufro online, mat deem, wat geschitt ass, an dem Betrag: bannent {days} Deeg.",
  "public_site.guarantee.claim.decide":
    "Eng Persoun préift, eng aner decidéiert, schrëftlech a mat hire Grënn: bannent {days} Deeg.",
  "public_site.guarantee.claim.pay": "Wat accordéiert ass, gëtt Iech ausbezuelt, bis zum Plaffong.",
  "public_site.guarantee.claim.contest":
    "Dir sidd net averstanen? Dir kënnt contestéieren: bannent {days} Deeg.",
  "public_site.guarantee.claim.terms":
    "Publizéiert Delaie goufen net fonnt: Dës gi vu Wunnbréck proposéiert a stinn an Ärer Konventioun.",
  "public_site.guarantee.not.title": "Wat si net ass",
  "public_site.guarantee.not.unlimited":
    "Onbegrenzt: Iwwer dem Plaffong oder nom Enn bezilt LISKO net méi.",
  "public_site.guarantee.not.vacancy":
    "Eng Garantie géint eidel Méint: Si deckt e Stot, deen net bezilt, net eng Wunneng ouni Stot.",
  "public_site.guarantee.not.insurance": "Eng Versécherung: Haalt Är eege fir d’Gebai.",
  "public_site.guarantee.not.deposit":
    "D’Kautioun. Ob si derbäikënnt oder se ersetzt, gouf net fonnt: Frot dono.",
  "public_site.guarantee.not.ais":
    "Fir AIS oder Wunnengshëllef: Do ass d’Organisatioun Äre Locataire a bezilt selwer.",
  "public_site.contact.title": "Kontakt",
  "public_site.contact.service": "De Service",
  "public_site.contact.phone": "Telefon, fir Proprietären",
  "public_site.contact.email": "E-Mail",
  "public_site.contact.address": "Adress",
  "public_site.contact.unknown": "Nach net hei bekannt",
  "public_site.contact.old":
    "An den genannten Dokumenter gelies, vun 2016 a méi spéit; dat ka geännert hunn.",
  "public_site.contact.hours":
    "D’Permanencë mëttwochs (8.30 bis 11.30) an donneschdes (14.00 bis 16.00), ugekënnegt 2016, ware fir d’Stéit, net fir d’Proprietären.",
  "public_site.contact.ready.title": "Wat Dir bereet sollt hunn",
  "public_site.contact.ready.address": "D’Adress an de Stack",
  "public_site.contact.ready.rooms": "D’Fläch an d’Zuel vun de Schlofzëmmeren",
  "public_site.contact.ready.rent": "De Loyer, un deen Dir denkt, an d’Chargen",
  "public_site.contact.ready.date": "Den Dag, wou d’Wunneng fräi ass",
  "public_site.contact.ready.energy": "Den Energiepass, wann Dir en hutt",
  "public_site.contact.tenant.title": "Dir verlount schonn mat eis?",
  "public_site.contact.tenant.text":
    "Den Numm an d’Nummer vun der Persoun, déi Är Locatioun begleet, stinn an Ärem Beräich.",
  "public_site.contact.office": "Fir eng sozial Hëllef: den Office social fannen",
  "public_site.questions.title": "Froe vu Proprietären",
  "public_site.questions.lead": "Kuerz Äntwerten. Wou eng Zuel steet, steet och, wou se hierkënnt.",
  "public_site.questions.link": "Link op dës Äntwert",
  "public_site.questions.group.tenant": "De Stot",
  "public_site.questions.group.money": "D’Suen",
  "public_site.questions.group.home": "D’Wunneng",
  "public_site.questions.group.time": "D’Dauer",
  "public_site.questions.group.service": "De Service",
  "public_site.questions.meet.question": "Kann ech d’Famill kenneléieren, ier ech decidéieren?",
  "public_site.questions.meet.answer":
    "Jo, bei enger Visitt mat der Persoun, déi de Stot begleet, a wann néideg mat engem Interprète.",
  "public_site.questions.refuse.question": "Däerf ech e Virschlag refuséieren?",
  "public_site.questions.refuse.answer":
    "Jo, bannent {hours} Stonnen, mat engem einfache Grond: den Datum, d’Zuel vun de Persounen, den eegene Besoin. Hierkonft oder Relioun kënne keen esou ee sinn.",
  "public_site.questions.know.question": "Wat gewuer ginn ech iwwer de Stot?",
  "public_site.questions.know.answer":
    "Virun der Visitt: d’Zuel vun de Persounen, d’Altersgruppen an d’Schlofzëmmeren, déi gebraucht ginn. Den Numm kënnt mat der Visitt; Gesondheet, Hierkonft a Relioun ni.",
  "public_site.questions.empty.question": "A wann d’Wunneng eidel steet?",
  "public_site.questions.empty.answer":
    "Iwwer d’AIS oder d’Wunnengshëllef gëtt de Loyer och an eidele Méint bezuelt. Mat der Garantie vu LISKO net: Si deckt net bezuelte Loyer.",
  "public_site.questions.deposit.question": "Kann ech eng Kautioun froen?",
  "public_site.questions.deposit.answer":
    "Bei engem Bail à loyer héchstens {months, plural, one {# Mount Loyer} other {# Méint Loyer}}. De Staat kann fir de Stot riichtstoen.",
  "public_site.questions.rent.question": "Wéi ee Loyer kann ech froen?",
  "public_site.questions.rent.answer":
    "Bei engem Bail à loyer héchstens {percent} % vum investéierte Kapital d’Joer. D’Organisatioune bezuelen am Allgemenge manner wéi de Marché.",
  "public_site.questions.tax.question": "Wéi eng Steiere bezuelen ech?",
  "public_site.questions.tax.answer":
    "Iwwer d’AIS oder d’Wunnengshëllef si {percent} % vum Netto-Locatiounsrevenu steierfräi. Bei engem direkte Bail gëtt e wéi soss besteiert.",
  "public_site.questions.upkeep.question": "Wie fléckt, wat futti geet?",
  "public_site.questions.upkeep.answer":
    "Bei engem direkte Bail: Dir an de Locataire, wéi bei all Bail. Iwwer AIS oder Wunnengshëllef: D’Organisatioun ënnerhält a fléckt.",
  "public_site.questions.inventory.question": "Brauch et en Etat des lieux?",
  "public_site.questions.inventory.answer":
    "Jo, soubal et eng Kautioun gëtt. E gëtt beim Anzuch gemaach an ënnerschriwwen; ouni en ass e Schued schwéier ze beweisen.",
  "public_site.questions.length.question": "Wéi laang bleift de Stot?",
  "public_site.questions.length.answer":
    "Mat engem Bail esou laang wéi de Bail. Iwwer AIS oder Wunnengshëllef héchstens {months, plural, one {# Mount} other {# Méint}}.",
  "public_site.questions.after.question": "Wat geschitt um Enn vun der Garantie?",
  "public_site.questions.after.answer":
    "No {months, plural, one {# Mount} other {# Méint}} ass d’Garantie eriwwer, an de Bail leeft weider. Virdru schwätze mir mat Iech a mam Stot.",
  "public_site.questions.begin.question": "Wat brauch ech fir unzefänken?",
  "public_site.questions.begin.answer":
    "E Kont an e puer Minutten: d’Adress, d’Fläch, d’Zëmmeren, de Loyer an den Datum. Dir engagéiert Iech zu näischt, ier Dir ënnerschreift.",
  "public_site.contact.lead":
    "Am einfachsten: Maacht e Kont op a beschreift d’Wunneng. Eng Persoun kuckt se an äntwert Iech.",
} as const satisfies Record<keyof typeof source, string>;

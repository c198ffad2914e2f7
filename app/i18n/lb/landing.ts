import type { landing as source } from "../fr/landing";

export const landing = {
  "landing.meta.title": "Är Wunneng sécher un eng Famill verlounen",
  "landing.meta.description":
    "Bitt zu Lëtzebuerg eng Wunneng fir eng Famill mat internationalem Schutz un: Bail mat der Garantie vu LISKO, iwwer d’AIS oder iwwer d’Wunnengshëllef.",
  "landing.lead":
    "Wunnbréck bréngt Proprietären zu Lëtzebuerg a Famillje mat internationalem Schutz zesummen. Fachleit begleeden all Locatioun: virun der Visitt, bei de Schlësselen an duerno.",
  "landing.cta.owner": "Ech hunn eng Wunneng ze verlounen",
  "landing.cta.team": "Ech begleede Familljen",
  "landing.cta.note":
    "Proprietären: véier Äntwerten duergen fir e Kont. Equippen: Loggt Iech mat Ärer Invitatioun an.",
  "landing.ways.title": "Dräi Weeër fir ze verlounen",
  "landing.steps.title": "Wéi et ofleeft",
  "landing.steps.offer.title": "Dir bitt un",
  "landing.steps.offer.text":
    "Dir beschreift d’Wunneng um Handy, eng Fro no der anerer. Dir kënnt ophalen an zréckkommen.",
  "landing.steps.visit.title": "Mir komme laanscht",
  "landing.steps.visit.text":
    "Eng Fachpersoun kuckt d’Wunneng, äntwert op Är Froen a wielt mat Iech de Wee fir ze verlounen.",
  "landing.steps.family.title": "Eng Famill gëtt virgeschloen",
  "landing.steps.family.text":
    "Gréisst a Besoine passe bei d’Wunneng. Dir léiert se kennen an äntwert duerno.",
  "landing.steps.keys.title": "D’Schlësselen, a mir bleiwen",
  "landing.steps.keys.text":
    "Kontrakt, Etat des lieux, Garantie: alles ass opgeschriwwen. Eng Persoun begleet de Stot an äntwert Iech.",
  "landing.guaranteed.title": "Wat garantéiert ass, a wat et verlaangt",
  "landing.guaranteed.lead":
    "All Zuel huet hiren Datum an hir Quell. „Nach ze iwwerpréiwen“ heescht: nach net an engem gëltegen Text nogelies.",
  "landing.homes.title": "Bis elo fonnt Wunnengen",
  "landing.homes.lead": "No Gemeng. Ënner {least} steet keng Zuel: Kee soll kënnen erkannt ginn.",
  "landing.homes.told": "Wunnengen, an de Gemenge mat op d’mannst {least}",
  "landing.homes.mapLater": "D’Kaart kënnt, soubal {least} Gemengen eng Zuel ze weisen hunn.",
  "landing.homes.all": "All d’Gemengen",
  "landing.questions.title": "Wat Proprietäre froen",
  "landing.questions.tenant.question": "Wien ass mäi Locataire?",
  "landing.questions.tenant.answer":
    "Mat der Garantie vu LISKO: de Stot, mat engem Bail à loyer. Iwwer d’AIS oder d’Wunnengshëllef: d’Organisatioun, déi dem Stot d’Wunneng dann zur Verfügung stellt.",
  "landing.questions.unpaid.question": "A wann de Loyer net bezuelt gëtt?",
  "landing.questions.damage.question": "A bei Schied?",
  "landing.questions.damage.answer":
    "Den Etat des lieux, dee beim Anzuch ënnerschriwwe gouf, zielt. D’Garantie vu LISKO kann d’Käschte vun der Reparatur iwwerhuelen; hiren Ëmfang steet an Ärem Kontrakt.",
  "landing.questions.back.question": "Kréien ech meng Wunneng zréck?",
  "landing.questions.back.answer":
    "Jo. Den Delai hänkt vum Wee of; de Verglach seet en fir all eenzelen.",
  "landing.questions.choose.question": "Wie sicht d’Famill eraus?",
  "landing.questions.choose.answer":
    "Eng Fachpersoun schléit e Stot vir, deem seng Gréisst, Besoinen a Budget bei d’Wunneng passen. Dir huelt de Virschlag un oder refuséiert en.",
  "landing.questions.contact.question": "Wie kann ech uruffen?",
  "landing.questions.contact.answer":
    "D’Persoun, déi Är Locatioun begleet. Hiren Numm an hir Nummer stinn ëmmer an Ärem Beräich.",
  "landing.questions.data.question": "Wat geschitt mat mengen Donnéeën?",
  "landing.questions.data.answer":
    "Si ginn nëmme benotzt, fir Är Wunneng mat eis ze verlounen. Dir gesitt vun der Famill, wat een fir d’Verloune brauch, a si vun Iech.",
  "landing.office.title": "Ären Office social fannen",
  "landing.office.lead":
    "{offices} Offices sociaux sinn fir déi {communes} Gemengen do. Gitt Är un: Mir soen, wéi een zoustänneg ass.",
  "landing.ways.compare": "Zeil fir Zeil vergläichen",
  "landing.questions.unpaid.answer":
    "Mat LISKO maacht Dir online eng Ufro; d’Garantie spréngt an, an hire Grenze vun Dauer a Betrag. Iwwer d’AIS oder d’Wunnengshëllef bezilt d’Organisatioun, ob d’Wunneng bewunnt ass oder eidel steet.",
  "landing.questions.all": "All d’Froen",
  "landing.guaranteed.more": "D’Garantie vu LISKO, erkläert",
  "landing.steps.more": "Wéi e Stot virgeschloe gëtt",
} as const satisfies Record<keyof typeof source, string>;

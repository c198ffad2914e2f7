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
  "schemes.compare.lead":
    "Gitt de Loyer un, un deen Dir denkt: Hei steet, wat Dir kritt, wat gedeckt ass a wéi Dir d’Wunneng zréckkritt.",
  "schemes.compare.rent": "Loyer am Mount, ouni Chargen",
  "schemes.compare.chargesLabel": "Chargen am Mount",
  "schemes.compare.show": "Vergläichen",
  "schemes.compare.example": "E Beispill: {rent} am Mount",
  "schemes.compare.result": "Bei engem Loyer vun {rent} am Mount",
  "schemes.compare.charges":
    "D’Chargë ({charges} am Mount) ginn esou weidergereecht a sinn kee Revenu. Wäerter um {date}.",
  "schemes.compare.noAdvice":
    "Dës Montanten hëllefe beim Wielen; si ersetze weder e Kontrakt nach eng Steierberodung. „Nach ze iwwerpréiwen“: Op d’mannst eng Zuel dohannert gouf net an engem gëltegen Text nogelies.",
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
} as const satisfies Record<keyof typeof source, string>;

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
} as const satisfies Record<keyof typeof source, string>;

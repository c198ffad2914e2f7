import type { audit as source } from "../fr/audit";

export const audit = {
  "audit.lead":
    "Wie wat wéini gemaach huet. D’Wäerter selwer stinn ni dran, nëmmen d’Nimm vun de Felder. En Evenement erschéngt hei no héchstens enger Minutt.",
  "audit.search": "Aktioun oder Kennung",
  "audit.all": "All",
  "audit.system": "System",
  "audit.fields": "Felder: {fields}",
  "audit.noneTitle": "Keng Evenementer",
  "audit.none":
    "Fir dës Filtere gouf näischt opgeholl. Maacht den Zäitraum méi grouss oder läscht d’Filteren.",
  "audit.field.at": "Wéini",
  "audit.field.action": "Wat",
  "audit.field.actor": "Wien",
  "audit.field.role": "Roll",
  "audit.field.entity": "Géigestand",
  "audit.field.entityId": "Kennung",
  "audit.field.seq": "Nr.",
  "audit.field.from": "Vum",
  "audit.field.to": "Bis",
  "audit.chain.intact": "Journal intakt",
  "audit.chain.checked": "{events} Evenementer elo grad eenzel iwwerpréift. Lescht: {latest}.",
  "audit.chain.empty": "Nach ass keen Evenement versigelt.",
  "audit.chain.broken": "De Journal gouf verännert",
  "audit.chain.brokenAt":
    "Vum Evenement Nr. {seq} un passt d’Ketten net méi. Sot der Persoun Bescheed, déi fir d’Sécherheet zoustänneg ass, an ännert näischt.",
} as const satisfies Record<keyof typeof source, string>;

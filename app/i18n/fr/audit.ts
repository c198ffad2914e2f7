export const audit = {
  "audit.lead":
    "Qui a fait quoi, et quand. Les valeurs elles-mêmes n’y figurent jamais, seulement les noms des champs. Un événement apparaît ici après une minute au plus.",
  "audit.search": "Action ou identifiant",
  "audit.all": "Tous",
  "audit.system": "Système",
  "audit.fields": "Champs : {fields}",
  "audit.noneTitle": "Aucun événement",
  "audit.none":
    "Rien n’a été enregistré pour ces filtres. Élargissez la période ou effacez les filtres.",
  "audit.field.at": "Quand",
  "audit.field.action": "Quoi",
  "audit.field.actor": "Qui",
  "audit.field.role": "Rôle",
  "audit.field.entity": "Objet",
  "audit.field.entityId": "Identifiant",
  "audit.field.seq": "N°",
  "audit.field.from": "Du",
  "audit.field.to": "Au",
  "audit.chain.intact": "Journal intact",
  "audit.chain.checked": "{events} événements vérifiés à l’instant, un par un. Dernier : {latest}.",
  "audit.chain.empty": "Aucun événement n’est encore scellé.",
  "audit.chain.broken": "Le journal a été modifié",
  "audit.chain.brokenAt":
    "À partir de l’événement n° {seq}, la chaîne ne correspond plus. Prévenez la personne responsable de la sécurité et ne changez rien.",
} as const;

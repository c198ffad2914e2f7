import type { errors as source } from "../fr/errors";

export const errors = {
  "errors.notFound.title": "Dës Säit gëtt et net",
  "errors.notFound.body":
    "Vläicht huet d’Adress geännert, oder Dir hutt keen Zougang zu dëser Säit.",
  "errors.forbidden.title": "Dir hutt keen Zougang zu dëser Säit",
  "errors.forbidden.body":
    "Wann Dir se fir Är Aarbecht braucht, frot Äre Responsabelen ëm den Zougang.",
  "errors.server.title": "Bei eis ass eppes schifgaangen",
  "errors.server.body":
    "De Feeler ass festgehalen. Wann Dir grad e Formulaire geschéckt hutt, gitt zréck: wann Dir en nach eng Kéier schéckt, zielt dat just eemol.",
  "errors.server.reference":
    "Wann Dir eis kontaktéiert, gitt eis w.e.g. dës Nummer un: {reference}",
  "errors.unavailable.title": "De Service ass am Moment net disponibel",
  "errors.unavailable.body":
    "Mir kommen am Moment net un eis Donnéeën. Näischt, wat gespäichert war, ass verluer. Dat gëtt sech vum selwen, meeschtens a manner wéi enger Minutt.",
  "errors.unavailable.retry":
    "{seconds, plural, one {Dës Säit probéiert et vum selwen nach eng Kéier: nach # Sekonn.} other {Dës Säit probéiert et vum selwen nach eng Kéier: nach # Sekonnen.}}",
  "errors.conflict.title": "Et war ee méi séier",
  "errors.conflict.body":
    "Dësen Dossier huet geännert, wärend Dir en ausgefëllt hutt. Kuckt Iech déi aktuell Versioun un a probéiert et nach eng Kéier, wann et nach néideg ass.",
  "errors.idempotency.title": "Dëse Formulaire gouf scho geschéckt",
  "errors.idempotency.body":
    "E gouf scho mat aneren Äntwerte geschéckt, an déi éischt Kéier zielt. Maacht d’Säit nei op, fir eppes ze änneren.",
  "errors.tooMany.title": "Ze vill Versich a kuerzer Zäit",
  "errors.tooMany.body":
    "{minutes, plural, one {Fir d’Konten ze schützen, maache mir eng Paus. Waart w.e.g. eng Minutt a probéiert et dann nach eng Kéier.} other {Fir d’Konten ze schützen, maache mir eng Paus. Waart w.e.g. # Minutten a probéiert et dann nach eng Kéier.}}",
  "errors.tooLarge.title": "Den Envoi ass ze grouss",
  "errors.tooLarge.body": "Schéckt manner oder méi kleng Fichieren op eemol.",
  "errors.expired.title": "Är Sessioun ass ofgelaf",
  "errors.expired.body": "Loggt Iech nees an, fir weiderzefueren.",
  "errors.goHome": "Op d’Startsäit",
  "errors.offline.title": "Keng Verbindung",
  "errors.offline.body":
    "D’Säit konnt net geluede ginn. Wat Dir gespäichert hutt, ass sécher. Probéiert nach eng Kéier, wann d’Verbindung erëm do ass.",
} as const satisfies Record<keyof typeof source, string>;

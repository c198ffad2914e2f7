import type { properties as source } from "../fr/properties";

export const properties = {
  "properties.kind.apartment": "Wohnung",
  "properties.kind.duplex": "Maisonette",
  "properties.kind.house": "Haus",
  "properties.kind.studio": "Studio",
  "properties.kind.room": "Zimmer in einer geteilten Wohnung",
  "properties.heating.gas": "Gas",
  "properties.heating.oil": "Heizöl",
  "properties.heating.heat_pump": "Wärmepumpe",
  "properties.heating.district": "Fernwärme",
  "properties.heating.wood": "Holz oder Pellets",
  "properties.heating.electric": "Elektrisch",
  "properties.heating.other": "Andere",
  "properties.title.owner": "Ich bin Eigentümer oder Eigentümerin",
  "properties.title.co_owner":
    "Ich bin Miteigentümer oder Miteigentümerin, die anderen sind einverstanden",
  "properties.title.usufructuary": "Ich habe den Nießbrauch",
  "properties.title.mandated": "Ich habe eine Vollmacht des Eigentümers",
  "properties.status.draft": "Entwurf",
  "properties.status.submitted": "In Prüfung",
  "properties.status.changes_requested": "Zu ergänzen",
  "properties.status.published": "Veröffentlicht",
  "properties.status.reserved": "Reserviert",
  "properties.status.let": "Vermietet",
  "properties.status.withdrawn": "Zurückgezogen",
  "properties.status.refused": "Abgelehnt",
  "properties.status.ended": "Beendet",
  "properties.withdraw.let_otherwise": "Anderweitig vermietet",
  "properties.withdraw.own_use": "Eigenbedarf",
  "properties.withdraw.sale": "Verkauf",
  "properties.withdraw.works": "Bauarbeiten",
  "properties.withdraw.changed_mind": "Meinung geändert",
  "properties.withdraw.other": "Anderer Grund",
  "properties.error.point_outside":
    "Dieser Punkt liegt nicht in Luxemburg. Versetzen Sie die Nadel.",
  "properties.error.point_incomplete":
    "Längen- und Breitengrad werden beide gebraucht, oder keiner.",
  "properties.error.studio_with_bedrooms":
    "Ein Studio hat kein getrenntes Schlafzimmer: Geben Sie 0 an oder wählen Sie eine andere Art.",
  "properties.error.room_is_one_bedroom": "Ein Zimmer zählt als ein Schlafzimmer: Geben Sie 1 an.",
  "properties.error.no_bedroom":
    "Geben Sie mindestens ein Schlafzimmer an, oder wählen Sie „Studio“.",
  "properties.error.area_too_small": "Die Fläche ist zu klein für diese Zahl von Schlafzimmern.",
  "properties.error.statement_missing": "Bestätigen Sie, dass Ihre Angaben stimmen.",
  "properties.error.photo_type": "Nur Bilder im Format JPEG, PNG oder WebP werden angenommen.",
  "properties.error.photo_too_big": "Dieses Bild ist zu groß.",
  "properties.error.photo_too_many_pixels": "Dieses Bild hat zu viele Bildpunkte.",
  "properties.refused.wrong_status":
    "Das Angebot hat sich inzwischen geändert: Dies ist nicht mehr möglich. Laden Sie die Seite neu.",
  "properties.refused.wrong_actor": "Ihre Rolle erlaubt dies nicht.",
  "properties.refused.step_missing": "Ein Schritt ist nicht vollständig.",
  "properties.refused.available_long_ago":
    "Das Datum {available} liegt zu weit zurück: Geben Sie ein neues an.",
} as const satisfies Record<keyof typeof source, string>;

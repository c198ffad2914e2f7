/**
 * German names of communes as lists of agencies and offices write them, by STATEC's code; unverified, because no
 * official list of German names is published. French and Luxembourgish names are in prisma/data/communes.csv.
 */
export const GERMAN_COMMUNE_NAMES: Readonly<Record<string, readonly string[]>> = {
  "0201": ["Bettemburg"],
  "0202": ["Differdingen"],
  "0203": ["Düdelingen"],
  "0204": ["Esch an der Alzette", "Esch-Alzette", "Esch"],
  "0205": ["Frisingen"],
  "0207": ["Leudelingen"],
  "0208": ["Monnerich"],
  "0209": ["Petingen"],
  "0212": ["Rümelingen"],
  "0214": ["Schifflingen"],
  "0301": ["Bartringen"],
  "0303": ["Hesperingen"],
  "0304": ["Luxemburg", "Stadt Luxemburg", "Luxembourg-Ville", "Luxembourg City"],
  "0310": ["Walferdingen"],
  "0401": ["Colmar-Berg"],
  "0406": ["Fels"],
  "0501": ["Clerf"],
  "0502": ["Wintger"],
  "0504": ["Ulflingen"],
  "0604": ["Erpeldingen an der Sauer", "Erpeldange"],
  "0605": ["Ettelbrück"],
  "0610": ["Ernztal", "Vallée de l’Ernz"],
  "0706": ["Redingen an der Attert", "Redange"],
  "0802": ["Esch an der Sauer"],
  "0806": ["Stauseegemeinde"],
  "1204": ["Bad Mondorf", "Mondorf"],
};

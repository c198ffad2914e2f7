/**
 * Names that boundary files use for a commune of today: communes merged into it, older and shorter spellings. Where two
 * communes were merged, their old areas together are the area of today.
 *
 * From memory and not verified against the Mémorial: a name that is wrong here only fails to match, and the
 * import says so.
 */
export const FORMER_COMMUNES: Readonly<Record<string, readonly string[]>> = {
  "Bous-Waldbredimus": ["Bous", "Waldbredimus"],
  Clervaux: ["Heinerscheid", "Munshausen"],
  "Erpeldange-sur-Sûre": ["Erpeldange"],
  "Esch-sur-Alzette": ["Esch-Alzette", "Esch"],
  "Esch-sur-Sûre": ["Heiderscheid", "Neunhausen"],
  "Groussbus-Wal": ["Grosbous", "Wahl"],
  Habscht: ["Hobscheid", "Septfontaines"],
  Helperknapp: ["Boevange-sur-Attert", "Tuntange"],
  Kiischpelt: ["Kautenbach", "Wilwerwiltz"],
  Käerjeng: ["Bascharage", "Clemency"],
  "Lac de la Haute-Sûre": ["Harlange", "Mecher"],
  Luxembourg: ["Luxembourg-Ville", "Stadt Luxemburg"],
  "Mondorf-les-Bains": ["Mondorf", "Bad Mondorf"],
  "Parc Hosingen": ["Consthum", "Hosingen", "Hoscheid"],
  Préizerdaul: ["Bettborn"],
  "Redange-sur-Attert": ["Redange"],
  "Rosport-Mompach": ["Rosport", "Mompach"],
  Schengen: ["Burmerange", "Remerschen", "Wellenstein"],
  Tandel: ["Bastendorf", "Fouhren"],
  "Vallée de l'Ernz": ["Ermsdorf", "Medernach", "Aerenzdall"],
  Wiltz: ["Eschweiler"],
};

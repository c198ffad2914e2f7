/** Words of a ground that in a text about a household as often name a language, a residence right, a colour or an aid. */
export const MEANT_OTHERWISE: ReadonlySet<string> = new Set([
  ...["etranger*", "luxembourgeois*", "francais*", "allemand*", "portugais*", "arabe*", "refugie*"],
  ...[
    "migrant*",
    "noir",
    "noirs",
    "noire*",
    "blanc",
    "blancs",
    "rom",
    "auslander*",
    "luxemburger*",
  ],
  ...["deutsch*", "franzos*", "portugies*", "fluchtling*", "gefluchtet*", "auslanner*"],
  ...["letzebuerg*", "letzeburg*", "preis", "preisen", "fransous*", "portugis*", "foreign*"],
  ...["luxembourger*", "german*", "frenchm*", "portuguese", "arab*", "refugee*", "immigrant*"],
  ...["national", "nationals", "voile*", "veil*", "christ*", "jud*", "jew*", "schleier*"],
  ...["fauteuil* roulant*", "rollstuhl*", "rollstull*", "wheelchair*", "ill"],
]);

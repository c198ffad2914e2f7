import type { tenancies as source } from "../fr/tenancies";

export const tenancies = {
  "tenancies.status.signed": "Ënnerschriwwen",
  "tenancies.status.active": "Lafend",
  "tenancies.status.ending": "Geet op en Enn",
  "tenancies.status.closed": "Eriwwer",
  "tenancies.party.owner": "Proprietär",
  "tenancies.party.organisation": "Organisatioun",
  "tenancies.party.tenant": "Locataire",
  "tenancies.party.occupant": "Bewunner",
  "tenancies.party.referring_service": "Referenzservice",
  "tenancies.contract.bail_a_loyer": "Mietvertrag",
  "tenancies.contract.mise_a_disposition": "Mise à disposition",
  "tenancies.contract.organisation_lease": "Mietvertrag tëscht dem Proprietär an der Organisatioun",
  "tenancies.close_reason.term_reached": "Ofgemaachten Dauer erreecht",
  "tenancies.close_reason.own_home": "De Stot huet eng eege Wunneng fonnt",
  "tenancies.close_reason.transferred": "Wiessel an eng aner begleet Wunneng",
  "tenancies.close_reason.notice_by_household": "Kënnegung duerch de Stot",
  "tenancies.close_reason.notice_by_owner": "Kënnegung duerch de Proprietär",
  "tenancies.close_reason.agreed": "Enn mat Averständnis vun deenen zwou Säiten",
  "tenancies.close_reason.breakdown": "Ofbroch",
  "tenancies.close_reason.left_without_notice": "Fortgaang ouni Kënnegung",
  "tenancies.close_reason.death": "Doudesfall",
  "tenancies.refused.no_signatory":
    "Gitt op d’mannst eng Persoun aus dem Stot un, déi ënnerschreift.",
  "tenancies.refused.title_does_not_fit_scheme":
    "Dës Zort Kontrakt passt net bei de gewielte Wee. Luet d’Säit nei a probéiert nach eng Kéier.",
  "tenancies.refused.signed_in_future":
    "Den Datum vun der Ënnerschrëft däerf net an der Zukunft leien.",
  "tenancies.refused.starts_before_available": "D’Wunneng ass eréischt fräi vum {available} un.",
  "tenancies.refused.ends_before_start": "D’Enn muss nom Ufank kommen.",
  "tenancies.refused.term_missing":
    "Eng Mise à disposition huet ëmmer en Enn: spéitstens um {latest}.",
  "tenancies.refused.term_too_long":
    "Eng Mise à disposition dauert héchstens {months, plural, one {# Mount} other {# Méint}}: bis zum {latest}.",
  "tenancies.refused.occupation_missing":
    "Gitt un, wéi vill Entschiedegung de Stot am Mount bezilt.",
  "tenancies.refused.occupation_not_for_lease":
    "E Mietvertrag huet keng Entschiedegung fir d’Notzung. Loosst dëst Feld eidel.",
  "tenancies.refused.deposit_too_high":
    "D’Kautioun däerf net méi héich si wéi {months, plural, one {# Mount} other {# Méint}} Loyer, also {highest}.",
  "tenancies.refused.inventory_missing":
    "Mat enger Kautioun ass en État des lieux beim Anzuch obligatoresch. Gitt den Datum un.",
  "tenancies.refused.signatory_not_adult":
    "Nëmmen erwuesse Persounen aus dësem Stot kënnen ënnerschreiwen.",
  "tenancies.refused.already_closed": "Dës Locatioun ass schonn eriwwer.",
  "tenancies.refused.closed_before_start": "D’Locatioun huet eréischt um {starts} ugefaangen.",
  "tenancies.refused.closed_in_future":
    "Eng Locatioun ass eriwwer, wann d’Schlësselen zréck sinn: Den Datum däerf net an der Zukunft leien.",
  "tenancies.refused.closed_before_term":
    "Den ofgemaachten Dauer ass nach net erreecht. Wielt en anere Grond.",
  "tenancies.refused.close_note_missing": "Erkläert an engem Saz, wat geschitt ass.",
  "tenancies.refused.claims_open":
    "{count, plural, one {Eng Ufro un d’Garantie waart nach op eng Äntwert oder op d’Bezuelung.} other {# Ufroen un d’Garantie waarden nach op eng Äntwert oder op d’Bezuelung.}}",
  "tenancies.notice_giver.household": "De Stot",
  "tenancies.notice_giver.owner": "De Proprietär",
  "tenancies.notice_giver.organisation": "D’Organisatioun",
  "tenancies.notice_ground.any": "Ouni Grond",
  "tenancies.notice_ground.tenant_fault": "Feeler vum Locataire",
  "tenancies.notice_ground.heavy_works": "Grouss Aarbechten",
  "tenancies.notice_ground.personal_need": "Eegene Besoin",
  "tenancies.notice_ground.convention": "No der ënnerschriwwener Konventioun",
  "tenancies.stage.offer": "Offer",
  "tenancies.stage.match": "Vermëttlung",
  "tenancies.stage.tenancy": "Locatioun",
  "tenancies.stage.guarantee": "Garantie",
  "tenancies.stage.money": "Geld",
  "tenancies.stage.follow_up": "Suivi",
  "tenancies.stage.close": "Ofschloss",
} as const satisfies Record<keyof typeof source, string>;

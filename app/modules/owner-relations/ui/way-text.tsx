import { useTranslation } from "~/i18n/use-translation";
import { schemeName } from "~/modules/schemes/scheme-texts";

import type { OwnerRelation } from "../owner-relation";

/** The way an owner thinks of; where he has open offers and said nothing, theirs. */
export function WayText({ relation }: { relation: Pick<OwnerRelation, "scheme" | "isByOffers"> }) {
  const { t } = useTranslation();
  if (relation.scheme) return <>{t(schemeName(relation.scheme))}</>;
  return (
    <>{t(relation.isByOffers ? "owner-relations.value.byOffers" : "owner-relations.value.open")}</>
  );
}

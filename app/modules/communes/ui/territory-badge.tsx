import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";

import type { TerritoryStatus } from "../office-social";

/** The mark of an assignment to an office that was not read in a text; nothing for one that was. */
export function TerritoryBadge({ status }: { status: TerritoryStatus | null }) {
  const { t } = useTranslation();
  if (status === null || status === "sourced") return null;
  return <Badge tone="neutral">{t(`communes.status.${status}`)}</Badge>;
}

import { useCallback } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { CommuneArea } from "~/modules/communes/commune-area";
import { Card } from "~/ui/card";

import { DeskMap } from "./desk-map";

const none: readonly never[] = [];

/** Where dwellings are free, before one is chosen. */
export function MarketMap({ areas }: { areas: readonly (CommuneArea & { count: number })[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const wordsOf = useCallback(
    (count: number) => t("matching.map.free", { count, number: number(count) }),
    [t, number],
  );
  const title = t("matching.map.market");
  return (
    <Card title={title}>
      <DeskMap label={title} areas={areas} points={none} highlighted={none} wordsOf={wordsOf} />
    </Card>
  );
}

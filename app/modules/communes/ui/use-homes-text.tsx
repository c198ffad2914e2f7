import { useCallback } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { type CommuneFacts, LEAST_TOLD } from "../commune-facts";

/** Homes found in a commune, in words: the count, or "fewer than five". */
export function useHomesText(): (commune: Pick<CommuneFacts, "homes">) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ homes }) =>
      homes === null
        ? t("communes.homes.few", { least: LEAST_TOLD })
        : t("communes.homes.count", { count: homes }),
    [t],
  );
}

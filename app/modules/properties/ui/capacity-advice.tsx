import { useTranslation } from "~/i18n/use-translation";
import { SourceStatusBadge } from "~/modules/schemes/ui/source-note";

import type { Capacity } from "../capacity";

/** For how many people a dwelling is enough: the smaller of what its area and its bedrooms allow. */
export function CapacityAdvice({ capacity }: { capacity: Capacity | null }) {
  const { t } = useTranslation();
  const persons = capacity ? Math.min(capacity.personsByArea, capacity.adults) : 0;
  return (
    <div
      aria-live="polite"
      className="space-y-2 rounded-ui border border-action/30 bg-action-soft p-4"
    >
      {capacity && persons > 0 ? (
        <>
          <p className="text-lg font-semibold">{t("properties.capacity.fits", { persons })}</p>
          <p className="text-sm text-ink-soft">
            {t("properties.capacity.how", {
              area: capacity.personsByArea,
              adults: capacity.adults,
            })}
          </p>
          <SourceStatusBadge status={capacity.status} />
        </>
      ) : (
        <p className="text-ink-soft">{t("properties.capacity.later")}</p>
      )}
    </div>
  );
}

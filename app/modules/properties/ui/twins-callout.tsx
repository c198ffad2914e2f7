import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Callout } from "~/ui/callout";

import type { Twin } from "../twin";

export interface TwinsCalloutProps {
  twins: readonly Twin[];
  /** An owner is led to his own dwellings, a reviewer to offers. */
  reader: "owner" | "reviewer";
}

/** Dwellings that may be the same one, and why they look so. Nothing where there is none. */
export function TwinsCallout({ twins, reader }: TwinsCalloutProps) {
  const { t } = useTranslation();
  if (twins.length === 0) return null;
  return (
    <Callout tone="attention" title={t(`properties.twins.title.${reader}`)}>
      <ul className="list-disc space-y-1 ps-5">
        {twins.map((twin) => (
          <li key={twin.dwellingId}>
            <Link
              to={
                reader === "reviewer" && twin.offerId
                  ? paths.offer(twin.offerId)
                  : paths.dwelling(twin.dwellingId)
              }
              className="prose-link inline-block py-0.5"
            >
              {[twin.houseNumber, twin.street].filter(Boolean).join(", ") ||
                t("properties.dwelling.unnamed")}
              {twin.unit ? ` · ${twin.unit}` : ""}
              {twin.communeName ? ` · ${twin.communeName}` : ""}
            </Link>{" "}
            <span className="text-ink-soft">
              {twin.reasons.map((reason) => t(`properties.twins.reason.${reason}`)).join(", ")}
              {reader === "reviewer" && !twin.isSameLandlord
                ? `, ${t("properties.twins.otherLandlord")}`
                : ""}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2">{t(`properties.twins.why.${reader}`)}</p>
    </Callout>
  );
}

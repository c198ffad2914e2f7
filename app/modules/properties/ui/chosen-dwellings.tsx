import { Link } from "@remix-run/react";
import { X } from "lucide-react";
import { useEffect, useRef } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Button } from "~/ui/button";

import type { MappedDwelling } from "../offer-map";
import { OfferStatusBadge } from "./offer-status-badge";

export interface ChosenDwellingsProps {
  dwellings: readonly MappedDwelling[];
  onClose: () => void;
}

/** What was chosen on the map: address, rent, status, and the way to the offer. Takes the focus, and Escape closes it. */
export function ChosenDwellings({ dwellings, onClose }: ChosenDwellingsProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const key = dwellings.map(({ offerId }) => offerId).join(" ");
  useEffect(() => box.current?.focus(), [key]);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape") onClose();
    };
    window.addEventListener("keydown", leave);
    return () => window.removeEventListener("keydown", leave);
  }, [onClose]);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={t("properties.onMap.chosen")}
      className="mx-auto flex max-h-52 max-w-lg items-start gap-2 overflow-y-auto rounded-ui border border-line-strong bg-surface p-3 shadow-float"
    >
      <ul className="min-w-0 flex-1 divide-y divide-line">
        {dwellings.map((dwelling) => (
          <li key={dwelling.offerId} className="py-1.5 first:pt-0 last:pb-0">
            <Link to={paths.offer(dwelling.offerId)} className="prose-link font-semibold">
              {dwelling.address || t("properties.dwelling.unnamed")}
            </Link>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
              <span>{dwelling.commune}</span>
              {dwelling.rent ? (
                <span className="figures">
                  {t("properties.onMap.rent", { rent: dwelling.rent })}
                </span>
              ) : null}
              <OfferStatusBadge status={dwelling.status} />
            </div>
          </li>
        ))}
      </ul>
      <Button kind="quiet" size="small" aria-label={t("shell.action.close")} onClick={onClose}>
        <X aria-hidden="true" className="size-5" />
      </Button>
    </section>
  );
}

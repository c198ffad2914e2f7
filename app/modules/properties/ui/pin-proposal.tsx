import { useEffect, useRef } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { Callout } from "~/ui/callout";

import type { SentPin } from "../proposed-pin";

export interface PinProposalProps {
  pin: SentPin;
  foundBy: NonNullable<SentPin["foundBy"]>;
}

/** Says that the pin was placed by the product and has to be looked at. Focus comes here: the page stayed the same. */
export function PinProposal({ pin, foundBy }: PinProposalProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [pin.lon, pin.lat]);
  return (
    <div ref={box} tabIndex={-1} role="status">
      <Callout title={t(`properties.pin.proposed.${foundBy}`)}>
        <p className="noscript:hidden">{t("properties.pin.check")}</p>
        <p className="hidden noscript:block">
          {t("properties.pin.checkNumbers", { latitude: pin.lat, longitude: pin.lon })}
        </p>
      </Callout>
    </div>
  );
}

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Callout } from "~/ui/callout";

export interface ChainStateCalloutProps {
  chain: {
    isIntact: boolean;
    firstBreak: bigint | null;
    events: bigint;
    latestAt: Date | null;
  };
}

/** Whether the log is what was written: computed anew for every visit. */
export function ChainStateCallout({ chain }: ChainStateCalloutProps) {
  const { t } = useTranslation();
  const { number, dateTime } = useFormat();
  if (!chain.isIntact) {
    return (
      <Callout tone="danger" title={t("audit.chain.broken")} urgent>
        <p>{t("audit.chain.brokenAt", { seq: String(chain.firstBreak) })}</p>
      </Callout>
    );
  }
  return (
    <Callout tone="done" title={t("audit.chain.intact")}>
      <p>
        {chain.latestAt
          ? t("audit.chain.checked", {
              events: number(chain.events),
              latest: dateTime(chain.latestAt, "short"),
            })
          : t("audit.chain.empty")}
      </p>
    </Callout>
  );
}

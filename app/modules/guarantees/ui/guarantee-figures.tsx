import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { StatTile } from "~/ui/stat-tile";

export interface GuaranteeFiguresProps {
  figures: {
    running: bigint;
    ending: bigint;
    at_risk_cents: bigint;
    claims_open: bigint;
    committed_cents: bigint;
    fund_cents: bigint;
  };
  alertDays: number;
}

/** The ten-second answer: every figure opens its rows. */
export function GuaranteeFigures({ figures, alertDays }: GuaranteeFiguresProps) {
  const { t } = useTranslation();
  const { money, number } = useFormat();
  const list = paths.guarantees();
  return (
    <section
      aria-label={t("guarantees.list.title")}
      className="mb-6 grid grid-cols-2 gap-3 lg:grid-cols-3"
    >
      <StatTile
        label={t("guarantees.list.running")}
        value={number(figures.running)}
        to={`${list}?view=running`}
      />
      <StatTile
        label={t("guarantees.list.ending", { days: number(alertDays) })}
        value={number(figures.ending)}
        to={`${list}?view=ending`}
        tone={figures.ending > 0n ? "attention" : "neutral"}
      />
      <StatTile
        label={t("guarantees.list.atRisk")}
        value={money(figures.at_risk_cents)}
        note={t("guarantees.list.atRiskNote")}
        to="#claims"
        tone={figures.at_risk_cents > 0n ? "attention" : "neutral"}
      />
      <StatTile
        label={t("guarantees.list.claimsDue")}
        value={number(figures.claims_open)}
        to="#claims"
        tone={figures.claims_open > 0n ? "attention" : "neutral"}
      />
      <StatTile
        label={t("guarantees.list.committed")}
        value={money(figures.committed_cents)}
        to={`${list}?view=running`}
      />
      <StatTile
        label={t("guarantees.list.fundLeft")}
        value={money(figures.fund_cents)}
        to={`${list}?view=proposed`}
      />
    </section>
  );
}

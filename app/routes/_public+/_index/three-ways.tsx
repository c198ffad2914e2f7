import { ArrowRight } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { schemeLine, schemeName } from "~/modules/schemes/scheme-texts";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/link-button";

import { Band } from "./band";

/** The three ways to let, one line each, and the way to the comparison. */
export function ThreeWays() {
  const { t } = useTranslation();
  return (
    <Band title={t("landing.ways.title")}>
      <ul className="grid gap-3 lg:grid-cols-3">
        {SCHEME_KEYS.map((key) => (
          <li key={key} className="rounded-ui border border-line bg-surface p-4 sm:p-5">
            <h3 className="text-lg">{t(schemeName(key))}</h3>
            <p className="mt-1 text-ink-soft">{t(schemeLine(key))}</p>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <LinkButton to={paths.compareWays()}>
          {t("landing.ways.compare")}
          <ArrowRight aria-hidden="true" className="size-5" />
        </LinkButton>
        <LinkButton to={paths.calculator()}>{t("schemes.calculator.open")}</LinkButton>
      </div>
    </Band>
  );
}

import { Link } from "@remix-run/react";
import clsx from "clsx";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { CommuneArea } from "~/modules/communes/commune-area";
import { type CommuneFacts, LEAST_TOLD, toldHomes } from "~/modules/communes/commune-facts";
import { CommuneMap } from "~/modules/communes/ui/commune-map";
import { HomesList } from "~/modules/communes/ui/homes-list";
import { paths } from "~/paths";

import { Band } from "./band";

const LIST_ID = "homes-by-commune";

/** With fewer communes to colour the map shows nothing that the list does not say better. */
const LEAST_MAPPED = 5;

export interface HomesFoundProps {
  communes: readonly CommuneFacts[];
  areas: readonly CommuneArea[];
}

/** Homes found so far by commune, as a list and, where there is enough to show, as a map. */
export function HomesFound({ communes, areas }: HomesFoundProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const told = toldHomes(communes);
  const hasMap = communes.filter(({ homes }) => homes !== null).length >= LEAST_MAPPED;
  return (
    <Band
      title={t("landing.homes.title")}
      lead={t("landing.homes.lead", { least: LEAST_TOLD })}
      sunken
    >
      <div className={clsx("grid gap-8", hasMap && "lg:grid-cols-2")}>
        {hasMap ? (
          <CommuneMap
            label={t("communes.map.homes")}
            areas={areas}
            communes={communes}
            shade="homes"
            className="h-96 lg:h-128"
          >
            <a href={`#${LIST_ID}`} className="prose-link inline-block py-1">
              {t("shell.map.asList")}
            </a>
          </CommuneMap>
        ) : null}
        <div className={clsx("space-y-4", !hasMap && "max-w-text")}>
          {told > 0 ? (
            <p>
              <span className="figures block text-3xl font-semibold tracking-tight">
                {number(told)}
              </span>
              <span className="text-ink-soft">
                {t("landing.homes.told", { least: LEAST_TOLD })}
              </span>
            </p>
          ) : null}
          {hasMap ? null : <p>{t("landing.homes.mapLater", { least: LEAST_MAPPED })}</p>}
          <HomesList id={LIST_ID} communes={communes} />
          <Link to={paths.communes()} className="prose-link inline-block py-1">
            {t("landing.homes.all")}
          </Link>
        </div>
      </div>
    </Band>
  );
}

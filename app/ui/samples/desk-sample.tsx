import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import { Button } from "../button";
import { Card } from "../card";
import { MapView } from "../map-view";
import { PageHeader } from "../page-header";
import { PersonName } from "../person-name";
import { ScoreBar } from "../score-bar";
import { ShortcutKey } from "../shortcut-key";
import { SplitDesk } from "../split-desk";
import { sampleAreas, sampleDwellings, samplePoints } from "./sample-data";

/** The three panes of a desk. */
export function DeskSample() {
  const { t } = useTranslation();
  const { money, number } = useFormat();
  const dwellings = sampleDwellings(14);
  return (
    <SplitDesk
      shows="detail"
      header={<PageHeader title="SplitDesk" />}
      list={{
        label: t("shell.nav.properties"),
        content: (
          <ul className="space-y-1">
            {dwellings.map((dwelling) => (
              <li key={dwelling.id}>
                <Link
                  to={`?frame=desk&open=${dwelling.id}`}
                  className="flex justify-between gap-2 rounded-ui px-2 py-1.5 hover:bg-action-soft"
                >
                  {dwelling.commune}
                  <span className="figures">{money(dwelling.rentCents)}</span>
                </Link>
              </li>
            ))}
          </ul>
        ),
      }}
      detail={{
        label: t("shell.nav.households"),
        content: (
          <ul className="space-y-3">
            {dwellings.slice(0, 5).map((dwelling, index) => (
              <li key={dwelling.id}>
                <Card>
                  <p className="mb-2 font-medium">
                    H-204{index} · <PersonName>{dwelling.owner}</PersonName>
                  </p>
                  <ScoreBar
                    compact
                    total={number(812 - index * 22)}
                    max={1000}
                    criteria={[
                      { id: "a", label: "urgency", points: 300 - index * 22, max: 400 },
                      { id: "b", label: "waiting", points: 190, max: 200 },
                      { id: "c", label: "size", points: 322, max: 400 },
                    ]}
                  />
                  <p className="mt-3 flex gap-2">
                    <Button kind="primary" size="small">
                      {t("shell.action.choose")} <ShortcutKey>p</ShortcutKey>
                    </Button>
                    <Button size="small">
                      {t("shell.action.details")} <ShortcutKey>?</ShortcutKey>
                    </Button>
                  </p>
                </Card>
              </li>
            ))}
          </ul>
        ),
      }}
      aside={{
        label: t("shell.map.label"),
        content: (
          <MapView label="MapView sample" areas={sampleAreas} points={samplePoints}>
            <ul className="text-sm">
              {sampleAreas.map((area) => (
                <li key={area.id}>{area.name}</li>
              ))}
            </ul>
          </MapView>
        ),
      }}
    />
  );
}

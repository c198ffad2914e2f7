import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import { BarChart } from "../bar-chart";
import { Card } from "../card";
import { LineChart } from "../line-chart";
import { MapView } from "../map-view";
import { sampleAreas, samplePoints } from "./sample-data";
import { SampleSection } from "./sample-section";

const statuses = [403, 404, 409, 413, 422, 429, 500, 503];

/** Maps and charts, each with its list or table. */
export function FigureSamples() {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <>
      <SampleSection name="MapView">
        <MapView
          label="MapView sample"
          areas={sampleAreas}
          points={samplePoints}
          highlighted={["diekirch", "p1"]}
          legend={{ low: number(1), high: number(12) }}
          note={t("shell.value.source", { source: "sample" })}
        >
          <ul className="grid gap-x-6 sm:grid-cols-2">
            {[...sampleAreas, ...samplePoints].map((item) => (
              <li key={item.id} className="flex justify-between gap-3 border-b border-line py-1.5">
                {item.to ? (
                  <Link to={item.to} className="prose-link">
                    {item.name}
                  </Link>
                ) : (
                  item.name
                )}
                <span className="figures">{"text" in item ? item.text : item.kind}</span>
              </li>
            ))}
          </ul>
        </MapView>
      </SampleSection>
      <SampleSection name="BarChart">
        <Card>
          <BarChart
            title="BarChart"
            labelHeader={t("shell.nav.communes")}
            valueHeader={t("shell.nav.properties")}
            rows={sampleAreas.map((area, index) => ({
              id: area.id,
              label: area.name,
              value: area.value ?? 0,
              text: area.text,
              to: area.to,
              isMarked: index === 1,
              ...(index === 2 && { lowest: (area.value ?? 0) / 2 }),
            }))}
          />
        </Card>
      </SampleSection>
      <SampleSection name="LineChart">
        <Card>
          <LineChart
            title="LineChart"
            axisHeader="2026"
            points={["01", "02", "03", "04", "05", "06", "07", "08"]}
            series={[
              { id: "a", label: "LISKO", values: [12, 18, 31, 44, 61, 75, 98, 121] },
              { id: "b", label: "AIS", values: [40, 42, 41, null, 52, 50, 58, 60] },
              { id: "c", label: "Wunnengshëllef", values: [5, 9, 12, 20, 22, 25, 24, 30] },
            ]}
          />
        </Card>
      </SampleSection>
      <SampleSection name="ErrorPage">
        <ul className="flex flex-wrap gap-4">
          {statuses.map((status) => (
            <li key={status}>
              <Link to={`?status=${status}`} className="prose-link inline-block py-1">
                {status}
              </Link>
            </li>
          ))}
        </ul>
      </SampleSection>
    </>
  );
}

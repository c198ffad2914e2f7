import { useTranslation } from "~/i18n/use-translation";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";

import type { Capacity } from "../capacity";
import type { StoredDwelling } from "../dwelling";
import { CapacityAdvice } from "./capacity-advice";
import { useFacts } from "./use-facts";

export interface DwellingFactsCardProps {
  dwelling: StoredDwelling;
  capacity: Capacity | null;
}

/** Every lasting fact of a dwelling, and for how many people it is enough. */
export function DwellingFactsCard({ dwelling, capacity }: DwellingFactsCardProps) {
  const { t } = useTranslation();
  const facts = useFacts(dwelling, null);
  return (
    <Card title={t("properties.page.dwelling")}>
      <DefinitionList
        missing={t("shell.value.notGiven")}
        items={[...facts.where, ...facts.what, ...facts.rooms, ...facts.access]}
      />
      {capacity ? (
        <div className="mt-4">
          <CapacityAdvice capacity={capacity} />
        </div>
      ) : null}
    </Card>
  );
}

import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { PersonName } from "~/ui/person-name";

import { moveWarningText, relationName } from "../household-texts";
import type { FilePreview } from "../move-preview";
import { BedroomLines } from "./bedroom-lines";

export interface FileAfterMoveProps {
  file: FilePreview;
  /** Names by member id; null where nobody may see one. */
  names: ReadonlyMap<string, string | null>;
}

/** A file as it would be after a move: who lives in it, how they relate, how many bedrooms they need. */
export function FileAfterMove({ file, names }: FileAfterMoveProps) {
  const { t } = useTranslation();
  const { code, people, need, warnings } = file;
  return (
    <Card title={code ?? t("households.moves.newFile")}>
      <div className="space-y-4">
        <ul className="divide-y divide-line">
          {people.map(({ id, position, relation, age, inferred }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-4 gap-y-1 py-2">
              <span className="font-medium">
                <PersonName>
                  {names.get(id) ?? t("households.form.person", { number: position + 1 })}
                </PersonName>
              </span>
              <span className="flex flex-wrap items-center gap-2 text-ink-soft">
                {t(relationName(relation))} ·{" "}
                {age === null ? t("households.page.ageUnknown") : t("households.page.age", { age })}
                {inferred ? <Badge tone="attention">{t("households.moves.inferred")}</Badge> : null}
              </span>
            </li>
          ))}
        </ul>
        <div>
          <p className="mb-2 text-lg font-semibold">
            {t("households.page.needCount", { count: need.bedrooms })}
          </p>
          <BedroomLines lines={need.lines} />
        </div>
        {warnings.map((warning) => (
          <Callout
            key={warning}
            tone={warning === "no_adult" ? "danger" : "attention"}
            title={t(moveWarningText(warning))}
          />
        ))}
      </div>
    </Card>
  );
}

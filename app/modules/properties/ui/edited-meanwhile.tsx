import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Callout } from "~/ui/callout";
import { DefinitionList } from "~/ui/definition-list";
import { unpackMessage } from "~/ui/message";

import type { StoredDwelling } from "../dwelling";
import type { StoredOffer } from "../offer";
import type { FieldStep } from "../wizard";
import { useFacts } from "./use-facts";

/** Whether the answers were refused because somebody else saved others. */
export function isEditedMeanwhile(
  refused: Readonly<Record<string, string[] | null>> | undefined,
): boolean {
  const sentences = refused?.[""] ?? [];
  return sentences.some(
    (text) => unpackMessage(text).key === "properties.refused.edited_meanwhile",
  );
}

export interface EditedMeanwhileProps {
  step: FieldStep;
  offer: StoredOffer;
  dwelling: StoredDwelling;
}

/** Both versions of a step: what somebody else saved, above the answers that were just typed. */
export function EditedMeanwhile({ step, offer, dwelling }: EditedMeanwhileProps) {
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  const facts = useFacts(dwelling, offer)[step];
  const at = offer.updatedAt > dwelling.updatedAt ? offer.updatedAt : dwelling.updatedAt;
  return (
    <div className="mb-6 max-w-text">
      <Callout
        tone="attention"
        title={t("properties.meanwhile.title", { time: dateTime(at, "short") })}
        actions={
          <Link
            to={paths.offerStep(offer.id, step)}
            reloadDocument
            className="prose-link inline-block py-1"
          >
            {t("properties.meanwhile.take")}
          </Link>
        }
      >
        <DefinitionList items={facts} missing={t("shell.value.notGiven")} />
        <p className="mt-3">{t("properties.meanwhile.keep")}</p>
      </Callout>
    </div>
  );
}

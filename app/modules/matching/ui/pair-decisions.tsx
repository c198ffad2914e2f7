import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import type { DeskDwelling } from "../desk-view";
import { AllowPairForm, type PairDecisionKind } from "../match-plan";
import { useDwellingWords } from "./use-dwelling-words";

/** A pair that was decided on by hand, as the page shows it. */
export interface DecidedPair {
  kind: PairDecisionKind;
  householdId: string;
  dwellingId: string;
  code: string;
  /** The dwelling where it is on offer still. */
  place: DeskDwelling | null;
}

/** What was decided by hand, each to be taken back. */
export function PairDecisions({ pairs }: { pairs: readonly DecidedPair[] }) {
  return (
    <ul className="divide-y divide-line">
      {pairs.map((pair) => (
        <Decision key={`${pair.householdId}/${pair.dwellingId}`} pair={pair} />
      ))}
    </ul>
  );
}

function Decision({ pair }: { pair: DecidedPair }) {
  const { t } = useTranslation();
  const words = useDwellingWords();
  const { householdId, dwellingId, code, place } = pair;
  const [form, fields] = useActionForm({
    id: `allow-${householdId}-${dwellingId}`,
    schema: AllowPairForm,
    defaultValue: { act: "allow", household: householdId, dwelling: dwellingId },
  });
  const name = place
    ? `${place.communeName}, ${words.what(place)}`
    : t("matching.plan.decided.away");
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
      <p>
        <Link to={paths.matchingHousehold(householdId)} className="prose-link font-semibold">
          {code}
        </Link>{" "}
        {t(`matching.plan.decided.${pair.kind}`, { place: name })}
      </p>
      <ActionForm form={form} className="no-print">
        <HiddenField field={fields.act} />
        <HiddenField field={fields.household} />
        <HiddenField field={fields.dwelling} />
        <SubmitButton
          formId={form.id}
          kind="quiet"
          size="small"
          aria-label={t("matching.plan.decided.allowPair", { name: code, place: name })}
        >
          {t("matching.plan.decided.allow")}
        </SubmitButton>
      </ActionForm>
    </li>
  );
}

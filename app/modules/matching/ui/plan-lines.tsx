import type { SubmissionResult } from "@conform-to/react";
import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { ActionForm } from "~/ui/action-form";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";
import { FieldError } from "~/ui/field-frame";
import { SubmitButton } from "~/ui/submit-button";
import type { Tone } from "~/ui/tone";
import { useActionForm } from "~/ui/use-action-form";
import { useMessage } from "~/ui/use-message";

import type { DeskDwelling, DeskHousehold } from "../desk-view";
import {
  type LineChange,
  type LineState,
  type PairDecisionKind,
  PlanLinesForm,
} from "../match-plan";
import type { PointComponent } from "../points";
import { HouseholdFacts } from "./household-facts";
import { PointsBar } from "./points-bar";
import { useDwellingWords } from "./use-dwelling-words";

/** A line of the plan as the page shows it. */
export interface PlanLineFacts {
  change: LineChange;
  /** Whether the plan had to have the pair, and what is decided by hand for the next one. */
  locked: boolean;
  decided: PairDecisionKind | null;
  points: number;
  state: LineState;
  refusal: string | null;
  proposalId: string | null;
  household: DeskHousehold;
  dwelling: DeskDwelling;
  before: DeskDwelling | null;
  components: readonly PointComponent[];
}

export interface PlanLinesProps {
  planId: string;
  lines: readonly PlanLineFacts[];
  pointsMax: number;
  lastResult: SubmissionResult<string[]> | undefined;
}

const FORM = "plan-lines";

/** The lines of a plan, each to be chosen, and what can be done with those that are. */
export function PlanLines({ planId, lines, pointsMax, lastResult }: PlanLinesProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: FORM,
    schema: PlanLinesForm,
    lastResult: lastResult?.initialValue?.["act"] === "ask" ? undefined : lastResult,
  });
  return (
    <ActionForm form={form} labels={{ line: t("matching.plan.lines.chosen") }} wide>
      <input type="hidden" name="plan" value={planId} />
      <fieldset id={fields.line.id} tabIndex={-1}>
        <legend className="sr-only">{t("matching.plan.lines.chosen")}</legend>
        <FieldError id={fields.line.errorId} errors={fields.line.errors} />
        <ul className="divide-y divide-line border-y border-line">
          {lines.map((line) => (
            <Line key={line.household.householdId} line={line} pointsMax={pointsMax} />
          ))}
        </ul>
      </fieldset>
      <div className="no-print flex flex-wrap gap-3">
        <SubmitButton formId={form.id} name="act" value="propose">
          {t("matching.plan.act.propose")}
        </SubmitButton>
        {(["lock", "later", "forbid", "open"] as const).map((act) => (
          <SubmitButton key={act} formId={form.id} name="act" value={act} kind="secondary">
            {t(`matching.plan.act.${act}`)}
          </SubmitButton>
        ))}
      </div>
    </ActionForm>
  );
}

const CHANGE_TONES: Readonly<Record<LineChange, Tone>> = {
  new: "action",
  moved: "attention",
  kept: "neutral",
  dropped: "danger",
};

function Line({ line, pointsMax }: { line: PlanLineFacts; pointsMax: number }) {
  const { t } = useTranslation();
  const words = useDwellingWords();
  const { household, dwelling, before, change, points, components } = line;
  const isOpen = change !== "dropped" && line.state !== "proposed";
  const id = `line-${household.householdId}`;
  const place = `${dwelling.communeName} · ${words.what(dwelling)}`;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-3">
      {isOpen ? (
        <input
          type="checkbox"
          id={id}
          name="line"
          value={household.householdId}
          aria-label={t("matching.plan.lines.choose", { name: household.code, place })}
          className="no-print mt-0.5 size-6"
        />
      ) : (
        <span className="w-6" />
      )}
      <div className="min-w-0 space-y-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <p className="min-w-0">
            <Link
              to={paths.matchingHousehold(household.householdId)}
              className="prose-link font-semibold"
            >
              {household.code}
            </Link>
            <span aria-hidden="true"> → </span>
            <span className="sr-only">{t("matching.plan.lines.to")}</span>
            <Link to={paths.matching(dwelling.offerId)} className="prose-link font-semibold">
              {dwelling.communeName}
            </Link>
            <span>
              , {words.what(dwelling)}, <span className="figures">{words.terms(dwelling)}</span>
            </span>
          </p>
          <span className="flex flex-wrap items-center gap-2">
            {line.locked || line.decided === "lock" ? (
              <Badge tone="done">{t("matching.plan.lines.locked")}</Badge>
            ) : null}
            <Badge tone={CHANGE_TONES[change]}>{t(`matching.plan.change.${change}`)}</Badge>
          </span>
        </div>
        <div className="text-sm">
          <HouseholdFacts household={household} />
        </div>
        {before ? (
          <p className="text-sm text-ink-soft">
            {t("matching.plan.lines.before", {
              place: `${before.communeName}, ${words.what(before)}`,
            })}
          </p>
        ) : null}
        <LineStateNote line={line} />
        {change === "dropped" ? null : (
          <Disclosure
            summary={t("matching.plan.lines.why", { name: household.code, points })}
            className="no-print text-sm"
          >
            <PointsBar total={points} max={pointsMax} components={components} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

function LineStateNote({ line }: { line: PlanLineFacts }) {
  const { t } = useTranslation();
  const message = useMessage();
  const { state, refusal, proposalId } = line;
  if (state === "open") return null;
  if (state === "proposed" && proposalId) {
    return (
      <p className="text-sm">
        <Link to={paths.proposal(proposalId)} className="prose-link">
          {t("matching.plan.state.proposed")}
        </Link>
      </p>
    );
  }
  if (state === "refused" && refusal) {
    return (
      <p className="text-sm text-danger">
        {t("matching.plan.state.refused", { reason: message(refusal) })}
      </p>
    );
  }
  return <p className="text-sm text-ink-soft">{t(`matching.plan.state.${state}`)}</p>;
}

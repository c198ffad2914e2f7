import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Callout } from "~/ui/callout";
import { PageHeader } from "~/ui/page-header";
import { Stepper } from "~/ui/stepper";

import type { StoredDwelling } from "../dwelling";
import { type StoredOffer, WIZARD_STEPS, type WizardStep } from "../offer";
import type { UnfinishedStep } from "../unfinished-step";
import { isFieldStep, isReached } from "../wizard";
import { EditedMeanwhile, isEditedMeanwhile } from "./edited-meanwhile";
import { UnfinishedCallout } from "./kept-typing";
import { useDwellingName } from "./use-dwelling-name";

export interface WizardFrameProps {
  step: WizardStep;
  offer: StoredOffer;
  dwelling: StoredDwelling;
  missing: readonly WizardStep[];
  savedAt: Date | null;
  /** What was typed into the step and not saved. */
  unfinished?: Pick<UnfinishedStep, "typedAt"> | null;
  /** Beside the questions: advice that follows what is typed. */
  aside?: ReactNode;
  /** What was said against the answers, by field. */
  refused?: Readonly<Record<string, string[] | null>> | undefined;
  /** The step is as wide as the page, e.g. for a comparison. */
  wide?: boolean;
  children: ReactNode;
}

/** Around every step: where we are, that it is saved, what the answers are for, what the reviewer asked. */
export function WizardFrame(props: WizardFrameProps) {
  const {
    step,
    offer,
    dwelling,
    missing,
    savedAt,
    unfinished,
    aside,
    refused,
    wide = false,
    children,
  } = props;
  const { t } = useTranslation();
  const { time } = useFormat();
  const name = useDwellingName();
  const steps = WIZARD_STEPS.map((id) => ({
    id,
    label: t(`properties.step.${id}`),
    to: isReached(id, offer.wizardStep) ? paths.offerStep(offer.id, id) : undefined,
    isDone: id !== "check" && isReached(id, offer.wizardStep) && !missing.includes(id),
  }));
  return (
    <div className={wide ? "" : "max-w-4xl"}>
      <Stepper
        label={t("properties.wizard.steps")}
        steps={steps}
        current={step}
        saved={savedAt ? t("shell.state.savedAt", { time: time(savedAt) }) : undefined}
      />
      <PageHeader
        title={t(`properties.question.${step}`)}
        lead={t(`properties.why.${step}`)}
        crumbs={[
          { to: paths.dwellings(), label: t("shell.nav.myProperties") },
          {
            to: paths.dwelling(dwelling.id),
            label: name.title({ ...dwelling, ...dwelling.address }),
          },
        ]}
      />
      {offer.status === "changes_requested" && offer.reviewNote ? (
        <div className="mb-6 max-w-text">
          <Callout tone="attention" title={t("properties.wizard.note")}>
            <p dir="auto" className="whitespace-pre-line">
              {offer.reviewNote}
            </p>
          </Callout>
        </div>
      ) : null}
      {unfinished && !refused && isFieldStep(step) ? (
        <UnfinishedCallout offerId={offer.id} step={step} typedAt={unfinished.typedAt} />
      ) : null}
      {isEditedMeanwhile(refused) && isFieldStep(step) ? (
        <EditedMeanwhile step={step} offer={offer} dwelling={dwelling} />
      ) : null}
      {aside ? (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(15rem,1fr)]">
          <div>{children}</div>
          <div className="lg:sticky lg:top-20">{aside}</div>
        </div>
      ) : (
        children
      )}
    </div>
  );
}

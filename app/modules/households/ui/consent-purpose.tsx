import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";

import type { Consent, ConsentPurposeFact } from "../consent";
import type { HouseholdLanguage } from "../household";
import { languageName } from "../household-texts";
import { GiveConsent, WithdrawConsent } from "./consent-forms";

export interface ShownConsent extends Consent {
  recordedByName: string | null;
  withdrawnByName: string | null;
}

export interface ConsentPurposeProps {
  purpose: ConsentPurposeFact & { held: Consent | null; history: readonly ShownConsent[] };
  today: LocalDate;
  languages: readonly HouseholdLanguage[];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** One purpose: whether the household agrees, the law, what was said before, and the act that is possible now. */
export function ConsentPurpose({ purpose, today, languages, lastResult }: ConsentPurposeProps) {
  const { t } = useTranslation();
  const line = useConsentLine();
  const { key, held, history } = purpose;
  const isComplete = held !== null && held.how !== "not_recorded";
  return (
    <Card title={t(`consent.purpose.${key}`)}>
      <div className="space-y-4">
        <p className="flex flex-wrap items-center gap-3">
          <Badge tone={held ? "done" : "neutral"}>
            {t(held ? "consent.inForce" : "consent.none")}
          </Badge>
          <span className="text-sm text-ink-soft">
            {t(`consent.basis.${purpose.legalBasis}`)}
            {purpose.status === "unverified" ? ` · ${t("consent.unverified")}` : null}
          </span>
        </p>
        <p>{t(`consent.means.${key}`)}</p>
        {history.length > 0 ? (
          <ul className="list-disc space-y-1 ps-5 text-ink-soft">
            {history.map((one) => (
              <li key={one.id}>{line(one)}</li>
            ))}
          </ul>
        ) : null}
        {isComplete ? null : (
          <GiveConsent
            key={history.length}
            purpose={key}
            today={today}
            languages={languages}
            lastResult={lastResult}
          />
        )}
        {held ? <WithdrawConsent purpose={key} lastResult={lastResult} /> : null}
      </div>
    </Card>
  );
}

/** A yes in one line: when, how, in which language, who recorded it, and until when it held. */
function useConsentLine() {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (one: ShownConsent) =>
    [
      t("consent.since", { date: date(one.givenOn) }),
      t(`consent.how.${one.how}`),
      one.language && t(languageName(one.language)),
      one.recordedByName,
      one.withdrawnOn && t("consent.until", { date: date(one.withdrawnOn) }),
      one.withdrawnOn && one.withdrawnByName,
    ]
      .filter(Boolean)
      .join(" · ");
}

import { Form, Link, useSearchParams } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Button } from "~/ui/button";

import type { DeskCandidate, DeskHousehold } from "../desk-view";
import { criterionName } from "../matching-texts";
import { FailureList } from "./failure-list";
import { ProposeButton } from "./propose-button";

const FORM = "compare-candidates";

/** The form that every box of a candidate belongs to; the rest of the address stays. */
export function CompareForm({ offerId }: { offerId: string }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const kept = [...search].filter(([name]) => name !== "compare" && name !== "offer");
  return (
    <Form
      id={FORM}
      method="get"
      preventScrollReset
      className="no-print flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-3 sm:px-5"
    >
      <input type="hidden" name="offer" value={offerId} />
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" size="small">
        {t("matching.compare.button")}
      </Button>
      <span className="text-sm text-ink-soft">{t("matching.compare.hint")}</span>
    </Form>
  );
}

export interface CompareBoxProps {
  householdId: string;
  name: string;
  isChosen: boolean;
}

/** Chooses a candidate for the comparison. */
export function CompareBox({ householdId, name, isChosen }: CompareBoxProps) {
  const { t } = useTranslation();
  return (
    <label className="no-print flex min-h-6 items-center gap-1.5 self-center text-sm text-ink-soft">
      <input
        key={String(isChosen)}
        type="checkbox"
        form={FORM}
        name="compare"
        value={householdId}
        defaultChecked={isChosen}
        aria-label={t("matching.compare.choose", { name })}
        data-act="compare"
        className="size-5"
      />
      <span aria-hidden="true">{t("matching.compare.box")}</span>
    </label>
  );
}

export interface CompareCandidatesProps {
  compared: readonly DeskCandidate<DeskHousehold>[];
  /** The offer where it is free to be proposed for. */
  offerId: string | null;
}

/** Up to four candidates side by side: who they are, each criterion's points, what speaks against them. */
export function CompareCandidates({ compared, offerId }: CompareCandidatesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { number } = format;
  const facts: { label: string; of: (household: DeskHousehold) => string }[] = [
    { label: t("matching.compare.persons"), of: ({ persons }) => number(persons) },
    { label: t("matching.compare.bedrooms"), of: (one) => number(one.bedroomsNeeded) },
    {
      label: t("matching.compare.bears"),
      of: ({ bearableCents }) => format.money(BigInt(bearableCents)),
    },
    { label: t("matching.compare.since"), of: (one) => format.date(one.registeredOn, "short") },
    {
      label: t("matching.compare.deadline"),
      of: ({ exitDeadline }) => (exitDeadline ? format.date(exitDeadline, "short") : "–"),
    },
  ];
  const criteria = compared[0]?.components ?? [];
  const most = (points: readonly number[]) => Math.max(...points);
  return (
    <section
      aria-labelledby="compared"
      className="overflow-x-auto border-t border-line px-4 py-3 sm:px-5"
    >
      <h3 id="compared" className="pb-2 text-base font-semibold">
        {t("matching.compare.title")}
      </h3>
      <table className="w-full text-sm">
        <thead>
          <tr>
            <th scope="col" className="py-1 text-start font-medium text-ink-soft">
              <span className="sr-only">{t("matching.compare.figure")}</span>
            </th>
            {compared.map(({ candidate }) => (
              <th key={candidate.householdId} scope="col" className="py-1 ps-3 text-end">
                <Link
                  to={paths.matchingHousehold(candidate.householdId)}
                  className="prose-link whitespace-nowrap"
                >
                  {candidate.code}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(({ label, of }) => (
            <tr key={label} className="border-t border-line">
              <th scope="row" className="py-1.5 text-start font-normal">
                {label}
              </th>
              {compared.map(({ candidate }) => (
                <td key={candidate.householdId} className="figures py-1.5 ps-3 text-end">
                  {of(candidate)}
                </td>
              ))}
            </tr>
          ))}
          {criteria.map(({ criterion }, place) => {
            const points = compared.map(({ components }) => components[place]?.points ?? 0);
            return (
              <tr key={criterion} className="border-t border-line">
                <th scope="row" className="py-1.5 text-start font-normal">
                  {t(criterionName(criterion))}
                </th>
                {compared.map(({ candidate }, column) => (
                  <td key={candidate.householdId} className="figures py-1.5 ps-3 text-end">
                    {points[column] === most(points) ? (
                      <strong>{number(points[column] ?? 0)}</strong>
                    ) : (
                      number(points[column] ?? 0)
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
          <tr className="border-t border-line-strong">
            <th scope="row" className="py-1.5 text-start">
              {t("matching.compare.total")}
            </th>
            {compared.map(({ candidate, total }) => (
              <td
                key={candidate.householdId}
                className="figures py-1.5 ps-3 text-end font-semibold"
              >
                {number(total)}
              </td>
            ))}
          </tr>
          <tr className="border-t border-line align-top">
            <th scope="row" className="py-1.5 text-start font-normal">
              {t("matching.compare.against")}
            </th>
            {compared.map(({ candidate, failures = [] }) => (
              <td key={candidate.householdId} className="min-w-32 py-1.5 ps-3 text-start">
                {failures.length > 0 ? (
                  <FailureList failures={failures} />
                ) : offerId ? (
                  <ProposeButton
                    at="compared-"
                    offerId={offerId}
                    householdId={candidate.householdId}
                    label={t("matching.compare.propose", { name: candidate.code })}
                  />
                ) : (
                  t("matching.compare.nothing")
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

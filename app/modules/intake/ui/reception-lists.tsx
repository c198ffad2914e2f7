import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { LinkButton } from "~/ui/link-button";

import { clockTime } from "../clock-time";
import { type AppointmentLine, WhoComes } from "./appointment-lines";
import { ArrivalCard, type ArrivalLine } from "./arrival-card";
import { AppointmentButton, ArrivalButton } from "./desk-button";
import { CallIn, KnownByCode, TellElse } from "./desk-forms";

type LastResult = SubmissionResult<string[]> | undefined;

interface ReceiversProps {
  colleagues: readonly { id: string; name: string }[];
  viewerId: string;
}

/** Whether the last answer is about a form of this person; what was refused is not folded away. */
function isAnswered(lastResult: LastResult, arrivalId: string): boolean {
  return ownResult(lastResult, { arrivalId }) !== undefined;
}

/** Who waits, in the order in which they are called in. */
export function WaitingList({
  waiting,
  lastResult,
  ...receivers
}: {
  waiting: readonly (ArrivalLine & { minutes: number })[];
  lastResult: LastResult;
} & ReceiversProps) {
  const { t } = useTranslation();
  return (
    <Card title={t("intake.desk.waiting")}>
      {waiting.length === 0 ? <p className="text-ink-soft">{t("intake.desk.nobody")}</p> : null}
      <ol className="divide-y divide-line">
        {waiting.map((arrival) => (
          <li key={arrival.id}>
            <ArrivalCard
              arrival={arrival}
              state={t("intake.desk.waitsFor", { count: arrival.minutes })}
            >
              <CallIn arrivalId={arrival.id} {...receivers} lastResult={lastResult} />
              <Disclosure
                summary={t("intake.desk.otherwise")}
                open={isAnswered(lastResult, arrival.id)}
              >
                <div className="space-y-4">
                  <TellElse arrivalId={arrival.id} lastResult={lastResult} />
                  <ArrivalButton act="leave" id={arrival.id} lastResult={lastResult}>
                    {t("intake.desk.leave")}
                  </ArrivalButton>
                </div>
              </Disclosure>
            </ArrivalCard>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Who is with a caseworker now, and what comes of it. */
export function CalledList({
  called,
  lastResult,
}: {
  called: readonly ArrivalLine[];
  lastResult: LastResult;
}) {
  const { t } = useTranslation();
  if (called.length === 0) return null;
  return (
    <Card title={t("intake.desk.called")}>
      <ul className="divide-y divide-line">
        {called.map((arrival) => (
          <li key={arrival.id}>
            <ArrivalCard
              arrival={arrival}
              state={
                arrival.calledByName ? t("intake.desk.by", { name: arrival.calledByName }) : null
              }
            >
              {arrival.householdCode ? (
                <ArrivalButton act="known" id={arrival.id} lastResult={lastResult} kind="primary">
                  {t("intake.desk.known", { code: arrival.householdCode })}
                </ArrivalButton>
              ) : (
                <LinkButton
                  kind="primary"
                  to={paths.newHouseholdOf({ kind: "arrival", id: arrival.id })}
                >
                  {t("intake.desk.file")}
                </LinkButton>
              )}
              <Disclosure
                summary={t("intake.desk.otherwise")}
                open={isAnswered(lastResult, arrival.id)}
              >
                <div className="space-y-4">
                  {arrival.householdCode ? null : (
                    <KnownByCode arrivalId={arrival.id} lastResult={lastResult} />
                  )}
                  <TellElse arrivalId={arrival.id} lastResult={lastResult} />
                  <div className="flex flex-wrap gap-2">
                    <ArrivalButton act="wait" id={arrival.id} lastResult={lastResult}>
                      {t("intake.desk.wait")}
                    </ArrivalButton>
                    <ArrivalButton act="leave" id={arrival.id} lastResult={lastResult}>
                      {t("intake.desk.leave")}
                    </ArrivalButton>
                  </div>
                </div>
              </Disclosure>
            </ArrivalCard>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The appointments of the day whose people have not come. */
export function ExpectedList({
  expected,
  isToday,
  lastResult,
}: {
  expected: readonly AppointmentLine[];
  isToday: boolean;
  lastResult: LastResult;
}) {
  const { t } = useTranslation();
  if (expected.length === 0) return null;
  return (
    <Card title={t("intake.desk.expected")}>
      <ul className="divide-y divide-line">
        {expected.map((appointment) => (
          <li key={appointment.id} className="space-y-2 py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="figures font-medium">{clockTime(appointment.minute)}</span>
              <WhoComes appointment={appointment} />
              {appointment.status === "missed" ? (
                <Badge>{t("intake.appointmentStatus.missed")}</Badge>
              ) : null}
            </p>
            <div className="no-print flex flex-wrap gap-2">
              {isToday ? (
                <AppointmentButton
                  act="arrive"
                  id={appointment.id}
                  lastResult={lastResult}
                  kind="primary"
                >
                  {t("intake.desk.arrive")}
                </AppointmentButton>
              ) : null}
              {appointment.status === "booked" ? (
                <AppointmentButton act="miss" id={appointment.id} lastResult={lastResult}>
                  {t("intake.desk.miss")}
                </AppointmentButton>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Who was received or left on the day. */
export function FinishedList({ finished }: { finished: readonly ArrivalLine[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (finished.length === 0) return null;
  return (
    <Card title={t("intake.desk.finished", { count: number(finished.length) })}>
      <ul className="divide-y divide-line">
        {finished.map((arrival) => (
          <li key={arrival.id}>
            <ArrivalCard
              arrival={arrival}
              state={
                arrival.toldReason
                  ? t(`intake.told.${arrival.toldReason}`)
                  : t(`intake.arrivalStatus.${arrival.status}`)
              }
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

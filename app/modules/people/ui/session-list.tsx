import type { SubmissionResult } from "@conform-to/react";
import { Monitor } from "lucide-react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";

import { readDevice } from "../device";
import type { Role } from "../roles";
import { EndSessionButton } from "./end-session-button";

export interface SessionItem {
  id: string;
  userAgent: string | null;
  role: Role;
  createdAt: Date;
  lastSeenAt: Date;
  isThisOne: boolean;
}

/** Where somebody is signed in, each with a button that ends it. */
export function SessionList({
  sessions,
  lastResult,
}: {
  sessions: readonly SessionItem[];
  lastResult: SubmissionResult | undefined;
}) {
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  return (
    <ul className="divide-y divide-line">
      {sessions.map(({ id, userAgent, role, createdAt, lastSeenAt, isThisOne }) => {
        const { browser, system } = readDevice(userAgent);
        const device =
          [browser, system].filter(Boolean).join(" · ") || t("people.sessions.unknown");
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <Monitor aria-hidden="true" className="size-6 shrink-0 text-ink-soft" />
            <div className="min-w-0 flex-1 basis-56">
              <p className="font-medium">{device}</p>
              <p className="text-sm text-ink-soft">
                {t(`people.role.${role}`)} ·{" "}
                {t("people.sessions.times", {
                  since: dateTime(createdAt, "short"),
                  seen: dateTime(lastSeenAt, "short"),
                })}
              </p>
            </div>
            {isThisOne ? (
              <Badge tone="done">{t("people.sessions.thisOne")}</Badge>
            ) : (
              <EndSessionButton sessionId={id} lastResult={lastResult}>
                {t("people.sessions.end")}
                <span className="sr-only"> {device}</span>
              </EndSessionButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}

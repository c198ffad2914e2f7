import clsx from "clsx";
import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import { PersonName } from "~/ui/person-name";
import type { Tone } from "~/ui/tone";
import { ToneIcon } from "~/ui/tone-icon";

import type { MessageSide } from "../message";
import type { ThreadEntry, ThreadEvent, ThreadEventKey, ThreadMessage } from "../thread";
import { LetterLink } from "./letter-link";

const TONES: Partial<Record<ThreadEventKey, Tone>> = {
  changes_requested: "attention",
  way_suggested: "attention",
  terms_stated: "attention",
  refused: "danger",
  terms_agreed: "done",
  published: "done",
  confirmed: "done",
};

export interface ThreadListProps {
  entries: readonly ThreadEntry[];
  /** Who reads. */
  side: MessageSide;
  /** Of the refusal. */
  letter: { offerId: string; isReady: boolean } | null;
}

/** The story of an offer, the oldest first: words by side, and between them what happened. */
export function ThreadList({ entries, side, letter }: ThreadListProps) {
  return (
    <ol className="space-y-4">
      {entries.map((entry) => (
        <li key={entry.id} id={entry.kind === "message" ? `message-${entry.id}` : undefined}>
          {entry.kind === "message" ? (
            <Words message={entry} isOwn={entry.side === side} />
          ) : (
            <Happening event={entry} side={side}>
              {entry.event === "refused" && letter ? <LetterLink {...letter} /> : null}
            </Happening>
          )}
        </li>
      ))}
    </ol>
  );
}

function Words({ message, isOwn }: { message: ThreadMessage; isOwn: boolean }) {
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  const { authorName, authorOrganisation, at } = message;
  return (
    <div className={clsx("flex", isOwn ? "justify-end ps-8" : "pe-8")}>
      <div
        className={clsx(
          "max-w-text min-w-0 rounded-ui border px-3.5 py-2.5",
          isOwn ? "border-action/30 bg-action-soft" : "border-line bg-sunken",
        )}
      >
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
          <span className="font-semibold text-ink">
            <PersonName>{authorName}</PersonName>
            {authorOrganisation ? ` · ${authorOrganisation}` : ""}
          </span>
          <time dateTime={at.toISOString()} className="figures">
            {dateTime(at, "short")}
          </time>
          {message.isNew ? <Badge tone="attention">{t("messages.new")}</Badge> : null}
        </p>
        <p dir="auto" className="mt-1 break-words whitespace-pre-line">
          {message.body}
        </p>
        {message.isRead ? (
          <p className="mt-1 text-end text-sm text-ink-soft">{t("messages.read")}</p>
        ) : null}
      </div>
    </div>
  );
}

function Happening({
  event,
  side,
  children,
}: {
  event: ThreadEvent;
  side: MessageSide;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  return (
    <div className="flex gap-2.5">
      <ToneIcon tone={TONES[event.event] ?? "neutral"} className="mt-0.5 size-5" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-medium">{t(`messages.event.${side}.${event.event}`)}</span>
          <time dateTime={event.at.toISOString()} className="figures text-sm text-ink-soft">
            {dateTime(event.at, "short")}
          </time>
        </p>
        {event.note ? (
          <p
            dir="auto"
            className="mt-1 max-w-text border-s-2 border-line ps-3 break-words whitespace-pre-line"
          >
            {event.note}
          </p>
        ) : null}
        {children}
      </div>
    </div>
  );
}

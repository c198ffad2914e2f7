import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";

import type { MessageSide } from "../message";
import { lastEntries, type ThreadEntry } from "../thread";
import { SettleMessages, WriteMessage } from "./message-forms";
import { ThreadList, type ThreadListProps } from "./thread-list";

/** The story of an offer as a page shows it. */
export interface ShownStory {
  offerId: string;
  side: MessageSide;
  entries: readonly ThreadEntry[];
  isWaiting: boolean;
  mayWrite: boolean;
  letter: { isReady: boolean } | null;
}

/** What owner and staff say to each other, on the page of a dwelling or an offer. */
export function ThreadCard({ story }: { story: ShownStory }) {
  const { t } = useTranslation();
  const { offerId, side, entries, isWaiting, mayWrite } = story;
  if (entries.length === 0 && !mayWrite) return null;
  const shown = lastEntries(entries);
  const earlier = entries.length - shown.length;
  return (
    <Card
      id="messages"
      title={t(`messages.title.${side}`)}
      aside={isWaiting ? <Badge tone="attention">{t("messages.waits")}</Badge> : undefined}
    >
      <div className="space-y-5">
        {earlier > 0 ? (
          <p>
            <Link to={paths.offerMessages(offerId)} className="prose-link">
              {t("messages.earlier", { count: earlier })}
            </Link>
          </p>
        ) : null}
        {entries.length > 0 ? (
          <ThreadList entries={shown} side={side} letter={letterOf(story)} />
        ) : null}
        {isWaiting ? <SettleMessages offerId={offerId} place="record" /> : null}
        {mayWrite ? (
          <div className="border-t border-line pt-4">
            <WriteMessage
              key={lastOwn(entries, side)}
              offerId={offerId}
              side={side}
              place="record"
            />
          </div>
        ) : null}
      </div>
    </Card>
  );
}

/** The letter of a story with the offer it is about. */
export function letterOf({
  offerId,
  letter,
}: Pick<ShownStory, "offerId" | "letter">): ThreadListProps["letter"] {
  return letter && { offerId, ...letter };
}

/** The form begins anew after each text of one's own side. */
export function lastOwn(entries: readonly ThreadEntry[], side: MessageSide): string {
  return entries.findLast((entry) => entry.kind === "message" && entry.side === side)?.id ?? "";
}

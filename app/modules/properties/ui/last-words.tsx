import { Link } from "@remix-run/react";
import { MessageSquare } from "lucide-react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { luxembourgDay } from "~/platform/local-date";
import { Badge } from "~/ui/badge";

/** The last word about an offer, and how many its owner has not read. */
export interface LastWordsProps {
  words: {
    offerId: string;
    side: "owner" | "staff";
    from: string;
    writtenAt: Date;
    unread: number;
  };
}

/** Who wrote last about a dwelling, as a link to the words. */
export function LastWords({ words }: LastWordsProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { offerId, side, from, writtenAt, unread } = words;
  const day = date(luxembourgDay(writtenAt), "short");
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <Link
        to={paths.offerMessages(offerId)}
        className="prose-link inline-flex min-h-8 items-center gap-1.5"
      >
        <MessageSquare aria-hidden="true" className="size-4 shrink-0" />
        {side === "staff"
          ? t("messages.last.staff", { from, date: day })
          : t("messages.last.owner", { date: day })}
      </Link>
      {unread > 0 ? (
        <Badge tone="attention">{t("messages.unread", { count: unread })}</Badge>
      ) : null}
    </p>
  );
}

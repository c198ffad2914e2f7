import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { PersonName } from "~/ui/person-name";
import { Timeline } from "~/ui/timeline";

import type { ContactEntry } from "../contact-entry";

export interface ContactLogProps {
  entries: readonly ContactEntry[];
  total: number;
}

/** Calls, mails, letters, visits and notes, what happened last first; a corrected one stays and says so. */
export function ContactLog({ entries, total }: ContactLogProps) {
  const { t } = useTranslation();
  const { date, dateTime } = useFormat();
  if (entries.length === 0)
    return <p className="text-ink-soft">{t("owner-relations.log.empty")}</p>;
  const corrected = new Set(entries.flatMap(({ correctsId }) => correctsId ?? []));
  return (
    <>
      <Timeline
        label={t("owner-relations.log.title")}
        entries={entries.map((entry) => ({
          id: entry.id,
          dateTime: entry.happenedOn,
          date: date(entry.happenedOn, "short"),
          title: [
            t(`owner-relations.entryKind.${entry.kind}`),
            entry.direction ? t(`owner-relations.entryWay.${entry.direction}`) : null,
            entry.correctsId ? t("owner-relations.log.correction") : null,
          ]
            .filter(Boolean)
            .join(" · "),
          actor: (
            <>
              {entry.authorName ? <PersonName>{entry.authorName}</PersonName> : null}
              {entry.authorName ? " · " : null}
              {dateTime(entry.writtenAt, "short")}
            </>
          ),
          children: corrected.has(entry.id) ? (
            <>
              <p className="text-sm text-ink-soft">{t("owner-relations.log.corrected")}</p>
              <p dir="auto" className="whitespace-pre-line break-words text-ink-soft">
                <s>{entry.text}</s>
              </p>
            </>
          ) : (
            <>
              <p dir="auto" className="whitespace-pre-line break-words">
                {entry.text}
              </p>
              <p>
                <Link
                  to={`?correct=${entry.id}#write-entry`}
                  className="prose-link inline-block py-1 text-sm"
                >
                  {t("owner-relations.log.correct")}
                  <span className="sr-only"> – {date(entry.happenedOn, "short")}</span>
                </Link>
              </p>
            </>
          ),
        }))}
      />
      {total > entries.length ? (
        <p className="mt-3">
          <Link to="?log=all" className="prose-link py-1">
            {t("owner-relations.log.all", { count: total })}
          </Link>
        </p>
      ) : null}
    </>
  );
}

import { Link } from "@remix-run/react";
import clsx from "clsx";
import { House } from "lucide-react";
import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { LinkButton } from "~/ui/link-button";
import { StoryLine, type StoryStage } from "~/ui/story-line";

import type { OfferStatus, Photo } from "../offer";
import { OfferStatusBadge } from "./offer-status-badge";
import { type NamedDwelling, useDwellingName } from "./use-dwelling-name";

export interface DwellingCardProps {
  level: 2 | 3;
  dwelling: NamedDwelling & { id: string };
  status: OfferStatus | null;
  photo: Photo | null;
  stages: StoryStage[];
  /** The one next thing in words, and where it leads. */
  next: { to: string; needsYou: boolean; sentence: string; button: string };
  /** The owner's last moment to answer a proposal. */
  answerBy: Date | null;
  /** Figures of a let dwelling. */
  children?: ReactNode;
}

/** A dwelling on its owner's page: picture, where it stands, the one next thing. */
export function DwellingCard(props: DwellingCardProps) {
  const { level, dwelling, status, photo, stages, next, answerBy, children } = props;
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  const name = useDwellingName();
  const title = name.title(dwelling);
  const Heading = `h${level}` as const;
  return (
    <article
      className={clsx(
        "overflow-hidden rounded-ui border bg-surface",
        answerBy ? "border-attention" : "border-line",
      )}
    >
      <div className="grid sm:grid-cols-[14rem_1fr]">
        <CardPicture photo={photo} />
        <div className="min-w-0 space-y-3 p-4 sm:p-5">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <Heading className="min-w-0 text-lg">
              <Link to={paths.dwelling(dwelling.id)} className="hover:text-action hover:underline">
                {title}
              </Link>
            </Heading>
            {answerBy ? (
              <Badge tone="attention">{t("properties.list.answer")}</Badge>
            ) : status ? (
              <OfferStatusBadge status={status} />
            ) : null}
          </div>
          <p className="text-ink-soft">{name.line(dwelling)}</p>
          <StoryLine
            compact
            label={t("properties.story.label", { dwelling: title })}
            stages={stages}
          />
          <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-3">
            <p className="min-w-0 flex-1 basis-56">
              {next.sentence}
              {answerBy ? (
                <span className="block font-semibold text-attention-ink">
                  {t("properties.letting.until", { date: dateTime(answerBy) })}
                </span>
              ) : null}
            </p>
            <LinkButton
              to={next.to}
              kind={next.needsYou ? "primary" : "secondary"}
              className="max-sm:w-full"
            >
              {next.button}
              <span className="sr-only"> – {title}</span>
            </LinkButton>
          </div>
          {children}
        </div>
      </div>
    </article>
  );
}

function CardPicture({ photo }: { photo: Photo | null }) {
  if (!photo) {
    return (
      <div className="grid h-28 place-items-center bg-sunken text-ink-soft sm:h-full sm:min-h-44">
        <House aria-hidden="true" className="size-10 stroke-[1.25]" />
      </div>
    );
  }
  return (
    <img
      src={paths.smallPicture(photo.fileId)}
      alt={photo.alt}
      loading="lazy"
      className="h-44 w-full bg-sunken object-cover sm:h-full"
    />
  );
}

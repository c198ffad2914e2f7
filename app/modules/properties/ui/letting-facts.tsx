import { Link } from "@remix-run/react";
import clsx from "clsx";
import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";
import { PersonName } from "~/ui/person-name";
import { PhoneLink } from "~/ui/phone-link";
import { ToneIcon } from "~/ui/tone-icon";

/** What is guaranteed; `properties.letting.cover…` says each state. */
export interface LettingCover {
  guaranteeId: string;
  state: "waits" | "running" | "ending" | "over";
  until: LocalDate;
  leftCents: Cents;
  /** Claims that wait for LISKO. */
  claims: readonly { id: string; dueOn: LocalDate; isLate: boolean }[];
}

export interface LettingFactsProps {
  letting: {
    rentCents: Cents;
    startsOn: LocalDate;
    endsOn: LocalDate | null;
    cover: LettingCover | null;
    contact: { name: string; phone: string | null } | null;
  };
  /** Stands alone, not under something else. */
  isAlone?: boolean;
}

/** What an owner of a let dwelling asks first: the rent, since when, what is covered, whom to call. */
export function LettingFacts({ letting, isAlone = false }: LettingFactsProps) {
  const { t } = useTranslation();
  const { money, date } = useFormat();
  const { cover, contact } = letting;
  const needsLook = cover?.state === "ending" || cover?.state === "over";
  return (
    <dl
      className={clsx(
        "grid gap-x-6 gap-y-2 sm:grid-cols-2",
        !isAlone && "border-t border-line pt-3 text-sm",
      )}
    >
      <Fact term={t("properties.letting.rent")}>{money(letting.rentCents)}</Fact>
      <Fact term={t("properties.letting.since")}>
        {letting.endsOn
          ? t("properties.letting.fromTo", {
              from: date(letting.startsOn, "short"),
              to: date(letting.endsOn, "short"),
            })
          : date(letting.startsOn)}
      </Fact>
      {cover ? (
        <Fact term={t("properties.letting.cover")}>
          {needsLook ? (
            <ToneIcon tone="attention" className="me-1 inline size-4 align-text-bottom" />
          ) : null}
          <Link to={paths.guarantee(cover.guaranteeId)} className="prose-link">
            <span className={clsx(needsLook && "text-attention-ink")}>
              <CoverWords cover={cover} />
            </span>
          </Link>
        </Fact>
      ) : null}
      {cover?.claims.map(({ id, dueOn, isLate }) => (
        <Fact key={id} term={t("properties.letting.claim")}>
          <Link to={paths.claim(id)} className="prose-link">
            {isLate
              ? t("properties.letting.claimLate", { date: date(dueOn) })
              : t("properties.letting.claimDue", { date: date(dueOn) })}
          </Link>
        </Fact>
      ))}
      {contact ? (
        <Fact term={t("properties.letting.contact")}>
          <PersonName>{contact.name}</PersonName>
          {contact.phone ? (
            <>
              {" · "}
              <PhoneLink number={contact.phone} />
            </>
          ) : null}
        </Fact>
      ) : null}
    </dl>
  );
}

function CoverWords({ cover }: { cover: LettingCover }) {
  const { t } = useTranslation();
  const { money, date } = useFormat();
  const until = date(cover.until);
  if (cover.state === "over") return t("properties.letting.coverOver", { date: until });
  if (cover.state === "waits") return t("properties.letting.coverWaits", { date: until });
  return t("properties.letting.coverUntil", { amount: money(cover.leftCents), date: until });
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="figures font-medium">{children}</dd>
    </div>
  );
}

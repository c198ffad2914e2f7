import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";
import { PersonName } from "~/ui/person-name";

export interface LettingFactsProps {
  letting: {
    rentCents: Cents;
    startsOn: LocalDate;
    endsOn: LocalDate | null;
    cover: { endsOn: LocalDate; leftCents: Cents } | null;
    contact: { name: string; phone: string | null } | null;
  };
}

/** What an owner of a let dwelling asks first: the rent, since when, what is covered, whom to call. */
export function LettingFacts({ letting }: LettingFactsProps) {
  const { t } = useTranslation();
  const { money, date } = useFormat();
  const { cover, contact } = letting;
  return (
    <dl className="grid gap-x-6 gap-y-2 border-t border-line pt-3 text-sm sm:grid-cols-2">
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
          {t("properties.letting.coverUntil", {
            amount: money(cover.leftCents),
            date: date(cover.endsOn),
          })}
        </Fact>
      ) : null}
      {contact ? (
        <Fact term={t("properties.letting.contact")}>
          <PersonName>{contact.name}</PersonName>
          {contact.phone ? (
            <>
              {" · "}
              <a href={`tel:${contact.phone.replace(/\s/g, "")}`} className="prose-link">
                {contact.phone}
              </a>
            </>
          ) : null}
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="figures font-medium">{children}</dd>
    </div>
  );
}

import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";
import { Card } from "~/ui/card";
import { ContactCard } from "~/ui/contact-card";
import { LinkButton } from "~/ui/link-button";

export interface TenancyAsideProps {
  tenancyId: string;
  /** Null where the viewer has no file to open. */
  householdId: string | null;
  guarantee: {
    id: string;
    capCents: Cents;
    leftCents: Cents;
    until: LocalDate;
    isOver: boolean;
    /** The viewer can file a claim today. */
    takesClaim: boolean;
  } | null;
  steps: readonly { id: string; title: string; dueOn: LocalDate }[];
  contact: { name: string; phone: string | null; email: string } | null;
  isOpen: boolean;
}

/** Beside the contract, on a phone before it: what is covered, what comes next, whom to call. */
export function TenancyAside({
  householdId,
  guarantee,
  steps,
  contact,
  isOpen,
}: TenancyAsideProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <aside className="space-y-6 self-start lg:order-last">
      {guarantee?.takesClaim ? (
        <Card title={t("tenancies.page.problem")}>
          <p className="mb-3">{t("tenancies.page.problemHint")}</p>
          <LinkButton to={paths.fileClaim(guarantee.id)}>{t("guarantees.page.file")}</LinkButton>
        </Card>
      ) : null}
      {guarantee ? (
        <Card title={t("tenancies.page.guarantee")}>
          <p className="figures text-xl font-semibold">{format.money(guarantee.capCents)}</p>
          <p className="text-ink-soft">
            {t(guarantee.isOver ? "tenancies.page.coverOver" : "tenancies.page.until", {
              date: format.date(guarantee.until),
            })}
            {guarantee.isOver || guarantee.leftCents === guarantee.capCents
              ? null
              : ` · ${t("tenancies.page.coverLeft", { amount: format.money(guarantee.leftCents) })}`}
          </p>
          <p className="mt-3">
            <LinkButton kind="secondary" to={paths.guarantee(guarantee.id)}>
              {t("tenancies.page.openGuarantee")}
            </LinkButton>
          </p>
        </Card>
      ) : null}
      {householdId ? (
        <Card title={t("tenancies.page.tasks")}>
          {steps.length > 0 && isOpen ? (
            <ol className="space-y-2">
              {steps.map((step) => (
                <li key={step.id}>
                  <Link to={paths.task(step.id)} className="prose-link">
                    {step.title}
                  </Link>{" "}
                  <span className="text-sm text-ink-soft">{format.date(step.dueOn, "short")}</span>
                </li>
              ))}
            </ol>
          ) : (
            <p className="text-ink-soft">{t("tenancies.page.noTasks")}</p>
          )}
          <p className="mt-3">
            <LinkButton kind="secondary" to={paths.household(householdId)}>
              {t("tenancies.page.openHousehold")}
            </LinkButton>
          </p>
        </Card>
      ) : null}
      {contact ? <ContactCard title={t("tenancies.page.call")} contact={contact} /> : null}
    </aside>
  );
}

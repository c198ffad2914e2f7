import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { LinkButton } from "~/ui/link-button";

import type { Consent, ConsentPurpose } from "../consent";

export interface ConsentsCardProps {
  householdId: string;
  consents: readonly {
    purpose: ConsentPurpose;
    givenOn: LocalDate | null;
    how: Consent["how"] | null;
  }[];
}

/** What a household agreed to, on its file; nothing for a role that may not know. */
export function ConsentsCard({ householdId, consents }: ConsentsCardProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  if (consents.length === 0) return null;
  return (
    <Card title={t("consent.title")}>
      <div className="space-y-4">
        <DefinitionList
          missing={t("consent.none")}
          items={consents.map(({ purpose, givenOn, how }) => ({
            term: t(`consent.purpose.${purpose}`),
            value: givenOn && t("consent.since", { date: date(givenOn) }),
            note: how && t(`consent.how.${how}`),
          }))}
        />
        <LinkButton size="small" to={paths.householdConsents(householdId)}>
          {t("consent.manage")}
        </LinkButton>
      </div>
    </Card>
  );
}

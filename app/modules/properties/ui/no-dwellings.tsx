import { House } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";

/** What an owner sees before the first dwelling: what comes of it, and how to begin. */
export function NoDwellings() {
  const { t } = useTranslation();
  return (
    <Card>
      <EmptyState
        title={t("properties.list.emptyTitle")}
        icon={<House />}
        actions={
          <>
            <LinkButton kind="primary" to={paths.newDwelling()}>
              {t("shell.nav.offer")}
            </LinkButton>
            <LinkButton to={paths.compareWays()}>{t("properties.way.compare")}</LinkButton>
          </>
        }
      >
        <p>{t("properties.list.empty")}</p>
      </EmptyState>
    </Card>
  );
}

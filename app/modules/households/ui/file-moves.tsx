import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";

/** What leads to the pages that divide and unite files. */
export function FileMoves({ householdId }: { householdId: string }) {
  const { t } = useTranslation();
  return (
    <Card title={t("households.moves.title")}>
      <p className="mb-3 text-ink-soft">{t("households.moves.lead")}</p>
      <div className="flex flex-wrap gap-2">
        <LinkButton size="small" to={paths.splitHousehold(householdId)}>
          {t("households.moves.split")}
        </LinkButton>
        <LinkButton size="small" to={paths.moveMember(householdId)}>
          {t("households.moves.move")}
        </LinkButton>
        <LinkButton size="small" to={paths.joinHouseholds(householdId)}>
          {t("households.moves.join")}
        </LinkButton>
        <LinkButton size="small" to={paths.mergeFiles(householdId)}>
          {t("merge.link")}
        </LinkButton>
      </div>
    </Card>
  );
}

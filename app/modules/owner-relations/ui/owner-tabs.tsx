import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { TabLinks } from "~/ui/tab-links";

/** The same owners as a board and as a list. */
export function OwnerTabs() {
  const { t } = useTranslation();
  return (
    <div className="no-print mb-6">
      <TabLinks
        label={t("owner-relations.nav")}
        tabs={[
          { to: paths.ownerBoard(), label: t("owner-relations.tab.board"), end: true },
          { to: paths.owners(), label: t("owner-relations.tab.list") },
          { to: paths.ownerMailings(), label: t("owner-relations.tab.mailings") },
        ]}
      />
    </div>
  );
}

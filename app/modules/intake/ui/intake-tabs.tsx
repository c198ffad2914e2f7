import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { TabLinks } from "~/ui/tab-links";

/** The pages of intake. */
export function IntakeTabs() {
  const { t } = useTranslation();
  return (
    <div className="no-print mb-6">
      <TabLinks
        label={t("intake.nav")}
        tabs={[
          { to: paths.reception(), label: t("intake.tab.reception"), end: true },
          { to: paths.appointments(), label: t("intake.tab.appointments") },
          { to: paths.referrals(), label: t("intake.referrals.title") },
          { to: paths.permanences(), label: t("intake.tab.permanences") },
        ]}
      />
    </div>
  );
}

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { TabLinks } from "~/ui/tab-links";

/** Between what everybody carries and the files on their way. @param waiting transfers that wait for the viewer. */
export function CaseloadTabs({ waiting }: { waiting: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <TabLinks
      label={t("caseload.title")}
      tabs={[
        { to: paths.caseloads(), label: t("caseload.tab.team"), end: true },
        {
          to: paths.transfers(),
          label: t("caseload.tab.transfers"),
          ...(waiting > 0
            ? { count: format.number(waiting), countLabel: t("caseload.waiting") }
            : {}),
        },
        { to: paths.covers(), label: t("caseload.tab.covers") },
      ]}
    />
  );
}

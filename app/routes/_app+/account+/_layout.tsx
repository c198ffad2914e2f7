import { Outlet } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { PageHeader } from "~/ui/page-header";
import { TabLinks } from "~/ui/tab-links";

export default function AccountLayout() {
  const { t } = useTranslation();
  const tabs = [
    { to: paths.account(), label: t("people.account.profile"), end: true },
    { to: paths.changePassword(), label: t("people.account.password") },
    { to: paths.sessions(), label: t("people.account.sessions") },
  ];
  return (
    <>
      <PageHeader title={t("shell.account.label")} />
      <TabLinks label={t("shell.account.label")} tabs={tabs} />
      <div className="mt-6">
        <Outlet />
      </div>
    </>
  );
}

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { TabLinks } from "~/ui/tab-links";

/** The top of the two lists of people: those who are here, and those who are asked to come. */
export function PeopleTabs() {
  const { t } = useTranslation();
  const tabs = [
    { to: paths.people(), label: t("people.list.accounts"), end: true },
    { to: paths.invitations(), label: t("people.list.invitations") },
  ];
  return (
    <>
      <PageHeader
        title={t("people.list.title")}
        lead={t("people.list.lead")}
        actions={
          <LinkButton kind="primary" to={paths.invite()}>
            {t("people.invite.title")}
          </LinkButton>
        }
      />
      <div className="mb-5">
        <TabLinks label={t("people.list.title")} tabs={tabs} />
      </div>
    </>
  );
}

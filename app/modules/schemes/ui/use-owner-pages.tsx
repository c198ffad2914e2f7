import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";

/** The pages written for owners, in the order in which they are read. */
export function useOwnerPages(): { to: string; label: string }[] {
  const { t } = useTranslation();
  return [
    { to: paths.compareWays(), label: t("public_site.nav.ways") },
    { to: paths.calculator(), label: t("public_site.nav.calculator") },
    { to: paths.guaranteeExplained(), label: t("public_site.nav.guarantee") },
    { to: paths.howMatchingWorks(), label: t("public_site.nav.matching") },
    { to: paths.questions(), label: t("public_site.nav.questions") },
    { to: paths.contact(), label: t("public_site.nav.contact") },
  ];
}

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/link-button";
import { useRootData } from "~/ui/use-root-data";

import { BridgePicture } from "./bridge-picture";

/** What this is, for whom, and what to do now. */
export function Hero() {
  const { t } = useTranslation();
  const isSignedIn = Boolean(useRootData()?.person);
  return (
    <section className="border-b border-line bg-surface">
      <div className="mx-auto grid max-w-page items-center gap-8 px-4 pt-8 pb-10 sm:px-6 lg:grid-cols-[6fr_5fr] lg:py-16">
        <div className="space-y-5">
          <h1 className="text-3xl sm:text-5xl">{t("shell.tagline")}</h1>
          <p className="max-w-text text-lg text-ink-soft">{t("landing.lead")}</p>
          <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
            <LinkButton kind="primary" to={isSignedIn ? paths.home() : paths.register()}>
              {t("landing.cta.owner")}
            </LinkButton>
            <LinkButton to={isSignedIn ? paths.home() : paths.signIn()}>
              {t("landing.cta.team")}
            </LinkButton>
          </div>
          <p className="text-sm text-ink-soft">{t("landing.cta.note")}</p>
        </div>
        <BridgePicture />
      </div>
    </section>
  );
}

import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { LANDING_QUESTIONS } from "~/modules/schemes/owner-questions";
import { paths } from "~/paths";
import { Disclosure } from "~/ui/disclosure";

import { Band } from "./band";

/** What owners ask before they offer a dwelling. */
export function Questions() {
  const { t } = useTranslation();
  return (
    <Band title={t("landing.questions.title")}>
      <div className="grid gap-x-10 border-t border-line lg:grid-cols-2">
        {LANDING_QUESTIONS.map((question) => (
          <Disclosure
            key={question}
            className="border-b border-line py-3"
            summary={t(`landing.questions.${question}.question`)}
          >
            <p className="pb-2">{t(`landing.questions.${question}.answer`)}</p>
          </Disclosure>
        ))}
      </div>
      <p>
        <Link to={paths.questions()} className="prose-link inline-block py-1">
          {t("landing.questions.all")}
        </Link>
      </p>
    </Band>
  );
}

import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Disclosure } from "~/ui/disclosure";

import { Band } from "./band";

const QUESTIONS = ["tenant", "unpaid", "damage", "back", "choose", "contact", "data"] as const;

/** What owners ask before they offer a dwelling. */
export function Questions() {
  const { t } = useTranslation();
  return (
    <Band title={t("landing.questions.title")}>
      <div className="grid gap-x-10 border-t border-line lg:grid-cols-2">
        {QUESTIONS.map((question) => (
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
        <Link to={paths.compareWays()} className="prose-link inline-block py-1">
          {t("landing.ways.compare")}
        </Link>
      </p>
    </Band>
  );
}

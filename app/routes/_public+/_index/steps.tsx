import { Link } from "@remix-run/react";
import { ClipboardCheck, House, KeyRound, Users } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";

import { Band } from "./band";

const STEPS = [
  { id: "offer", Icon: House },
  { id: "visit", Icon: ClipboardCheck },
  { id: "family", Icon: Users },
  { id: "keys", Icon: KeyRound },
] as const;

/** How a letting goes, from the offer to the time after the keys. */
export function Steps() {
  const { t } = useTranslation();
  return (
    <Band title={t("landing.steps.title")} sunken>
      <ol className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
        {STEPS.map(({ id, Icon }, index) => (
          <li key={id} className="flex gap-4 sm:flex-col sm:gap-3">
            <span className="grid size-16 shrink-0 place-items-center rounded-ui bg-action-soft text-action">
              <Icon aria-hidden="true" className="size-9 stroke-[1.5]" />
            </span>
            <div>
              <h3 className="text-lg">
                <span className="figures text-action">{index + 1}.</span>{" "}
                {t(`landing.steps.${id}.title`)}
              </h3>
              <p className="text-ink-soft">{t(`landing.steps.${id}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <Link to={paths.howMatchingWorks()} className="prose-link inline-block py-1">
          {t("landing.steps.more")}
        </Link>
      </p>
    </Band>
  );
}

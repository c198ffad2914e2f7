import { formatDetail } from "~/i18n/detail";
import { useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import { ruleSourceName, ruleText } from "../matching-texts";
import type { RuleFailure } from "../rule-failure";

/** Every rule that speaks against a pair, with its figures and where it comes from. */
export function FailureList({ failures }: { failures: readonly RuleFailure[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className="space-y-1 text-sm">
      {failures.map(({ code, source, detail }) => (
        <li key={code} className="border-s-2 border-attention ps-2.5">
          {t(ruleText(code), formatDetail(detail, language))}{" "}
          <span className="text-ink-soft">· {t(ruleSourceName(source))}</span>
        </li>
      ))}
    </ul>
  );
}

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Callout } from "~/ui/callout";
import { LinkButton } from "~/ui/link-button";

import { type RefusedMove, useMoveProblem } from "./use-move-problem";

/** Why nobody can be moved out of this file now. */
export function BoundFile({ householdId, binding }: { householdId: string; binding: RefusedMove }) {
  const { t } = useTranslation();
  const sentence = useMoveProblem();
  return (
    <Callout
      tone="attention"
      title={t("households.moves.notNow")}
      actions={
        <LinkButton to={paths.household(householdId)}>{t("households.moves.back")}</LinkButton>
      }
    >
      <p>{sentence(binding)}</p>
    </Callout>
  );
}

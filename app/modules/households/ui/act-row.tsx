import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/link-button";
import { SubmitButton } from "~/ui/submit-button";

/** The button of an act on a file's people, and the way back to the file. */
export function ActRow({
  formId,
  submit,
  householdId,
}: {
  formId: string;
  submit: string;
  householdId: string;
}) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap gap-3">
      <SubmitButton formId={formId}>{submit}</SubmitButton>
      <LinkButton kind="quiet" to={paths.household(householdId)}>
        {t("households.moves.back")}
      </LinkButton>
    </div>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadSplit } from "~/flow/load-composition-moves.server";
import { splitHousehold } from "~/flow/move-composition.server";
import { useTranslation } from "~/i18n/use-translation";
import { moveRefusalPrefix } from "~/modules/households/household-texts";
import { readSplitQuestion, SplitForm } from "~/modules/households/move-forms";
import { CompositionPage } from "~/modules/households/ui/composition-page";
import { ConfirmSplit } from "~/modules/households/ui/confirm-split";
import { FileAfterMove } from "~/modules/households/ui/file-after-move";
import { namesOfPeople } from "~/modules/households/ui/names-of-people";
import { SplitChoice } from "~/modules/households/ui/split-choice";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  const question = readSplitQuestion(new URL(request.url).searchParams);
  return loadSplit(viewer, requireId(params.householdId), question);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  const form = await parseForm(request, SplitForm);
  if (!form.ok) return form.reply();
  const householdId = requireId(params.householdId);
  const result = await splitHousehold(viewer, form.once, { householdId, form: form.value });
  if (!result.ok) return form.refuse(result, moveRefusalPrefix(result.reason));
  return redirectWithToast(paths.household(result.householdId), "households.moves.splitDone");
}

export default function SplitHouseholdPage() {
  const { id, code, people, question, binding, problem, preview } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const lastResult = useActionData<typeof action>();
  const names = namesOfPeople(people);
  return (
    <CompositionPage
      file={{ id, code }}
      title={t("households.moves.splitTitle", { code })}
      lead={t("households.moves.splitLead")}
      binding={binding}
      choice={
        <SplitChoice people={people} question={question} problem={problem} preview={preview} />
      }
      after={
        preview && {
          files: (
            <>
              <FileAfterMove file={preview.staying} names={names} />
              <FileAfterMove file={preview.leaving} names={names} />
            </>
          ),
          act: (
            <ConfirmSplit
              key={JSON.stringify(question)}
              householdId={id}
              preview={preview}
              lastResult={lastResult}
            />
          ),
        }
      }
    />
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadMove } from "~/flow/load-composition-moves.server";
import { moveMember } from "~/flow/move-composition.server";
import { useTranslation } from "~/i18n/use-translation";
import { moveRefusalPrefix } from "~/modules/households/household-texts";
import { MoveForm, readMoveQuestion } from "~/modules/households/move-forms";
import { CompositionPage } from "~/modules/households/ui/composition-page";
import { ConfirmMove } from "~/modules/households/ui/confirm-move";
import { FileAfterMove } from "~/modules/households/ui/file-after-move";
import { MoveChoice } from "~/modules/households/ui/move-choice";
import { namesOfPeople } from "~/modules/households/ui/names-of-people";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  const question = readMoveQuestion(new URL(request.url).searchParams);
  return loadMove(viewer, requireId(params.householdId), question, "move");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  const form = await parseForm(request, MoveForm);
  if (!form.ok) return form.reply();
  const householdId = requireId(params.householdId);
  const result = await moveMember(viewer, form.once, { householdId, form: form.value });
  if (!result.ok) return form.refuse(result, moveRefusalPrefix(result.reason));
  return redirectWithToast(paths.household(result.householdId), "households.moves.moveDone");
}

export default function MoveMemberPage() {
  const page = useLoaderData<typeof loader>();
  const { id, code, version, people, question, binding, problems, target, preview } = page;
  const { t } = useTranslation();
  const lastResult = useActionData<typeof action>();
  const names = namesOfPeople(people, target?.people ?? []);
  return (
    <CompositionPage
      file={{ id, code }}
      title={t("households.moves.moveTitle", { code })}
      lead={t("households.moves.moveLead")}
      binding={binding}
      choice={
        <MoveChoice
          people={people}
          question={question}
          problems={problems}
          targetPeople={target?.people ?? null}
          hasPreview={preview !== null}
        />
      }
      after={
        preview && {
          files: (
            <>
              {preview.source ? <FileAfterMove file={preview.source} names={names} /> : null}
              <FileAfterMove file={preview.target} names={names} />
            </>
          ),
          act: (
            <ConfirmMove
              key={JSON.stringify(question)}
              source={{ id, code, version }}
              target={preview.target}
              question={question}
              lastResult={lastResult}
            />
          ),
        }
      }
    />
  );
}

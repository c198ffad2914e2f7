import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";

import { createOffer } from "~/flow/01-create-offer.server";
import { useTranslation } from "~/i18n/use-translation";
import { requirePermission } from "~/modules/people/require-permission.server";
import { WIZARD_STEPS } from "~/modules/properties/offer";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

const BeginForm = z.strictObject({});

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, "dwelling:create");
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "dwelling:create");
  const form = await parseForm(request, BeginForm);
  if (!form.ok) return form.reply();
  const result = await createOffer(viewer, form.once);
  if (!result.ok) return form.refuse(result, "properties.refused");
  return redirect(paths.offerStep(result.offerId, "where"), 303);
}

export default function NewDwellingPage() {
  const { t } = useTranslation();
  const [form] = useActionForm({
    id: "begin-offer",
    schema: BeginForm,
    lastResult: useActionData<typeof action>(),
  });
  return (
    <>
      <PageHeader
        title={t("shell.nav.offer")}
        lead={t("properties.begin.lead")}
        crumbs={[{ to: paths.dwellings(), label: t("shell.nav.myProperties") }]}
      />
      <div className="max-w-text space-y-6">
        <Card title={t("properties.begin.steps")}>
          <ol className="list-decimal space-y-1.5 ps-5 marker:text-ink-soft">
            {WIZARD_STEPS.map((step) => (
              <li key={step}>
                <span className="font-medium">{t(`properties.step.${step}`)}</span>
                <span className="text-ink-soft"> – {t(`properties.question.${step}`)}</span>
              </li>
            ))}
          </ol>
        </Card>
        <ActionForm form={form}>
          <p>{t("properties.begin.saved")}</p>
          <SubmitButton formId={form.id} className="max-sm:w-full">
            {t("shell.action.start")}
          </SubmitButton>
        </ActionForm>
      </div>
    </>
  );
}

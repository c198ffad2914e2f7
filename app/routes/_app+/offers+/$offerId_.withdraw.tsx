import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { withdrawOffer } from "~/flow/01-withdraw-offer.server";
import { loadOffer } from "~/flow/load-offer.server";
import { useTranslation } from "~/i18n/use-translation";
import { requirePermission } from "~/modules/people/require-permission.server";
import { WITHDRAW_REASONS, WithdrawOfferForm } from "~/modules/properties/offer";
import { decideOfferAction } from "~/modules/properties/offer-rules";
import { withdrawReasonName } from "~/modules/properties/offer-texts";
import { useDwellingName } from "~/modules/properties/ui/use-dwelling-name";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { Callout } from "~/ui/callout";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { RadioCards } from "~/ui/radio-cards";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:withdraw");
  const { offer, dwelling, hold } = await loadOffer(viewer, requireId(params.offerId));
  if (!decideOfferAction(offer, "withdraw", viewer.role).ok) {
    throw redirect(paths.dwelling(dwelling.id));
  }
  return { dwelling, isHeld: hold !== null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:withdraw");
  const form = await parseForm(request, WithdrawOfferForm);
  if (!form.ok) return form.reply();
  const offerId = requireId(params.offerId);
  const reason = form.value.endReason;
  const result = await withdrawOffer(viewer, form.once, { offerId, reason });
  if (!result.ok) return form.refuse(result, "properties.refused");
  return redirectWithToast(paths.dwelling(result.dwellingId), "properties.withdrawn");
}

export default function WithdrawOfferPage() {
  const { dwelling, isHeld } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const name = useDwellingName();
  const [form, fields] = useActionForm({
    id: "withdraw",
    schema: WithdrawOfferForm,
    lastResult: useActionData<typeof action>(),
  });
  return (
    <>
      <PageHeader
        title={t("properties.withdrawal.title")}
        lead={t("properties.withdrawal.lead")}
        crumbs={[
          { to: paths.dwellings(), label: t("shell.nav.myProperties") },
          {
            to: paths.dwelling(dwelling.id),
            label: name.title({ ...dwelling, ...dwelling.address }),
          },
        ]}
      />
      <div className="max-w-text space-y-6">
        {isHeld ? <Callout tone="attention" title={t("properties.withdrawal.held")} /> : null}
        <ActionForm form={form} labels={{ endReason: t("properties.withdrawal.reason") }}>
          <RadioCards
            field={fields.endReason}
            columns={2}
            options={WITHDRAW_REASONS.map((value) => ({
              value,
              title: t(withdrawReasonName(value)),
            }))}
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton formId={form.id} kind="danger">
              {t("properties.withdrawal.submit")}
            </SubmitButton>
            <LinkButton kind="quiet" to={paths.dwelling(dwelling.id)}>
              {t("properties.withdrawal.keep")}
            </LinkButton>
          </div>
        </ActionForm>
      </div>
    </>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { signTenancy } from "~/flow/04-sign-tenancy.server";
import { loadSigning } from "~/flow/load-signing.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { requirePermission } from "~/modules/people/require-permission.server";
import { legalTitleOf } from "~/modules/schemes/scheme";
import { SignTenancyForm } from "~/modules/tenancies/tenancy";
import { SIGN_REFUSAL_FIELDS } from "~/modules/tenancies/tenancy-rules";
import { SigningFields } from "~/modules/tenancies/ui/signing-fields";
import { useSigningLabels } from "~/modules/tenancies/ui/use-signing-labels";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "tenancy:sign");
  const proposalId = requireId(new URL(request.url).searchParams.get("proposal"));
  const signing = await loadSigning(viewer, proposalId);
  if (!signing) throw redirect(paths.proposal(proposalId));
  return signing;
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "tenancy:sign");
  const proposalId = requireId(new URL(request.url).searchParams.get("proposal"));
  const form = await parseForm(request, SignTenancyForm);
  if (!form.ok) return form.reply();
  const result = await signTenancy(viewer, form.once, { proposalId, form: form.value });
  if (!result.ok) return form.refuse(result, "tenancies.refused", SIGN_REFUSAL_FIELDS);
  return redirectWithToast(paths.tenancy(result.tenancyId), "tenancies.signed");
}

export default function SignTenancyPage() {
  const { scheme, offer, household, proposed } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const title = legalTitleOf(scheme);
  const [form, fields] = useActionForm({
    id: "sign-tenancy",
    schema: SignTenancyForm,
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      legalTitle: title,
      startsOn: proposed.startsOn,
      endsOn: proposed.endsOn ?? undefined,
      rent: format.formAmount(offer.rentCents),
      charges: format.formAmount(offer.chargesCents),
      occupation:
        proposed.occupationCents === null ? undefined : format.formAmount(proposed.occupationCents),
      deposit: format.formAmount(proposed.depositCents),
      signedOn: proposed.signedOn,
      entryInventoryOn: proposed.startsOn,
      signatories: household.adults.map((adult) => adult.id),
    },
  });
  const labels = useSigningLabels();
  return (
    <>
      <PageHeader
        title={t("tenancies.sign.title")}
        lead={t("tenancies.sign.lead")}
        crumbs={[{ to: paths.proposals(), label: household.code }]}
      />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(16rem,1fr)]">
        <ActionForm form={form} labels={labels}>
          <SigningFields fields={fields} title={title} adults={household.adults} />
          <SubmitButton formId={form.id}>{t("tenancies.sign.submit")}</SubmitButton>
        </ActionForm>
        <Card title={t("tenancies.sign.agreed")} className="self-start">
          <DefinitionList
            missing={t("tenancies.missing")}
            items={[
              { term: t("tenancies.field.scheme"), value: t(`schemes.name.${scheme}`) },
              { term: t("tenancies.sign.dwelling"), value: offer.address },
              { term: t("tenancies.field.commune"), value: offer.communeName },
              { term: t("tenancies.sign.household"), value: household.code },
              { term: t("tenancies.sign.available"), value: format.date(offer.availableFrom) },
              { term: t("tenancies.field.rent"), value: format.money(offer.rentCents) },
            ]}
          />
        </Card>
      </div>
    </>
  );
}

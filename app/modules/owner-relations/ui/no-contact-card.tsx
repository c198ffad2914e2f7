import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Disclosure } from "~/ui/disclosure";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import { CONTACT_CHANNELS, NO_CONTACT_WISHES, type OwnerRelation } from "../owner-relation";
import { NoContactForm } from "../relation-forms";
import { NoContactBadge } from "./no-contact-badge";
import { RelationActButton } from "./relation-act-button";

export interface NoContactCardProps {
  relation: OwnerRelation;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Whether and how an owner may be written to, since when and why; what the law or a contract needs still goes. */
export function NoContactCard({ relation, lastResult }: NoContactCardProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { noContact } = relation;
  const own = ownResult(lastResult, { act: "no_contact" });
  return (
    <Card title={t("owner-relations.noContact.title")}>
      <div className="space-y-3">
        {noContact ? (
          <>
            <NoContactBadge noContact={noContact} />
            <p>
              {t(`owner-relations.noContact.since_${noContact.wish}`, {
                date: date(noContact.since),
              })}
              {noContact.reason ? <span dir="auto"> {noContact.reason}</span> : null}
            </p>
            <p className="text-sm text-ink-soft">{t("owner-relations.noContact.still")}</p>
            <RelationActButton act="contact_again" lastResult={lastResult}>
              {t("owner-relations.noContact.again")}
            </RelationActButton>
          </>
        ) : (
          <p className="text-ink-soft">{t("owner-relations.noContact.none")}</p>
        )}
        <Disclosure
          summary={t(
            noContact ? "owner-relations.noContact.change" : "owner-relations.noContact.set",
          )}
          open={own !== undefined}
        >
          <NoContactFields key={relation.version} relation={relation} lastResult={own} />
        </Disclosure>
      </div>
    </Card>
  );
}

function NoContactFields({ relation, lastResult }: NoContactCardProps) {
  const { t } = useTranslation();
  const { noContact } = relation;
  const [form, fields] = useActionForm({
    id: "no-contact",
    schema: NoContactForm,
    lastResult,
    defaultValue: {
      act: "no_contact",
      wish: noContact?.wish ?? "owner",
      channels: noContact?.channels ?? ["letter", "email"],
      reason: noContact?.reason ?? undefined,
    },
  });
  const labels = {
    wish: t("owner-relations.noContact.wish"),
    channels: t("owner-relations.noContact.channels"),
    reason: t("owner-relations.noContact.reason"),
  };
  return (
    <ActionForm form={form} labels={labels} className="mt-2 space-y-4">
      <HiddenField field={fields.act} />
      <SelectField
        field={fields.wish}
        placeholder={null}
        options={NO_CONTACT_WISHES.map((value) => ({
          value,
          label: t(`owner-relations.noContact.wish_${value}`),
        }))}
      />
      <CheckboxGroup
        field={fields.channels}
        options={CONTACT_CHANNELS.map((value) => ({
          value,
          label: t(`owner-relations.channel.${value}`),
          hint: value === "call" ? t("owner-relations.noContact.callHint") : undefined,
        }))}
      />
      <TextField field={fields.reason} />
      <SubmitButton formId={form.id} kind="secondary">
        {t("shell.action.save")}
      </SubmitButton>
    </ActionForm>
  );
}

import { Form } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { useKeptTyping } from "~/ui/use-kept-typing";

import type { FieldStep } from "../wizard";

export interface KeptTypingProps {
  formId: string;
  offerId: string;
  step: FieldStep;
}

/** Keeps what is typed into a step and says so, quietly. */
export function KeptTyping({ formId, offerId, step }: KeptTypingProps) {
  const { t } = useTranslation();
  const { time } = useFormat();
  const kept = useKeptTyping(formId, paths.offerTyping(offerId, step));
  return (
    <p role="status" className="min-h-6 basis-full text-sm text-muted">
      {kept.state === "kept" ? t("properties.typing.kept", { time: time(kept.at) }) : null}
      {kept.state === "offline" ? t("properties.typing.offline") : null}
      {kept.state === "outdated" ? t("properties.typing.outdated") : null}
    </p>
  );
}

/** Above a step: what is shown was typed and never saved, since when, and how to be rid of it. */
export function UnfinishedCallout({
  offerId,
  step,
  typedAt,
}: Omit<KeptTypingProps, "formId"> & { typedAt: Date }) {
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  return (
    <div className="mb-6 max-w-text">
      <Callout
        tone="action"
        title={t("properties.typing.resumed", { time: dateTime(typedAt, "short") })}
        actions={
          <Form method="post" action={`${paths.offerTyping(offerId, step)}?drop`} reloadDocument>
            <Button type="submit" kind="secondary" size="small">
              {t("properties.typing.drop")}
            </Button>
          </Form>
        }
      >
        <p>{t("properties.typing.resumedWhy")}</p>
      </Callout>
    </div>
  );
}

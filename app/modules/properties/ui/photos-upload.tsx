import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { FileField } from "~/ui/file-field";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { OFFER_BOUNDS, PHOTO_TYPES } from "../offer";
import { UploadForm } from "../upload-form";
import { useStepLabels } from "./use-step-labels";

export interface PhotosUploadProps {
  /** How many photos there are. */
  count: number;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Adds photos; names every file that could not be taken, and why. */
export function PhotosUpload({ count, lastResult }: PhotosUploadProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const labels = useStepLabels();
  const [form, fields] = useActionForm({
    id: "upload",
    schema: UploadForm,
    lastResult,
    defaultValue: { act: "upload" },
  });
  const { max, bytes } = OFFER_BOUNDS.photos;
  const room = max - count;
  return (
    <>
      {room > 0 ? (
        <ActionForm form={form} labels={labels} withFiles>
          <HiddenField field={fields.act} />
          <FileField
            field={fields.files}
            multiple
            accept={PHOTO_TYPES.join(",")}
            hint={t("properties.hint.files", {
              room: number(room),
              megabytes: number(bytes / 1_000_000),
            })}
          />
          <SubmitButton formId={form.id} kind={count === 0 ? "primary" : "secondary"}>
            {t("properties.photos.upload")}
          </SubmitButton>
        </ActionForm>
      ) : (
        <p className="text-ink-soft">{t("properties.photos.full", { max: number(max) })}</p>
      )}
    </>
  );
}

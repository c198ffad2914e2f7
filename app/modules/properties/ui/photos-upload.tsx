import type { SubmissionResult } from "@conform-to/react";
import { LoaderCircle } from "lucide-react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { FileField } from "~/ui/file-field";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";
import { useHydrated } from "~/ui/use-hydrated";

import { OFFER_BOUNDS, PHOTO_TYPES } from "../offer";
import { UploadForm } from "../upload-form";
import { useIsUploading } from "./photos-uploading";
import { useStepLabels } from "./use-step-labels";

export interface PhotosUploadProps {
  /** How many photos there are. */
  count: number;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Adds photos; names every file that could not be taken, and why. Where scripts run, choosing is adding. */
export function PhotosUpload({ count, lastResult }: PhotosUploadProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const labels = useStepLabels();
  const isHydrated = useHydrated();
  const isUploading = useIsUploading();
  const [form, fields] = useActionForm({
    id: "upload",
    schema: UploadForm,
    lastResult,
    defaultValue: { act: "upload" },
  });
  const { max, bytes } = OFFER_BOUNDS.photos;
  const room = max - count;
  if (room <= 0) {
    return <p className="text-ink-soft">{t("properties.photos.full", { max: number(max) })}</p>;
  }
  return (
    <ActionForm form={form} labels={labels} withFiles>
      <HiddenField field={fields.act} />
      <FileField
        field={fields.files}
        multiple
        accept={PHOTO_TYPES.join(",")}
        disabled={isUploading}
        onChosen={addAtOnce}
        hint={t("properties.hint.files", {
          room: number(room),
          megabytes: number(bytes / 1_000_000),
        })}
      />
      {isHydrated ? null : (
        <div className="space-y-2">
          <SubmitButton formId={form.id}>{t("properties.photos.upload")}</SubmitButton>
          <p className="text-sm text-ink-soft">{t("properties.photos.uploadNote")}</p>
        </div>
      )}
      <p role="status" className="flex items-center gap-2 empty:hidden">
        {isUploading ? (
          <>
            <LoaderCircle aria-hidden="true" className="size-5 shrink-0 animate-spin" />
            {t("properties.photos.adding")}
          </>
        ) : null}
      </p>
    </ActionForm>
  );
}

/** Sends what was chosen and empties the field, so that nothing is sent twice. */
function addAtOnce(input: HTMLInputElement): void {
  input.form?.requestSubmit();
  input.value = "";
}

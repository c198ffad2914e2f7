import type { SubmissionResult } from "@conform-to/react";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { type FormEvent, type ReactNode, useRef } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import { EditPhotosForm, type Photo, type StoredOffer } from "../offer";
import { StepButtons } from "./step-buttons";
import { useStepLabels } from "./use-step-labels";

export interface PhotosEditorProps {
  offer: StoredOffer;
  photos: readonly Photo[];
  /** Changes with every change of the photos, so that the form begins anew. */
  version: number;
  /** Photos are on their way. */
  isUploading: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** While photos arrive nothing here can be pressed; React 18 passes the attribute on as it is. */
const heldBack = { inert: "" };

/** Order, descriptions, deletion. Every button saves what was typed; the first one is what Enter presses. */
export function PhotosEditor(props: PhotosEditorProps) {
  const { offer, photos, version, isUploading, lastResult } = props;
  const { t } = useTranslation();
  const labels = useStepLabels();
  const typed = useRef(new Map<string, string>());
  const [form, fields] = useActionForm({
    id: `photos-${version}`,
    schema: EditPhotosForm,
    lastResult,
    defaultValue: {
      photos: photos.map(({ fileId, alt }) => ({
        fileId,
        alt: typed.current.get(fileId) ?? alt,
      })),
    },
  });
  const items = fields.photos.getFieldList();
  /** The form begins anew when a photo arrives; what was typed is kept. */
  const keepTyped = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLInputElement)) return;
    const place = /^photos\[(\d+)\]\.alt$/.exec(target.name)?.[1];
    const fileId = place === undefined ? undefined : photos[Number(place)]?.fileId;
    if (fileId) typed.current.set(fileId, target.value);
  };
  return (
    <div aria-busy={isUploading} onInput={keepTyped} {...(isUploading ? heldBack : {})}>
      <ActionForm form={form} labels={labels}>
        <button type="submit" form={form.id} hidden />
        <ol className="space-y-4">
          {photos.map((photo, index) => {
            const item = items[index]?.getFieldset();
            if (!item) return null;
            const number = index + 1;
            return (
              <li
                key={photo.fileId}
                className="grid gap-4 rounded-ui border border-line bg-surface p-4 sm:grid-cols-[10rem_1fr]"
              >
                <img
                  src={paths.smallPicture(photo.fileId)}
                  alt={photo.alt || t("properties.photos.numbered", { number })}
                  loading="lazy"
                  className="aspect-4/3 w-full rounded-ui bg-sunken object-cover"
                />
                <div className="space-y-3">
                  <HiddenField field={item.fileId} />
                  <TextField
                    field={item.alt}
                    hint={number === 1 ? t("properties.hint.alt") : null}
                  />
                  <div className="flex flex-wrap gap-2">
                    {index > 0 ? (
                      <PhotoButton formId={form.id} act={`up:${photo.fileId}`} number={number}>
                        <ArrowUp aria-hidden="true" className="size-4" />
                        {t("properties.photos.up")}
                      </PhotoButton>
                    ) : null}
                    {index < photos.length - 1 ? (
                      <PhotoButton formId={form.id} act={`down:${photo.fileId}`} number={number}>
                        <ArrowDown aria-hidden="true" className="size-4" />
                        {t("properties.photos.down")}
                      </PhotoButton>
                    ) : null}
                    <PhotoButton formId={form.id} act={`delete:${photo.fileId}`} number={number}>
                      <Trash2 aria-hidden="true" className="size-4" />
                      {t("shell.action.delete")}
                    </PhotoButton>
                  </div>
                </div>
              </li>
            );
          })}
        </ol>
        <StepButtons
          formId={form.id}
          offerId={offer.id}
          step="photos"
          toCheck={offer.wizardStep === "check"}
        />
      </ActionForm>
    </div>
  );
}

interface PhotoButtonProps {
  formId: string;
  act: string;
  number: number;
  children: ReactNode;
}

function PhotoButton({ formId, act, number, children }: PhotoButtonProps) {
  const { t } = useTranslation();
  return (
    <SubmitButton formId={formId} kind="secondary" size="small" name="act" value={act}>
      {children}
      <span className="sr-only"> {t("properties.photos.numbered", { number })}</span>
    </SubmitButton>
  );
}

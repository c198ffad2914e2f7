import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";

import { ActionForm } from "~/ui/action-form";
import { FileField } from "~/ui/file-field";
import { SubmitButton } from "~/ui/submit-button";
import { UploadList } from "~/ui/upload-list";
import { useActionForm } from "~/ui/use-action-form";
import { useHydrated } from "~/ui/use-hydrated";
import { useIdempotencyKey } from "~/ui/use-idempotency-key";
import { useUploadQueue } from "~/ui/use-upload-queue";

import { UploadForm } from "../upload-form";

export interface FilesUploadProps {
  /** Unique on the page; the page's action gets the form where no scripts run. */
  id: string;
  /** Takes one file at a time where scripts run. */
  action: string;
  /** Sent with every file, besides `act`. */
  fields?: Readonly<Record<string, string>>;
  label: string;
  accept: readonly string[];
  hint: string;
  /** The button that sends where no scripts run, and what to know about it. */
  button: string;
  note?: ReactNode;
  lastResult: SubmissionResult<string[]> | undefined;
  /** Told when files are on their way and when all have arrived: leaving the page would lose them. */
  onBusy?: (isBusy: boolean) => void;
}

/** Adds files. Where scripts run, choosing is adding: each file travels on its own and shows how far it is. */
export function FilesUpload(props: FilesUploadProps) {
  const { id, action, fields = {}, label, accept, hint, button, note, lastResult, onBusy } = props;
  const isHydrated = useHydrated();
  const formKey = useIdempotencyKey(id);
  const sent = { act: "upload", ...fields };
  const { uploads, add, retry } = useUploadQueue({ action, formKey, fields: sent, onBusy });
  const [form, { files }] = useActionForm({ id, schema: UploadForm, lastResult });
  const hold = (input: HTMLInputElement) => {
    add(Array.from(input.files ?? []));
    input.value = "";
  };
  return (
    <div className="space-y-4">
      <ActionForm form={form} labels={{ files: label }} withFiles>
        {Object.entries(sent).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FileField field={files} multiple accept={accept.join(",")} onChosen={hold} hint={hint} />
        {isHydrated ? null : (
          <div className="space-y-2">
            <SubmitButton formId={form.id} kind="secondary">
              {button}
            </SubmitButton>
            {note}
          </div>
        )}
      </ActionForm>
      <UploadList uploads={uploads} onRetry={retry} />
    </div>
  );
}

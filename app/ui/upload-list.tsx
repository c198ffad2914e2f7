import { CircleAlert, CircleCheck } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";

import { Button } from "./button";
import { ProgressBar } from "./progress-bar";
import { useMessage } from "./use-message";
import type { Upload } from "./use-upload-queue";

export interface UploadListProps {
  uploads: readonly Upload[];
  onRetry: (id: number) => void;
}

/** Every file on its way: how far it is, what became of it, and again where the connection broke. */
export function UploadList({ uploads, onRetry }: UploadListProps) {
  const { t } = useTranslation();
  if (uploads.length === 0) return null;
  const settled = uploads.filter(({ state }) => state === "added").length;
  return (
    <div className="space-y-2">
      <p role="status" className="text-sm text-ink-soft">
        {t("forms.upload.count", { count: settled, total: uploads.length })}
      </p>
      <ul className="space-y-2">
        {uploads.map((upload) => (
          <li key={upload.id} className="rounded-ui border border-line bg-surface p-3">
            <UploadState upload={upload} onRetry={onRetry} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function UploadState({ upload, onRetry }: { upload: Upload; onRetry: UploadListProps["onRetry"] }) {
  const { t } = useTranslation();
  const say = useMessage();
  const { name, share, state } = upload;
  switch (state) {
    case "waiting":
      return <ProgressBar label={name} value={0} text={t("forms.upload.waiting")} />;
    case "sending":
      return share < 1 ? (
        <ProgressBar label={name} value={share * 100} text={`${Math.round(share * 100)} %`} />
      ) : (
        <ProgressBar label={name} value={null} text={t("forms.upload.checking")} />
      );
    case "added":
      return (
        <p className="flex items-center gap-2 wrap-anywhere">
          <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-action" />
          {t("forms.upload.added", { name })}
        </p>
      );
    case "refused":
      return upload.reasons.map((reason) => (
        <p key={reason} role="alert" className="flex items-start gap-2 text-danger wrap-anywhere">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          {say(reason)}
        </p>
      ));
    case "lost":
      return (
        <div role="alert" className="flex flex-wrap items-center justify-between gap-2">
          <p className="text-danger wrap-anywhere">{t("forms.upload.lost", { name })}</p>
          <Button kind="secondary" size="small" onClick={() => onRetry(upload.id)}>
            {t("forms.upload.retry")}
            <span className="sr-only"> – {name}</span>
          </Button>
        </div>
      );
  }
}

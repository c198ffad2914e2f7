import { X } from "lucide-react";
import { useState } from "react";

import { useTranslation } from "~/i18n/use-translation";
import type { Toast } from "~/platform/http/root-data";

import { softTone } from "./tone";
import { ToneIcon } from "./tone-icon";
import { useMessage } from "./use-message";
import { useRootData } from "./use-root-data";

/**
 * The sentence left by the last action. It stays until it is closed or the next page comes: nothing a person must read
 * disappears by itself. The region is always there, so that its content is announced when it changes.
 */
export function ToastRegion() {
  const toast = useRootData()?.toast ?? null;
  return (
    <div
      role="status"
      className="no-print pointer-events-none fixed inset-x-4 bottom-4 z-40 flex justify-center"
    >
      {toast ? <ToastBox key={toast.id} toast={toast} /> : null}
    </div>
  );
}

function ToastBox({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const message = useMessage();
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div
      className={`pointer-events-auto flex w-full max-w-lg items-start gap-3 rounded-ui border p-3 ps-4 shadow-float ${softTone[toast.tone]}`}
    >
      <ToneIcon tone={toast.tone} className="mt-1 size-5" />
      <p className="min-w-0 flex-1 py-0.5">{message(toast.message)}</p>
      <button
        type="button"
        onClick={() => setOpen(false)}
        aria-label={t("shell.notice.dismiss")}
        className="grid size-8 shrink-0 place-items-center rounded-ui hover:bg-surface"
      >
        <X aria-hidden="true" className="size-4.5" />
      </button>
    </div>
  );
}

import { Link, useNavigate } from "@remix-run/react";
import { X } from "lucide-react";
import { useEffect, useId, useRef, type ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";

export interface DialogProps {
  /** Whether the address asks for it, e.g. `search.get("dialog") === "decline"`. */
  isOpen: boolean;
  /** The address without it: closing goes there. */
  closeTo: string;
  title: string;
  children: ReactNode;
}

/**
 * A question in front of the page. The address opens it, so that it is a link to open, a link to close, and without
 * JavaScript a section of the page; with JavaScript it is modal, and Escape or a click beside it closes.
 * Put it first in the page, so that the section is seen.
 */
export function Dialog({ isOpen, closeTo, title, children }: DialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  const close = () => navigate(closeTo, { preventScrollReset: true, replace: true });

  useEffect(() => {
    const dialog = box.current;
    if (!dialog || !isOpen) return;
    const opener = document.activeElement;
    dialog.close();
    dialog.showModal();
    return () => {
      dialog.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [isOpen]);

  if (!isOpen) return null;
  return (
    <dialog
      ref={box}
      open
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => {
        if (event.target === box.current) close();
      }}
      className="static m-0 mb-6 w-full max-w-xl rounded-ui border border-line-strong bg-surface p-0 text-ink modal:fixed modal:m-auto modal:max-h-[min(90dvh,48rem)] modal:w-[calc(100%-2rem)] modal:border-line modal:shadow-float"
    >
      <div className="space-y-4 p-5 sm:p-6">
        <div className="flex items-start justify-between gap-4">
          <h2 id={id} className="text-xl">
            {title}
          </h2>
          <Link
            to={closeTo}
            replace
            preventScrollReset
            aria-label={t("shell.action.close")}
            className="-m-1 grid size-9 shrink-0 place-items-center rounded-ui hover:bg-action-soft"
          >
            <X aria-hidden="true" className="size-5" />
          </Link>
        </div>
        {children}
      </div>
    </dialog>
  );
}

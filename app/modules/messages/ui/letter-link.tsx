import { FileText } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";

/** The letter of a refusal, to be saved; or a word that it is being made. */
export function LetterLink({ offerId, isReady }: { offerId: string; isReady: boolean }) {
  const { t } = useTranslation();
  if (!isReady) return <p className="mt-1 text-ink-soft">{t("messages.letter.inTheMaking")}</p>;
  return (
    <p className="mt-1">
      <a
        href={paths.offerLetter(offerId)}
        download
        className="prose-link inline-flex min-h-8 items-center gap-1.5"
      >
        <FileText aria-hidden="true" className="size-4 shrink-0" />
        {t("messages.letter.download")}
      </a>
    </p>
  );
}

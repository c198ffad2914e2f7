import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { PageHeader } from "~/ui/page-header";

import { BoundFile } from "./bound-file";
import type { RefusedMove } from "./use-move-problem";

export interface CompositionPageProps {
  file: { id: string; code: string };
  title: string;
  lead: string;
  /** What keeps the people of the file as they are; then nothing can be chosen. */
  binding: RefusedMove | null;
  /** What is to move. */
  choice: ReactNode;
  /** Both files as they would be, then the act; null before anything can be shown. */
  after: { files: ReactNode; act: ReactNode } | null;
}

/** The frame of a split, a move and a join: choose, see both files, confirm. */
export function CompositionPage({
  file,
  title,
  lead,
  binding,
  choice,
  after,
}: CompositionPageProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        crumbs={[
          { to: paths.households(), label: t("households.list.title") },
          { to: paths.household(file.id), label: file.code },
        ]}
      />
      {binding ? (
        <BoundFile householdId={file.id} binding={binding} />
      ) : (
        <div className="space-y-6">
          {choice}
          {after ? (
            <section aria-label={t("households.moves.after")} className="space-y-6">
              <h2 className="text-lg font-semibold">{t("households.moves.after")}</h2>
              <div className="grid items-start gap-6 lg:grid-cols-2">{after.files}</div>
              {after.act}
            </section>
          ) : null}
        </div>
      )}
    </>
  );
}

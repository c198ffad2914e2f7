import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { ActionForm } from "~/ui/action-form";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { paperKindName } from "../offer-texts";
import {
  DeletePaperForm,
  lacksMandate,
  type Paper,
  PAPER_BOUNDS,
  PAPER_KINDS,
  PAPER_TYPES,
  type PaperKind,
  paperRoom,
} from "../paper";
import { FilesUpload } from "./files-upload";
import { PaperLink } from "./paper-list";

export interface PapersDocumentsProps {
  offerId: string;
  papers: readonly Paper[];
  /** The title that was saved, which may ask for a mandate. */
  title: string | undefined;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** One card per kind of document: what it is for, what is there, and one more. */
export function PapersDocuments({ offerId, papers, title, lastResult }: PapersDocumentsProps) {
  const { t } = useTranslation();
  return (
    <section className="space-y-4" aria-labelledby="documents">
      <div>
        <h2 id="documents" className="text-xl font-semibold">
          {t("properties.papers.title")}
        </h2>
        <p className="max-w-text text-ink-soft">{t("properties.papers.lead")}</p>
      </div>
      <div className="grid items-start gap-4 md:grid-cols-2">
        {PAPER_KINDS.map((kind) => (
          <DocumentsOfKind
            key={kind}
            kind={kind}
            offerId={offerId}
            papers={papers.filter((paper) => paper.kind === kind)}
            isMissing={kind === "mandate" && lacksMandate(title, papers)}
            lastResult={lastResult}
          />
        ))}
      </div>
    </section>
  );
}

interface DocumentsOfKindProps {
  kind: PaperKind;
  offerId: string;
  papers: readonly Paper[];
  isMissing: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}

function DocumentsOfKind({ kind, offerId, papers, isMissing, lastResult }: DocumentsOfKindProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const name = t(paperKindName(kind));
  const room = paperRoom(papers, kind);
  const isOwn = lastResult?.initialValue?.["kind"] === kind;
  return (
    <Card
      title={name}
      aside={
        isMissing ? <Badge tone="attention">{t("properties.papers.needed")}</Badge> : undefined
      }
    >
      <div className="space-y-4">
        <p className="text-ink-soft">{t(`properties.papers.why.${kind}`)}</p>
        {papers.length > 0 ? (
          <ul className="space-y-2">
            {papers.map((paper) => (
              <li key={paper.id}>
                <StoredPaper paper={paper} lastResult={lastResult} />
              </li>
            ))}
          </ul>
        ) : null}
        {room > 0 ? (
          <FilesUpload
            id={`upload-${kind}`}
            action={paths.addPapers(offerId)}
            fields={{ kind }}
            label={t("properties.papers.choose", { kind: name })}
            accept={PAPER_TYPES}
            hint={t("properties.papers.hint", {
              megabytes: number(PAPER_BOUNDS.bytes / 1_000_000),
            })}
            button={t("properties.papers.upload")}
            lastResult={isOwn ? lastResult : undefined}
          />
        ) : (
          <p className="text-sm text-ink-soft">
            {t("properties.papers.full", { max: number(PAPER_BOUNDS.perKind) })}
          </p>
        )}
      </div>
    </Card>
  );
}

function StoredPaper({
  paper,
  lastResult,
}: {
  paper: Paper;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `delete-${paper.id}`,
    schema: DeletePaperForm,
    lastResult: lastResult?.initialValue?.["paperId"] === paper.id ? lastResult : undefined,
    defaultValue: { act: "delete", paperId: paper.id },
  });
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 rounded-ui border border-line p-2">
      <PaperLink paper={paper} />
      <ActionForm form={form} className="m-0">
        <HiddenField field={fields.act} />
        <HiddenField field={fields.paperId} />
        <SubmitButton formId={form.id} kind="quiet" size="small">
          {t("shell.action.delete")}
          <span className="sr-only"> – {paper.name}</span>
        </SubmitButton>
      </ActionForm>
    </div>
  );
}

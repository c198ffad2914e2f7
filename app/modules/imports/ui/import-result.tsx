import { useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Callout } from "~/ui/callout";
import { LinkButton } from "~/ui/link-button";

import { importMessage } from "../import-texts";
import { decideImport, decideInvitation, type OfferImport } from "../offer-import";
import { type ImportActProps, InviteForm } from "./import-acts";

/** What came of the file so far, and what to do now. */
export function ImportResult({ found, lastResult }: ImportActProps) {
  const { t } = useTranslation();
  switch (found.status) {
    case "unreadable":
    case "failed":
      return <Failure found={found} />;
    case "discarded":
      return (
        <Callout title={t("imports.status.discarded")}>{t("imports.result.discarded")}</Callout>
      );
    case "imported":
      return (
        <Callout
          tone="done"
          title={t("imports.result.doneTitle", { count: found.rowsNew })}
          actions={
            decideInvitation(found).ok ? (
              <InviteForm found={found} lastResult={lastResult} />
            ) : undefined
          }
        >
          <p>{t("imports.result.done")}</p>
          {found.invitedAt && found.landlordsNew > 0 ? <p>{t("imports.invite.done")}</p> : null}
        </Callout>
      );
    case "checked":
      return <Checked found={found} />;
    default:
      return null;
  }
}

function Failure({ found }: { found: OfferImport }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isColumns = found.messages.some((message) => message.startsWith("imports.headings."));
  const title =
    found.status === "failed"
      ? t("imports.result.failedTitle")
      : isColumns
        ? t("imports.headings.title")
        : t("imports.unreadable.title");
  return (
    <Callout
      tone="danger"
      title={title}
      actions={
        <>
          <LinkButton to={paths.offerImports()}>{t("imports.result.again")}</LinkButton>
          {isColumns ? (
            <LinkButton to={paths.importTemplate("xlsx")} reloadDocument kind="quiet">
              {t("imports.template.xlsx")}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <ul className="list-disc space-y-1 ps-5">
        {found.messages.map((message) => (
          <li key={message}>{importMessage(message, t, language)}</li>
        ))}
      </ul>
    </Callout>
  );
}

function Checked({ found }: { found: OfferImport }) {
  const { t } = useTranslation();
  const verdict = decideImport(found);
  if (verdict.ok) {
    return (
      <Callout tone="done" title={t("imports.result.readyTitle", { count: found.rowsNew })}>
        {t("imports.result.ready")}
      </Callout>
    );
  }
  if (verdict.reason === "nothing_new") {
    return (
      <Callout title={t("imports.result.nothingTitle")}>{t("imports.result.nothing")}</Callout>
    );
  }
  return (
    <Callout
      tone="danger"
      title={t("imports.result.wrongTitle", { count: found.problems })}
      actions={
        <>
          <LinkButton to={paths.offerImportErrors(found.id)} reloadDocument>
            {t("imports.result.errorsFile")}
          </LinkButton>
          <LinkButton to={paths.offerImports()} kind="quiet">
            {t("imports.result.again")}
          </LinkButton>
        </>
      }
    >
      <p>{t("imports.result.wrong")}</p>
      {found.stoppedAt === null ? null : (
        <p>{t("imports.result.stopped", { line: found.stoppedAt })}</p>
      )}
    </Callout>
  );
}

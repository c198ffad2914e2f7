import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { HiddenField } from "~/ui/hidden-field";
import { LinkButton } from "~/ui/link-button";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { FILE_ACTS, PlainActForm } from "../file-forms";
import type { LifeOfFile } from "../file-rules";
import { type FileCloseReason, type FileNeed, NEED_FIELDS, type ParkReason } from "../file-status";
import { closeReasonName, fileActName, fileNeedName, parkReasonName } from "../file-texts";
import type { HouseholdStatus } from "../household";

export interface FileNextProps {
  file: {
    id: string;
    status: HouseholdStatus;
    version: number;
    parkedUntil: LocalDate | null;
    parkReason: ParkReason | null;
    closedAt: Date | null;
    closeReason: FileCloseReason | null;
  };
  life: LifeOfFile & {
    proposalId: string | null;
    tenancyId: string | null;
    /** Whom the file is on its way to. */
    receiverName: string | null;
    /** Whose caseload it may be given away from; null where the viewer may not. */
    giveFrom: string | null;
  };
}

/** The one next thing of a file, what is missing for it, and the other actions behind a disclosure. */
export function FileNext({ file, life }: FileNextProps) {
  const { t } = useTranslation();
  const { next, missing } = life;
  const acts = FILE_ACTS.filter((act) => life.others.includes(act));
  return (
    <Card title={t("household-files.next.title")} id="next">
      <div className="space-y-4">
        <WhereItStands file={file} life={life} />
        {missing.length > 0 ? <Missing file={file} missing={missing} /> : null}
        {next.kind === "act" && next.action !== "reopen" ? (
          <PlainAct file={file} act={next.action} />
        ) : (
          <NextLink file={file} life={life} />
        )}
        {life.receiverName ? (
          <p>
            <Link to={paths.transfers()} className="prose-link">
              {t("caseload.onItsWay", { name: life.receiverName })}
            </Link>
          </p>
        ) : null}
        {acts.length > 0 || life.giveFrom ? (
          <Disclosure summary={t("household-files.next.others")}>
            <div className="flex flex-wrap gap-2">
              {acts.map((act) => (
                <LinkButton key={act} to={paths.householdStatus(file.id, act)}>
                  {t(fileActName(act))}
                </LinkButton>
              ))}
              {life.giveFrom ? (
                <LinkButton to={paths.caseloadOf(life.giveFrom, file.id)}>
                  {t("caseload.act.give")}
                </LinkButton>
              ) : null}
            </div>
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}

function WhereItStands({ file, life }: FileNextProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (file.parkReason && file.parkedUntil) {
    const reason = t(parkReasonName(file.parkReason));
    return (
      <p>{t("household-files.next.parked", { date: format.date(file.parkedUntil), reason })}</p>
    );
  }
  if (file.closeReason && file.closedAt) {
    const reason = t(closeReasonName(file.closeReason));
    return (
      <p>
        {t("household-files.next.closed", {
          date: format.dateTime(file.closedAt, "short"),
          reason,
        })}
      </p>
    );
  }
  return <p>{t(`household-files.next.${sentenceOf(life)}`)}</p>;
}

/** The end of the sentence's key. */
function sentenceOf({ next }: LifeOfFile) {
  return next.kind === "act" ? next.action : next.kind;
}

/** What is missing, by name, each at its field of the form. */
function Missing({ file, missing }: { file: FileNextProps["file"]; missing: readonly FileNeed[] }) {
  const { t } = useTranslation();
  return (
    <div>
      <p className="font-medium">{t("household-files.next.missing")}</p>
      <ul className="mt-1 list-disc space-y-1 ps-5">
        {missing.map((need) => (
          <li key={need}>
            <Link to={fieldOf(file, need)} className="prose-link">
              {t(fileNeedName(need))}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The ids of the form's fields begin with the form's, which names the version. */
function fieldOf({ id, version }: FileNextProps["file"], need: FileNeed): string {
  return `${paths.editHousehold(id)}#change-household-${version}-${NEED_FIELDS[need]}`;
}

function PlainAct({
  file,
  act,
}: {
  file: FileNextProps["file"];
  act: "assess" | "ready" | "resume";
}) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `file-${act}-${file.version}`,
    schema: PlainActForm,
    defaultValue: { act, version: String(file.version) },
  });
  return (
    <ActionForm form={form} action={paths.householdStatus(file.id)}>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} />
      <SubmitButton formId={form.id}>{t(fileActName(act))}</SubmitButton>
    </ActionForm>
  );
}

function NextLink({ file, life }: FileNextProps) {
  const { t } = useTranslation();
  switch (life.next.kind) {
    case "act":
      return (
        <LinkButton kind="primary" to={paths.householdStatus(file.id, life.next.action)}>
          {t(fileActName(life.next.action))}
        </LinkButton>
      );
    case "complete":
      return (
        <LinkButton kind="primary" to={paths.editHousehold(file.id)}>
          {t("household-files.next.completeNow")}
        </LinkButton>
      );
    case "match":
      return (
        <LinkButton kind="primary" to={paths.matchingHousehold(file.id)}>
          {t("households.page.match")}
        </LinkButton>
      );
    case "proposed":
      return life.proposalId ? (
        <LinkButton kind="primary" to={paths.proposal(life.proposalId)}>
          {t("household-files.next.toProposal")}
        </LinkButton>
      ) : null;
    case "housed":
      return life.tenancyId ? (
        <LinkButton kind="primary" to={paths.tenancy(life.tenancyId)}>
          {t("household-files.next.toTenancy")}
        </LinkButton>
      ) : null;
  }
}

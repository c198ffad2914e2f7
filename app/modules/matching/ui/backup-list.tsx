import { Link } from "@remix-run/react";
import { ArrowDown, ArrowUp } from "lucide-react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { type Backup, ChangeBackupForm } from "../backup";
import { backupReasonText } from "../matching-texts";

export interface BackupListProps {
  /** The proposal behind whose page the order is set. */
  proposalId: string;
  rows: readonly Backup[];
}

/** Who waits for the dwelling, in order; each may be moved or taken out. */
export function BackupList({ proposalId, rows }: BackupListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (rows.length === 0) return <p className="text-ink-soft">{t("proposals.backup.none")}</p>;
  return (
    <ol aria-label={t("proposals.backup.list")} className="divide-y divide-line">
      {rows.map((row, index) => {
        const name = row.householdCode ?? t("proposals.backup.hidden");
        return (
          <li
            key={row.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
          >
            <div className="min-w-0 flex-1 basis-52">
              <p className="flex items-baseline gap-2">
                <span className="figures min-w-5 text-end font-semibold text-ink-soft">
                  {format.number(index + 1)}
                </span>
                {row.householdCode ? (
                  <Link to={paths.household(row.householdId)} className="prose-link font-semibold">
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </p>
              <p className="ps-7 text-sm text-ink-soft">
                {row.reason && row.passedAt
                  ? t("proposals.backup.passed", {
                      date: format.dateTime(row.passedAt, "short"),
                      reason: t(backupReasonText(row.reason)),
                    })
                  : t("proposals.backup.since", { date: format.dateTime(row.addedAt, "short") })}
              </p>
            </div>
            <BackupActs
              proposalId={proposalId}
              backupId={row.id}
              name={name}
              isFirst={index === 0}
              isLast={index === rows.length - 1}
            />
          </li>
        );
      })}
    </ol>
  );
}

interface BackupActsProps {
  proposalId: string;
  backupId: string;
  name: string;
  isFirst: boolean;
  isLast: boolean;
}

function BackupActs({ proposalId, backupId, name, isFirst, isLast }: BackupActsProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `backup-${backupId}`,
    schema: ChangeBackupForm,
    defaultValue: { backupId },
  });
  const act = { formId: form.id, kind: "quiet", size: "small", name: "act" } as const;
  return (
    <ActionForm form={form} action={paths.proposalBackups(proposalId)}>
      <HiddenField field={fields.backupId} />
      <div className="flex flex-wrap gap-1">
        {isFirst ? null : (
          <SubmitButton
            {...act}
            value="up"
            aria-label={t("proposals.backup.up", { household: name })}
          >
            <ArrowUp aria-hidden="true" className="size-5" />
          </SubmitButton>
        )}
        {isLast ? null : (
          <SubmitButton
            {...act}
            value="down"
            aria-label={t("proposals.backup.down", { household: name })}
          >
            <ArrowDown aria-hidden="true" className="size-5" />
          </SubmitButton>
        )}
        <SubmitButton
          {...act}
          value="remove"
          aria-label={t("proposals.backup.removeNamed", { household: name })}
        >
          {t("proposals.backup.remove")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

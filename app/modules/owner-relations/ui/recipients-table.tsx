import type { SubmissionResult } from "@conform-to/react";
import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { DataTable } from "~/ui/data-table";
import { PersonName } from "~/ui/person-name";
import type { Tone } from "~/ui/tone";

import {
  LEFT_OUT_REASONS,
  type MailingChannel,
  type MailingRecipient,
  type RecipientState,
} from "../mailing";
import { ReturnedButton } from "./mailing-acts";

const tones: Record<RecipientState, Tone> = {
  waiting: "neutral",
  sending: "neutral",
  sent: "done",
  unsure: "attention",
  undeliverable: "danger",
  returned: "danger",
  left_out: "neutral",
};

export interface RecipientsTableProps {
  caption: string;
  channel: MailingChannel;
  rows: readonly MailingRecipient[];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Owners of a mailing, what became of each, and why. */
export function RecipientsTable({ caption, channel, rows, lastResult }: RecipientsTableProps) {
  const { t } = useTranslation();
  const reasonOf = ({ reason }: MailingRecipient): string | null => {
    const code = LEFT_OUT_REASONS.find((known) => known === reason);
    return code ? t(`owner-relations.leftOut.${code}`) : reason;
  };
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={null}
      columns={[
        {
          id: "name",
          header: t("owner-relations.field.name"),
          isRowHeader: true,
          cell: (row) => (
            <Link to={paths.owner(row.relationId)} className="prose-link">
              <PersonName>{row.name}</PersonName>
            </Link>
          ),
        },
        {
          id: "address",
          header: t("owner-relations.mailing.to"),
          cell: (row) => (
            <span className="wrap-anywhere">
              {channel === "email" ? row.email : row.postalAddress?.replace(/\r?\n/g, ", ")}
            </span>
          ),
        },
        {
          id: "language",
          header: t("owner-relations.field.language"),
          cell: (row) => t(`shell.language.${row.language}`),
        },
        {
          id: "state",
          header: t("owner-relations.mailing.state"),
          cell: (row) => (
            <>
              <Badge tone={tones[row.state]}>{t(`owner-relations.recipient.${row.state}`)}</Badge>
              {row.reason ? (
                <span dir="auto" className="mt-1 block text-sm wrap-anywhere text-ink-soft">
                  {reasonOf(row)}
                </span>
              ) : null}
            </>
          ),
        },
        ...(channel === "letter" && rows.some(({ state }) => state === "sent")
          ? [
              {
                id: "returned",
                header: t("owner-relations.mailing.returned"),
                hiddenHeader: true,
                cell: (row: MailingRecipient) =>
                  row.state === "sent" ? (
                    <ReturnedButton recipient={row} lastResult={lastResult} />
                  ) : null,
              },
            ]
          : []),
      ]}
    />
  );
}

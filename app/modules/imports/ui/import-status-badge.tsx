import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

import { importStatusName, rowStateName } from "../import-texts";
import type { ImportStatus, OfferImport, RowState } from "../offer-import";

const TONES: Record<ImportStatus, Tone> = {
  received: "neutral",
  checking: "neutral",
  checked: "attention",
  unreadable: "danger",
  importing: "neutral",
  imported: "done",
  failed: "danger",
  discarded: "neutral",
};

const ROW_TONES: Record<RowState, Tone> = {
  new: "action",
  existing: "neutral",
  wrong: "danger",
  imported: "done",
};

/** How far a file came. */
export function ImportStatusBadge({ status }: Pick<OfferImport, "status">) {
  const { t } = useTranslation();
  return <Badge tone={TONES[status]}>{t(importStatusName(status))}</Badge>;
}

/** What becomes of a line. */
export function RowStateBadge({ state }: { state: RowState }) {
  const { t } = useTranslation();
  return <Badge tone={ROW_TONES[state]}>{t(rowStateName(state))}</Badge>;
}

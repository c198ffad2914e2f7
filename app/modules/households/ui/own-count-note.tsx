import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Callout } from "~/ui/callout";
import { PersonName } from "~/ui/person-name";

import type { OwnCount } from "../own-count";

export interface OwnCountNoteProps {
  own: OwnCount;
  /** By the standard. */
  computed: number;
}

/** A caseworker's own count beside the computed one, with its reason, its author and its day. */
export function OwnCountNote({ own, computed }: OwnCountNoteProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Callout tone="attention" title={t("households.own-count.fixed", { count: own.bedrooms })}>
      <p dir="auto">{own.reason}</p>
      <p className="text-sm">
        {own.by ? <PersonName>{own.by}</PersonName> : null}
        {own.by && own.at ? " · " : null}
        {own.at ? format.dateTime(own.at, "short") : null}
      </p>
      <p>{t("households.own-count.byRule", { count: computed })}</p>
    </Callout>
  );
}

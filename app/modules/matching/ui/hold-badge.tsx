import { Lock } from "lucide-react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";

import type { Hold } from "../market";

/** That a dwelling or a household is bound, and until when. */
export function HoldBadge({ hold }: { hold: Pick<Hold, "kind" | "until"> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Badge icon={<Lock aria-hidden="true" className="size-4" />}>
      {hold.until
        ? t("matching.hold.until", { date: format.dateTime(hold.until, "short") })
        : t(hold.kind === "let" ? "matching.hold.let" : "matching.hold.accepted")}
    </Badge>
  );
}

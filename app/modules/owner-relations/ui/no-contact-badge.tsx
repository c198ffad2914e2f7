import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";

import type { NoContact } from "../owner-relation";

/** That an owner is not to be written to; nothing for everybody else. */
export function NoContactBadge({ noContact }: { noContact: NoContact | null }) {
  const { t } = useTranslation();
  if (noContact === null) return null;
  const channels = noContact.channels.map((channel) => t(`owner-relations.channel.${channel}`));
  return (
    <Badge tone="attention">
      {t("owner-relations.noContact.badge", { channels: channels.join(", ") })}
    </Badge>
  );
}

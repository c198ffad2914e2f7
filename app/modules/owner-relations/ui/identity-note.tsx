import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";

import type { IdentityCheck } from "../identity-check";

export interface IdentityNoteProps {
  relationId: string;
  identity: IdentityCheck | null;
}

/** Beside the check of the right to let: whether somebody saw already who the owner is. */
export function IdentityNote({ relationId, identity }: IdentityNoteProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <div className="mt-1 space-y-1 text-sm">
      {identity ? (
        <>
          <Badge tone="done">{t("owner-relations.identity.checked")}</Badge>
          <p className="text-ink-soft">
            {t("owner-relations.identity.seen", {
              document: t(`owner-relations.document.${identity.document}`),
              date: date(identity.seenOn, "short"),
              name: identity.seenByName,
            })}
          </p>
        </>
      ) : (
        <p className="text-ink-soft">{t("owner-relations.identity.unchecked")}</p>
      )}
      <p>
        <Link to={paths.owner(relationId)} className="prose-link py-1">
          {t("owner-relations.identity.toOwner")}
        </Link>
      </p>
    </div>
  );
}

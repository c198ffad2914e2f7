import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Callout } from "~/ui/callout";

/** A file whose people all went into another one leads there; nothing for every other file. */
export function JoinedFile({
  into,
  isSame,
}: {
  into: { id: string; code: string } | null;
  /** It was the same household twice. */
  isSame: boolean;
}) {
  const { t } = useTranslation();
  if (into === null) return null;
  return (
    <div className="mb-6">
      <Callout tone="neutral" title={t(isSame ? "merge.wasMerged" : "households.moves.joined")}>
        <p>
          <Link to={paths.household(into.id)} className="prose-link">
            {t("households.moves.joinedInto", { code: into.code })}
          </Link>
        </p>
      </Callout>
    </div>
  );
}

import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { Callout } from "~/ui/callout";
import { TextField } from "~/ui/text-field";
import type { AnyField } from "~/ui/use-control";

import type { AlikeFile, AlikePair, AlikeSource } from "../alike-files";
import { useAlikePeople } from "./use-alike-people";

export interface AlikePeopleProps {
  formId: string;
  /** Takes why it is somebody else. */
  field: AnyField;
  /** What the server found in the form as it was sent; null before. */
  answered: AlikeFile[] | null;
}

/** Warns that somebody may be known already, while typing and after sending, and asks why it is somebody else. */
export function AlikePeople({ formId, field, answered }: AlikePeopleProps) {
  const { t } = useTranslation();
  const found = useAlikePeople(formId, answered);
  return (
    <div aria-live="polite">
      {found.length > 0 ? (
        <Callout tone="attention" title={t("alike.title", { count: found.length })}>
          <p>{t("alike.lead")}</p>
          <ul className="space-y-3">
            {found.map((file) => (
              <AlikeLine key={`${file.kind} ${file.id}`} file={file} />
            ))}
          </ul>
          <TextField field={field} label={t("alike.why")} hint={t("alike.whyHint")} />
        </Callout>
      ) : null}
    </div>
  );
}

const TONES = { strong: "danger", likely: "attention", possible: "neutral" } as const;

function AlikeLine({ file }: { file: AlikeFile }) {
  const { t } = useTranslation();
  const person = useAlikePerson();
  return (
    <li className="space-y-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link to={pathOf(file)} target="_blank" className="prose-link font-semibold">
          {file.kind === "household"
            ? t("alike.file", { code: file.code ?? "" })
            : t(`alike.source.${file.kind}`)}
        </Link>
        <Badge tone={TONES[file.strength]}>{t(`alike.strength.${file.strength}`)}</Badge>
      </p>
      <ul className="list-disc ps-5">
        {file.pairs.map((pair) => (
          <li key={pair.typed}>{person(pair)}</li>
        ))}
      </ul>
    </li>
  );
}

/** Somebody who is known, and why he may be the one who was typed. */
export function useAlikePerson() {
  const { t } = useTranslation();
  const { date } = useFormat();
  return ({ name, birthDate, birthYear, likeness }: AlikePair) => {
    const born = birthDate ? date(birthDate) : birthYear ? String(birthYear) : null;
    const who = born ? t("alike.born", { name, born }) : name;
    return [who, t(`alike.name.${likeness.name}`), t(`alike.birth.${likeness.birth}`)].join(" · ");
  };
}

function pathOf({ kind, id }: AlikeSource): string {
  switch (kind) {
    case "household":
      return paths.household(id);
    case "referral":
      return paths.referral(id);
    case "appointment":
      return paths.appointment(id);
    case "arrival":
      return paths.reception();
  }
}

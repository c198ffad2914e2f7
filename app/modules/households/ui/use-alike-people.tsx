import { useEffect, useState } from "react";

import { paths } from "~/paths";

import type { AlikeFile } from "../alike-files";
import { PERSON_FIELD } from "../typed-people";

/** How long somebody may go on typing before it is looked for. */
const PAUSE_MS = 800;

/**
 * Who is known already and may be one of the people in a form, asked while it is typed. Names go in the body of a POST; the
 * same names are asked for once.
 *
 * @param formId of the form on the page.
 * @param answered what the server said of the form as it was sent; null before it was.
 */
export function useAlikePeople(formId: string, answered: AlikeFile[] | null): AlikeFile[] {
  const [found, setFound] = useState<AlikeFile[] | null>(null);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const stopped = new AbortController();
    let asked = namesIn(form).toString();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const names = namesIn(form);
      if (names.toString() === asked) return;
      asked = names.toString();
      void askFor(names, stopped.signal).then((answer) => {
        if (answer && asked === names.toString()) setFound(answer);
      });
    };
    const onInput = () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE_MS);
    };
    form.addEventListener("input", onInput, { signal: stopped.signal });
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [formId]);
  return found ?? answered ?? [];
}

function namesIn(form: HTMLFormElement): URLSearchParams {
  const names = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && PERSON_FIELD.test(name)) names.append(name, value);
  }
  return names;
}

/** Null when there is no answer: the form is looked at again when it is sent. */
async function askFor(names: URLSearchParams, signal: AbortSignal): Promise<AlikeFile[] | null> {
  try {
    const answer = await fetch(paths.alikePeople(), { method: "POST", body: names, signal });
    if (!answer.ok) return null;
    const { found } = (await answer.json()) as { found: AlikeFile[] };
    return found;
  } catch {
    return null;
  }
}

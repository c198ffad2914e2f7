import { useEffect, useState, type RefObject } from "react";

const ACTS: Record<string, string> = {
  p: '[data-act="propose"]',
  b: '[data-act="backup"]',
  c: '[data-act="compare"]',
  "?": "details > summary",
};

/**
 * Keys for a list of candidates, heard only while the focus is in it, so that they never get in the way of typing:
 * j and k go down and up, p proposes the candidate in focus, b puts it in reserve, c chooses it for a comparison, ? opens or
 * closes its reasons, in which the pair may be excluded.
 *
 * @returns whether they are heard: never without scripts, so only then are they told of.
 */
export function useCandidateKeys(box: RefObject<HTMLElement>): boolean {
  const [isHearing, setIsHearing] = useState(false);
  useEffect(() => {
    const list = box.current;
    if (!list) return;
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const items = [...list.querySelectorAll<HTMLElement>("[data-candidate]")];
      const present = items.findIndex((item) => item.contains(document.activeElement));
      const step = { j: 1, k: -1 }[event.key];
      if (step) {
        event.preventDefault();
        items[present + step]?.querySelector<HTMLElement>('[data-act="open"]')?.focus();
        return;
      }
      const act = ACTS[event.key];
      const target = act ? items[present]?.querySelector<HTMLElement>(act) : null;
      if (!target) return;
      event.preventDefault();
      target.focus();
      target.click();
    };
    list.addEventListener("keydown", hear);
    setIsHearing(true);
    return () => list.removeEventListener("keydown", hear);
  }, [box]);
  return isHearing;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input:not([type=checkbox]), select, textarea")
  );
}

import { useEffect, useRef } from "react";

/** Single letters and what they do, e.g. `{ c: compare, p: propose }`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Keys for people who are here all day. They are silent while somebody types, while a dialog is open and with Ctrl, Alt
 * or Meta; each has a visible button that does the same and shows its letter, and they can be switched off
 * (WCAG 2.1.4).
 */
export function useShortcuts(shortcuts: Shortcuts, isOn = true): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (isTyping(event.target) || document.querySelector("dialog:modal")) return;
      const act = current.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

/** The letter of a shortcut beside the words of its button. */
export function ShortcutKey({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="hidden rounded-ui border border-current/40 px-1.5 text-xs leading-4 font-medium uppercase lg:inline"
    >
      {children}
    </kbd>
  );
}

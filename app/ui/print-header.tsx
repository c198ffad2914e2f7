import { Mark } from "./mark";

export interface PrintHeaderProps {
  title: string;
  /** Who printed it and when, formatted. */
  note: string;
}

/** Only on paper: what this is, from whom, of which day. */
export function PrintHeader({ title, note }: PrintHeaderProps) {
  return (
    <div className="mb-6 hidden items-center justify-between gap-4 border-b border-line-strong pb-3 print:flex">
      <span className="flex items-center gap-2 font-semibold">
        <Mark className="size-6" />
        Wunnbréck
      </span>
      <span className="text-end text-sm">
        <span className="block font-semibold">{title}</span>
        <span className="block">{note}</span>
      </span>
    </div>
  );
}

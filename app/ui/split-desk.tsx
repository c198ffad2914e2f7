import clsx from "clsx";
import type { ReactNode } from "react";

export interface DeskPane {
  /** Names the pane, e.g. "Dwellings". */
  label: string;
  content: ReactNode;
}

export interface SplitDeskProps {
  /** Above the panes: heading, filters. */
  header: ReactNode;
  list: DeskPane;
  detail: DeskPane;
  /** The third pane, e.g. the map; under the detail until the window is very wide. */
  aside?: DeskPane;
  /** Which pane a phone shows first: the list, or the detail when something is chosen. */
  shows: "list" | "detail";
}

/**
 * List | detail | map side by side, each scrolling by itself. On a phone one after the other: the chosen thing first,
 * its list after it. For routes with `handle = { flush: true }`.
 */
export function SplitDesk({ header, list, detail, aside, shows }: SplitDeskProps) {
  return (
    <div className="flex flex-col lg:h-full">
      <div className="border-b border-line px-4 py-3 lg:px-6">{header}</div>
      <div
        className={clsx(
          "min-h-0 flex-1 lg:grid lg:grid-cols-[minmax(16rem,20rem)_minmax(0,1fr)]",
          aside && "2xl:grid-cols-[20rem_minmax(0,1fr)_26rem]",
        )}
      >
        <div className="flex flex-col lg:contents">
          <Pane
            pane={list}
            className={clsx(shows === "detail" && "max-lg:order-2", "lg:border-e")}
          />
          <div className="min-w-0 lg:overflow-y-auto 2xl:contents">
            <Pane pane={detail} className="2xl:border-e" />
            {aside ? <Pane pane={aside} /> : null}
          </div>
        </div>
      </div>
    </div>
  );
}

function Pane({ pane, className }: { pane: DeskPane; className?: string }) {
  return (
    <section
      aria-label={pane.label}
      className={clsx(
        "min-w-0 border-line p-4 lg:px-5 lg:first:overflow-y-auto 2xl:overflow-y-auto",
        className,
      )}
    >
      {pane.content}
    </section>
  );
}

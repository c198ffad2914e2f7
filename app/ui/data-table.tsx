import { Link, useSearchParams } from "@remix-run/react";
import clsx from "clsx";
import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { ReactNode } from "react";

import { readSort, sortSearch, type Sort } from "./sort";

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and money stand at the end of the line. */
  align?: "start" | "end";
  /** The header sorts through `?sort=id` / `?sort=-id`; the loader does the sorting. */
  sortable?: boolean;
  /** The cell names the row (one column per table): it becomes the title of the card on a phone. */
  isRowHeader?: boolean;
  /** The header is read out but not shown: a column of buttons, which paper leaves out. */
  hiddenHeader?: boolean;
}

export interface DataTableProps<Row> {
  /** Names the table; shown unless `hiddenCaption`. */
  caption: string;
  hiddenCaption?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What the loader sorted by when the URL says nothing. */
  defaultSort?: Sort;
  /** Shown instead of the table when there are no rows: an `EmptyState`. */
  empty: ReactNode;
  /** Cells of the sum line, by column id. */
  totals?: Partial<Record<string, ReactNode>>;
  /** Columns are compared line by line: equally wide, heads in sight. On a card the label of a sentence stands above it. */
  comparing?: "amounts" | "sentences";
}

/** A plain table; where it is narrow each row is a card. Roles are written out because cards change `display`. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hiddenCaption = false, columns, rows, rowKey, empty, totals } = props;
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div
      className={clsx(
        "data-table-box",
        props.comparing && "data-table-comparing",
        props.comparing === "sentences" && "data-table-sentences",
      )}
    >
      <table role="table" className="data-table">
        <caption
          className={
            hiddenCaption ? "sr-only" : "px-4 py-2 text-start text-sm text-ink-soft sm:px-5"
          }
        >
          {caption}
        </caption>
        <thead>
          <TableHead columns={columns} defaultSort={props.defaultSort ?? null} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr role="row" key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} content={column.cell(row)} />
              ))}
            </tr>
          ))}
        </tbody>
        {totals ? (
          <tfoot>
            <tr role="row" className="font-semibold">
              {columns.map((column) => (
                <td
                  key={column.id}
                  role="cell"
                  data-label={column.header}
                  className={cellClass(column)}
                >
                  {totals[column.id]}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function cellClass<Row>(column: Column<Row>): string {
  return clsx(column.align === "end" && "data-table-end", column.hiddenHeader && "no-print");
}

function Cell<Row>({ column, content }: { column: Column<Row>; content: ReactNode }) {
  if (column.isRowHeader) {
    return (
      <th role="rowheader" scope="row" className={cellClass(column)}>
        <div className="min-w-0">{content}</div>
      </th>
    );
  }
  return (
    <td
      role="cell"
      data-label={column.hiddenHeader ? undefined : column.header}
      className={cellClass(column)}
    >
      <div className="min-w-0">{content}</div>
    </td>
  );
}

function TableHead<Row>({
  columns,
  defaultSort,
}: {
  columns: Column<Row>[];
  defaultSort: Sort | null;
}) {
  const [search] = useSearchParams();
  const sortable = columns.filter((column) => column.sortable).map((column) => column.id);
  const sort = readSort(search, sortable) ?? defaultSort;
  return (
    <tr role="row">
      {columns.map((column) => {
        const direction = sort?.column === column.id ? sort.direction : undefined;
        return (
          <th
            key={column.id}
            role="columnheader"
            scope="col"
            aria-sort={column.sortable ? (direction ?? "none") : undefined}
            className={cellClass(column)}
          >
            {column.sortable ? (
              <SortLink to={sortSearch(search, column.id, sort)} direction={direction}>
                {column.header}
              </SortLink>
            ) : (
              <span
                className={column.hiddenHeader ? "sr-only" : "inline-flex min-h-6 items-center"}
              >
                {column.header}
              </span>
            )}
          </th>
        );
      })}
    </tr>
  );
}

function SortLink({
  to,
  direction,
  children,
}: {
  to: string;
  direction?: Sort["direction"];
  children: string;
}) {
  const Icon =
    direction === undefined ? ArrowUpDown : direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <Link
      to={to}
      preventScrollReset
      className={clsx(
        "-mx-1 inline-flex min-h-6 items-center gap-1 rounded-ui px-1 hover:bg-action-soft hover:text-action",
        direction && "text-ink",
      )}
    >
      {children}
      <Icon aria-hidden="true" className={clsx("size-3.5", !direction && "opacity-50")} />
    </Link>
  );
}

import { drawLines, heightOf, type Alignment, type PageFlow } from "./page-flow.server";
import { textArea } from "./paper";
import type { StructureNode } from "./structure-tree.server";
import { inks, textStyles, type TextStyle } from "./text-style";
import type { SetLine } from "./typesetter.server";

export interface TableColumn {
  title: string;
  /** Part of the table's width; the parts of all columns are taken together. */
  share: number;
  align?: Alignment;
}

export interface TableCell {
  text: string;
  /** Smaller and under the text. */
  notes?: string[];
}

export interface TableSpec {
  columns: TableColumn[];
  rows: TableCell[][];
  /** The last row, set apart: its title reaches over all columns but the last. */
  total?: { title: string; amount: string };
}

interface SetCell {
  /** The text, then each note. */
  blocks: SetLine[][];
  left: number;
  width: number;
  align: Alignment;
}

interface SetRow {
  cells: SetCell[];
  height: number;
}

const PADDING = { across: 6, along: 4.5 } as const;

/**
 * A table with column headers, its first cell in every row being the row's header. Rows stay whole; the headers are
 * repeated on every page (as an artifact: the table itself is one); the total is never alone on a page.
 */
export function drawTable(flow: PageFlow, parent: StructureNode, spec: TableSpec): void {
  const table = parent.add("Table");
  const styles = [textStyles.body, textStyles.small] as const;
  const head = setRow(
    flow,
    spec.columns,
    spec.columns.map(({ title }) => ({ text: title })),
    [textStyles.tableHead],
  );
  const rows = spec.rows.map((row) => setRow(flow, spec.columns, row, styles));
  const total = spec.total && setTotal(flow, spec.columns, spec.total);

  flow.ensure(head.height + (rows[0]?.height ?? 0));
  drawHead(true);
  rows.forEach((row, at) => {
    const last = at === rows.length - 1;
    const needed = row.height + (last ? (total?.height ?? 0) : 0);
    if (flow.y + needed > flow.bottom) {
      flow.newPage();
      drawHead(false);
    }
    const node = table.add("TR");
    drawRow(row, (cell) => (cell === 0 ? node.add("TH", { scope: "Row" }) : node.add("TD")));
    rule(inks.line, 0.5);
  });
  if (total) drawTotal(total);

  function drawHead(first: boolean): void {
    flow.writer.artifact("Layout", () => {
      const { left, width } = textArea;
      flow.writer.fill({ left, top: flow.y, width, height: head.height }, inks.band);
    });
    if (first) {
      const node = table.add("TR");
      drawRow(head, () => node.add("TH", { scope: "Column" }));
    } else {
      flow.writer.artifact("Pagination", () => {
        for (const cell of head.cells) {
          drawLines(flow.writer, cell.blocks.flat(), { ...cell, top: flow.y + PADDING.along });
        }
      });
      flow.space(head.height);
    }
  }

  function drawTotal(row: SetRow): void {
    rule(inks.accent, 1.2);
    const node = table.add("TR");
    const title = { scope: "Row", columnSpan: spec.columns.length - 1 } as const;
    drawRow(row, (cell) => (cell === 0 ? node.add("TH", title) : node.add("TD")));
  }

  function drawRow(row: SetRow, nodeOf: (cell: number) => StructureNode): void {
    row.cells.forEach((cell, at) => {
      const node = nodeOf(at);
      let top = flow.y + PADDING.along;
      for (const block of cell.blocks) {
        if (block.every((line) => line.runs.length === 0)) continue;
        const paragraph = cell.blocks.length > 1 ? node.add("P") : node;
        flow.writer.content(paragraph, () => {
          top = drawLines(flow.writer, block, { ...cell, top });
        });
      }
    });
    flow.space(row.height);
  }

  function rule(colour: (typeof inks)[keyof typeof inks], height: number): void {
    const { left, width } = textArea;
    flow.writer.artifact("Layout", () =>
      flow.writer.fill({ left, top: flow.y, width, height }, colour),
    );
  }
}

function setRow(
  flow: PageFlow,
  columns: readonly TableColumn[],
  cells: readonly TableCell[],
  [style, noteStyle = style]: readonly [TextStyle, TextStyle?],
): SetRow {
  const shares = columns.reduce((total, { share }) => total + share, 0);
  let left = textArea.left;
  return finishRow(
    columns.map((column, at) => {
      const cell = cells[at] ?? { text: "" };
      const outer = (textArea.width * column.share) / shares;
      const width = outer - 2 * PADDING.across;
      const { type } = flow.writer;
      const blocks = [
        type.paragraph(cell.text, style, width),
        ...(cell.notes ?? []).map((note) => type.paragraph(note, noteStyle, width)),
      ];
      const set = { blocks, left: left + PADDING.across, width, align: column.align ?? "start" };
      left += outer;
      return set;
    }),
  );
}

function setTotal(
  flow: PageFlow,
  columns: readonly TableColumn[],
  total: { title: string; amount: string },
): SetRow {
  const { type } = flow.writer;
  const amount = type.line(total.amount, textStyles.total);
  const left = textArea.left + PADDING.across;
  const width = textArea.width - 2 * PADDING.across;
  const titleWidth = width - amount.width - 2 * PADDING.across;
  return finishRow([
    {
      blocks: [type.paragraph(total.title, textStyles.total, titleWidth)],
      left,
      width: titleWidth,
      align: "start",
    },
    { blocks: [[amount]], left, width, align: columns.at(-1)?.align ?? "end" },
  ]);
}

function finishRow(cells: SetCell[]): SetRow {
  const height =
    Math.max(0, ...cells.map((cell) => heightOf(cell.blocks.flat()))) + 2 * PADDING.along;
  return { cells, height };
}

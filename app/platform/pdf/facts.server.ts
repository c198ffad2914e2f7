import type { DocumentWriter } from "./document-writer.server";
import { drawLines, heightOf } from "./page-flow.server";
import type { Box } from "./paper";
import type { StructureNode } from "./structure-tree.server";
import { textStyles, type TextStyle } from "./text-style";
import type { SetLine } from "./typesetter.server";

/** A name and its value, such as a number, a date, an account. */
export interface Fact {
  label: string;
  value: string;
}

interface SetFact {
  label: SetLine[];
  value: SetLine[];
}

export interface SetFacts {
  facts: SetFact[];
  labelWidth: number;
  width: number;
  height: number;
}

const GAP = 8;

/** Facts under each other, their labels in one column; ready to be measured and drawn. */
export function setFacts(
  writer: DocumentWriter,
  facts: readonly Fact[],
  width: number,
  valueStyle: TextStyle = textStyles.body,
): SetFacts {
  const labels = facts.map(({ label }) => writer.type.line(label, textStyles.label).width);
  const labelWidth = Math.min(width * 0.45, Math.max(0, ...labels));
  const set = facts.map(({ label, value }) => ({
    label: writer.type.paragraph(label, textStyles.label, labelWidth + 0.01),
    value: writer.type.paragraph(value, valueStyle, width - labelWidth - GAP),
  }));
  const height = set.reduce((total, fact) => total + factHeight(fact), 0);
  return { facts: set, labelWidth, width, height };
}

/**
 * Draws them as a table whose row headers are the labels.
 *
 * @returns points from the top of the page to below the last.
 */
export function drawFacts(
  writer: DocumentWriter,
  parent: StructureNode,
  set: SetFacts,
  place: Pick<Box, "left" | "top">,
): number {
  const table = parent.add("Table");
  const valueLeft = place.left + set.labelWidth + GAP;
  const valueWidth = set.width - set.labelWidth - GAP;
  return set.facts.reduce((top, fact) => {
    const row = table.add("TR");
    writer.content(row.add("TH", { scope: "Row" }), () => {
      drawLines(writer, fact.label, {
        left: place.left,
        width: set.labelWidth,
        top: top + LABEL_DROP,
      });
    });
    writer.content(row.add("TD"), () => {
      drawLines(writer, fact.value, { left: valueLeft, width: valueWidth, top });
    });
    return top + factHeight(fact);
  }, place.top);
}

/** Puts the baseline of a label on that of its value. */
const LABEL_DROP = 1.1;

function factHeight({ label, value }: SetFact): number {
  return Math.max(heightOf(label) + LABEL_DROP, heightOf(value));
}

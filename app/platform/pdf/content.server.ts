import { PDFHexString, PDFOperator, PDFOperatorNames as Op, type PDFContext } from "pdf-lib";

import { QUIET_ZONE, type QrCode } from "./qr-code";
import type { Colour } from "./text-style";
import type { SetLine, SetRun } from "./typesetter.server";

/*
 * Operators of a page's content. Coordinates are PDF's: points from the bottom left corner.
 */

/** Three decimals are a thousandth of a point; more would only make files larger. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}

function operator(name: Op, ...values: (number | string)[]): PDFOperator {
  return PDFOperator.of(
    name,
    values.map((value) => (typeof value === "number" ? number(value) : value)),
  );
}

export function fillColour(colour: Colour): PDFOperator {
  return operator(Op.NonStrokingColorRgb, ...colour);
}

export function filledBox(
  left: number,
  bottom: number,
  width: number,
  height: number,
): PDFOperator[] {
  return [operator(Op.AppendRectangle, left, bottom, width, height), operator(Op.FillNonZero)];
}

export function beginTagged(tag: string, markId: number): PDFOperator {
  return operator(Op.BeginMarkedContentSequence, `/${tag}`, `<</MCID ${markId}>>`);
}

/** Page furniture that is no part of what the document says: rules, page numbers, repeated headers. */
export function beginArtifact(kind: "Pagination" | "Layout"): PDFOperator {
  return operator(Op.BeginMarkedContentSequence, "/Artifact", `<</Type /${kind}>>`);
}

export function endMarked(): PDFOperator {
  return operator(Op.EndMarkedContent);
}

/**
 * One line, its first baseline point at (left, baseline). Glyphs of right-to-left text follow each other from left to
 * right, as programs that extract text expect; runs follow each other as they are read.
 */
export function lineOperators(
  context: PDFContext,
  line: SetLine,
  left: number,
  baseline: number,
): PDFOperator[] {
  if (line.runs.length === 0) return [];
  const runs = line.runs.flatMap((run) => [
    operator(Op.SetFontAndSize, `/${run.font.resourceName}`, line.style.size),
    operator(Op.SetTextMatrix, 1, 0, 0, 1, left + run.left, baseline),
    ...glyphOperators(context, run, line.style.size),
  ]);
  return [operator(Op.BeginText), fillColour(line.style.colour), ...runs, operator(Op.EndText)];
}

/** Shows glyphs at the offsets shaping gave them: along the line inside TJ, across it as text rise. */
function glyphOperators(context: PDFContext, run: SetRun, size: number): PDFOperator[] {
  const operators: PDFOperator[] = [];
  let shown: (PDFHexString | number)[] = [];
  let codes = "";
  let rise = 0;
  const closeCodes = () => {
    if (codes) shown.push(PDFHexString.of(codes));
    codes = "";
  };
  const move = (units: number) => {
    const thousandths = Math.round(-units * run.font.scale);
    if (thousandths === 0) return;
    closeCodes();
    shown.push(thousandths);
  };
  const show = () => {
    closeCodes();
    if (shown.length > 0) operators.push(PDFOperator.of(Op.ShowTextAdjusted, [context.obj(shown)]));
    shown = [];
  };
  for (const { glyph, position } of run.glyphs) {
    if (position.yOffset !== rise) {
      show();
      rise = position.yOffset;
      operators.push(operator(Op.SetTextRise, (rise * run.font.scale * size) / 1000));
    }
    move(position.xOffset);
    codes += run.font.encode(glyph);
    move(position.xAdvance - position.xOffset - glyph.advanceWidth);
  }
  show();
  if (rise !== 0) operators.push(operator(Op.SetTextRise, 0));
  return operators;
}

/** A QR code as one filled path in a square of the given side, its quiet zone included. */
export function qrOperators(
  code: QrCode,
  left: number,
  bottom: number,
  side: number,
): PDFOperator[] {
  const modules = code.size + 2 * QUIET_ZONE;
  const module = side / modules;
  const bars = code.bars.map(({ column, row, length }) =>
    operator(Op.AppendRectangle, column + QUIET_ZONE, modules - QUIET_ZONE - row - 1, length, 1),
  );
  return [
    operator(Op.PushGraphicsState),
    PDFOperator.of(
      Op.ConcatTransformationMatrix,
      [module, 0, 0, module, left, bottom].map(precise),
    ),
    fillColour([0, 0, 0]),
    ...bars,
    operator(Op.FillNonZero),
    operator(Op.PopGraphicsState),
  ];
}

/** A scale is multiplied by up to 77 modules, so it keeps more decimals than a position. */
function precise(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

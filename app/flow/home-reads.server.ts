import type { OpenClaim } from "~/modules/guarantees/claim";
import { findOpenClaims } from "~/modules/guarantees/find-claims.server";
import {
  getGuaranteeFiguresInside,
  type GuaranteeFigures,
} from "~/modules/guarantees/get-guarantee-figures.sql.server";
import { findCovered } from "~/modules/households/covers.server";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import type { Transaction } from "~/platform/database/with-viewer.server";

/** What several parts of the first page are made of, each read when first asked for and once. */
export interface HomeReads {
  /** Days before its end on which a guarantee counts as ending. */
  alertDays: number;
  claims: () => Promise<OpenClaim[]>;
  figures: () => Promise<GuaranteeFigures>;
  /** Whose tasks the viewer sees to beside the own ones. */
  covered: () => Promise<string[]>;
}

export const homeReads = (tx: Transaction, viewer: Viewer, alertDays: number): HomeReads => ({
  alertDays,
  claims: once(() => findOpenClaims(tx, viewer)),
  figures: once(() => getGuaranteeFiguresInside(tx, today(), alertDays)),
  covered: once(() => findCovered(tx, viewer, today())),
});

function once<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (answer ??= read());
}

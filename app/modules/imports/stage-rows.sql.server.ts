import type { Transaction } from "~/platform/database/with-viewer.server";

import type { RowProblem } from "./check-row";
import type { ImportedOffer } from "./imported-offer";
import type { RowState } from "./offer-import";

/** A checked line on its way into the staging table. */
export interface StagedRow {
  line: number;
  state: RowState;
  rowKey: string | null;
  offer: ImportedOffer | null;
  problems: readonly RowProblem[];
  landlordId: string | null;
  complete: boolean;
}

/** Keeps checked lines, in the system's context. */
export async function stageRows(
  tx: Transaction,
  importId: string,
  rows: readonly StagedRow[],
): Promise<void> {
  await tx.$executeRaw`
    insert into offer_import_row (import_id, line, state, row_key, offer, problems, landlord_id, complete)
      select ${importId}::uuid, r.line, r.state, r."rowKey", r.offer, r.problems, r."landlordId", r.complete
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (line int, state text, "rowKey" text, offer jsonb,
        problems jsonb, "landlordId" uuid, complete boolean)`;
}

/** Forgets the lines of a check that did not come to its end. */
export async function forgetRows(tx: Transaction, importId: string): Promise<void> {
  await tx.$executeRaw`delete from offer_import_row where import_id = ${importId}::uuid`;
}

const REPEATED = "imports.problem.repeated";

/** Every line but the first that brings the same new dwelling is wrong; its problem names the first one's line. */
export async function refuseRepeatedRows(tx: Transaction, importId: string): Promise<void> {
  await tx.$executeRaw`
    with first as (
      select row_key, min(line) as line from offer_import_row
      where import_id = ${importId}::uuid and state = 'new' group by row_key having count(*) > 1)
    update offer_import_row r
       set state = 'wrong',
           problems = jsonb_build_array(jsonb_build_object('column', null, 'given', '', 'message',
             ${REPEATED}::text || '|' || jsonb_build_object('line', f.line)::text))
      from first f
     where r.import_id = ${importId}::uuid and r.state = 'new' and r.row_key = f.row_key and r.line > f.line`;
}

export interface RowCounts {
  rowsNew: number;
  rowsExisting: number;
  rowsWrong: number;
  rowsComplete: number;
  problems: number;
  landlordsNew: number;
}

export async function countRows(tx: Transaction, importId: string): Promise<RowCounts> {
  const [counts] = await tx.$queryRaw<RowCounts[]>`
    select count(*) filter (where state = 'new')::int as "rowsNew",
           count(*) filter (where state = 'existing')::int as "rowsExisting",
           count(*) filter (where state = 'wrong')::int as "rowsWrong",
           count(*) filter (where state = 'new' and complete)::int as "rowsComplete",
           coalesce(sum(jsonb_array_length(problems)), 0)::int as problems,
           count(distinct offer ->> 'email') filter (where state = 'new' and landlord_id is null)::int as "landlordsNew"
    from offer_import_row where import_id = ${importId}::uuid`;
  if (!counts) throw new Error("counting gives a row");
  return counts;
}

/** Notes what became of lines. */
export async function settleRows(
  tx: Transaction,
  importId: string,
  rows: readonly {
    line: number;
    state: RowState;
    landlordId: string | null;
    dwellingId: string | null;
    offerId: string | null;
  }[],
): Promise<void> {
  await tx.$executeRaw`
    update offer_import_row t
       set state = r.state, landlord_id = r."landlordId", dwelling_id = r."dwellingId", offer_id = r."offerId"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r (line int, state text, "landlordId" uuid, "dwellingId" uuid, "offerId" uuid)
     where t.import_id = ${importId}::uuid and t.line = r.line`;
}

/** Nobody else imports until this transaction ends. */
export async function lockImports(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select lock_offer_imports()`;
}

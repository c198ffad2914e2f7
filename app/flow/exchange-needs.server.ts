import { translator } from "~/i18n/translator.server";
import { recordEvent } from "~/modules/audit/record-event.server";
import { standardOn } from "~/modules/households/bedroom-standard";
import {
  EXCHANGE_COLUMNS,
  EXCHANGE_VERSION,
  type ExchangeRow,
  exchangeRow,
} from "~/modules/households/exchange-sheet";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { findReadyHouseholds } from "~/modules/households/get-household.server";
import { cardProfile, needCards } from "~/modules/households/need-card";
import type { Viewer } from "~/modules/people/viewer";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { numberOn } from "~/modules/schemes/legal-parameter";
import { today } from "~/platform/clock.server";
import { withViewer } from "~/platform/database/with-viewer.server";
import { CSV_START, csvLine } from "~/platform/tables/write-csv";

/** What is exchanged of the files that may be proposed: cards, without identities. Who took how many is recorded. */
const takeRows = (viewer: Viewer, format: "csv" | "json"): Promise<ExchangeRow[]> =>
  withViewer(viewer, async (tx) => {
    const day = today();
    const standard = standardOn(findBedroomStandards(), day);
    const least = numberOn(await findLegalParameters(tx), "need_card_minimum_group", day);
    const files = await findReadyHouseholds(tx, viewer);
    const waiting = files.map((file) => ({
      alias: file.code,
      profile: cardProfile(file, standard, day),
    }));
    const rows = needCards(waiting, least).map(exchangeRow);
    await recordEvent(tx, viewer, {
      ...{ action: "export", entity: "need_cards", entityId: `${format}:${rows.length}` },
      fields: EXCHANGE_COLUMNS,
    });
    return rows;
  });

/** As a file of separated values; headings are the names of the columns in every language. */
export async function exchangeCsv(viewer: Viewer): Promise<Uint8Array<ArrayBuffer>> {
  const rows = await takeRows(viewer, "csv");
  const lines = [
    csvLine([...EXCHANGE_COLUMNS]),
    ...rows.map((row) => csvLine(EXCHANGE_COLUMNS.map((column) => row[column]))),
  ];
  return new TextEncoder().encode(CSV_START + lines.join(""));
}

/** As JSON, with what each column means in the viewer's language. */
export async function exchangeJson(viewer: Viewer): Promise<Uint8Array<ArrayBuffer>> {
  const files = await takeRows(viewer, "json");
  const t = translator(viewer.language);
  const columns = Object.fromEntries(
    EXCHANGE_COLUMNS.map((column) => [column, t(`exchange.column.${column}`)]),
  );
  const text = JSON.stringify({ version: EXCHANGE_VERSION, day: today(), columns, files }, null, 2);
  return new TextEncoder().encode(text);
}

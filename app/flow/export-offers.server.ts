import type { Language } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";
import { recordEvent } from "~/modules/audit/record-event.server";
import {
  type ListedOffer,
  sheetHeadings,
  sheetRow,
  sheetTexts,
} from "~/modules/imports/offer-sheet";
import { findContacts, type ListedContact } from "~/modules/people/find-contacts.server";
import type { Viewer } from "~/modules/people/viewer";
import {
  countOfferSheet,
  findOfferSheet,
  type OfferSheetRow,
} from "~/modules/properties/find-offer-sheet.server";
import type { OfferFilter } from "~/modules/properties/find-offers.server";
import type { OfferStatus } from "~/modules/properties/offer";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, luxembourgDay } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";
import { CSV_START, csvLine } from "~/platform/tables/write-csv";
import { type SheetValue, writeWorkbook } from "~/platform/tables/write-xlsx.server";

const PAGE = 500;
/** A workbook is made in memory; a file of separated values has no bound. */
export const WORKBOOK_ROWS = 10_000;

/** The list as a file of separated values, piece by piece; who took how many is told to the audit first. */
export async function exportOffersCsv(
  viewer: Viewer,
  filter: OfferFilter,
): Promise<AsyncGenerator<string>> {
  await noteExport(viewer, filter, "csv");
  const t = translator(viewer.language);
  return lines();

  async function* lines() {
    yield CSV_START;
    yield csvLine(sheetHeadings(t));
    for await (const offers of pagesOf(viewer, filter)) {
      const rows = offers.map((offer) => sheetTexts(sheetRow(offer, t), viewer.language));
      yield rows.map(csvLine).join("");
    }
  }
}

/** The list as a workbook. */
export async function exportOffersXlsx(
  viewer: Viewer,
  filter: OfferFilter,
): Promise<Verdict<{ content: Uint8Array<ArrayBuffer> }, "too_many">> {
  const count = await readAsViewer(viewer, (tx) => countOfferSheet(tx, viewer, filter));
  if (count > WORKBOOK_ROWS) return refuse("too_many", { max: WORKBOOK_ROWS });
  await noteExport(viewer, filter, "xlsx");
  const t = translator(viewer.language);
  const rows: SheetValue[][] = [];
  for await (const offers of pagesOf(viewer, filter)) {
    rows.push(...offers.map((offer) => sheetRow(offer, t)));
  }
  const sheet = { name: t("imports.template.sheet"), headings: sheetHeadings(t), rows };
  return accept({ content: await writeWorkbook([sheet]) });
}

export function exportName(language: Language): string {
  return translator(language)("imports.export.file");
}

/** The audit is told by whom, in which form, how many, and by which filters; never what was looked for. */
async function noteExport(viewer: Viewer, filter: OfferFilter, format: "csv" | "xlsx") {
  await withViewer(viewer, async (tx) => {
    const { sort: _sort, ...filters } = filter;
    await recordEvent(tx, viewer, {
      action: "export",
      entity: "offer_list",
      entityId: `${format}:${await countOfferSheet(tx, viewer, filter)}`,
      fields: Object.entries(filters).flatMap(([name, value]) => (value === null ? [] : [name])),
    });
  });
}

async function* pagesOf(viewer: Viewer, filter: OfferFilter): AsyncGenerator<ListedOffer[]> {
  let after: string | null = null;
  for (;;) {
    const page: { last: string | null; offers: ListedOffer[] } = await readAsViewer(
      viewer,
      async (tx) => {
        const rows = await findOfferSheet(tx, viewer, filter, after, PAGE);
        const contacts = await findContacts(
          tx,
          rows.map(({ landlordId }) => landlordId),
        );
        return {
          last: rows.at(-1)?.id ?? null,
          offers: rows.map((row) => toListed(row, contacts.get(row.landlordId))),
        };
      },
    );
    if (page.last === null) return;
    after = page.last;
    yield page.offers;
  }
}

function toListed(
  { dwelling, ...offer }: OfferSheetRow,
  landlord: ListedContact | undefined,
): ListedOffer {
  const { commune, description, areaM2, ...facts } = dwelling;
  return {
    status: offer.status as OfferStatus,
    submittedOn: offer.submittedAt && luxembourgDay(offer.submittedAt),
    values: {
      ...facts,
      landlordEmail: landlord?.email ?? null,
      landlordName: landlord?.name ?? null,
      landlordPhone: landlord?.phone ?? null,
      landlordLanguage: landlord?.language ?? null,
      commune: commune?.name ?? null,
      areaM2: areaM2 === null ? null : Number(areaM2),
      rent: offer.rentCents === null ? null : { cents: offer.rentCents },
      charges: offer.chargesCents === null ? null : { cents: offer.chargesCents },
      availableFrom: offer.availableFrom && { date: fromDatabaseDate(offer.availableFrom) },
      minimumMonths: offer.minimumMonths,
      scheme: offer.scheme,
      title: offer.ownershipTitle,
      ownerNames: offer.ownerNames,
      remark: description,
    },
  };
}

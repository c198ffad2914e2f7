import { findImportRows } from "~/modules/imports/find-import-rows.server";
import { findImports, getImport } from "~/modules/imports/get-import.server";
import type { Viewer } from "~/modules/people/viewer";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

export const loadImports = (viewer: Viewer, page: ListPage) =>
  readAsViewer(viewer, (tx) => findImports(tx, viewer, page));

/** An import with a page of its lines: the wrong ones as long as there are any, else all. */
export const loadImport = (viewer: Viewer, id: string, page: ListPage) =>
  readAsViewer(viewer, async (tx) => {
    const found = await getImport(tx, viewer, id);
    const isWrong = found.rowsWrong > 0;
    const { skip, take } = page;
    const rows = await findImportRows(tx, id, { skip, take, ...(isWrong && { state: "wrong" }) });
    const total = isWrong ? found.rowsWrong : found.rowsNew + found.rowsExisting;
    return { found, rows, total };
  });

const BATCH = 500;

/** The wrong lines of an import, a few at a time. @throws Response 404 before the first of them. */
export async function wrongRowsOf(viewer: Viewer, id: string) {
  const found = await readAsViewer(viewer, (tx) => getImport(tx, viewer, id));
  return { found, rows: pages() };

  async function* pages() {
    let after = 0;
    for (;;) {
      const rows = await readAsViewer(viewer, (tx) =>
        findImportRows(tx, id, { state: "wrong", after, take: BATCH }),
      );
      if (rows.length === 0) return;
      after = rows.at(-1)?.line ?? after;
      yield rows;
    }
  }
}

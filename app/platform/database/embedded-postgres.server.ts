import { fsyncSync } from "node:fs";

import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { postgis } from "@electric-sql/pglite-postgis";

/*
 * PostgreSQL as a library in this process. It holds several hundred megabytes and cannot be interrupted, so it is
 * opened in a process of its own, see embedded-process.server.ts.
 */

/** What the library's file system looks like from inside; its types do not say. */
interface Inside {
  FS: {
    filesystems: {
      NODEFS: { stream_ops: { fsync?: (stream: { nfd?: number }) => number } };
    };
  };
}

/** The library leaves data to the operating system's cache; here a commit is on the disk when it is answered. */
class DurableFiles extends NodeFS {
  override async init(...args: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const prepared = await super.init(...args);
    const preRun = prepared.emscriptenOpts.preRun ?? [];
    preRun.push((inside) => {
      const { FS } = inside as unknown as Inside;
      FS.filesystems.NODEFS.stream_ops.fsync = ({ nfd }) => {
        if (nfd !== undefined) fsyncSync(nfd);
        return 0;
      };
    });
    return { emscriptenOpts: { ...prepared.emscriptenOpts, preRun } };
  }
}

/** `-F` turns fsync off, and is among the library's defaults. */
const DURABLE = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...["-c", "wal_sync_method=fsync"],
];

/**
 * @param bundle the archive with the PostGIS extension, see embedded-copies.server.ts.
 * @param folder where the data lies; in memory if absent.
 */
export function openPostgres(bundle: URL, folder?: string): Promise<PGlite> {
  const slimPostgis: typeof postgis = {
    ...postgis,
    setup: async (...args) => ({ ...(await postgis.setup(...args)), bundlePath: bundle }),
  };
  const options: PGliteOptions = {
    extensions: { postgis: slimPostgis, btree_gist, citext, pg_trgm, pgcrypto, unaccent },
  };
  return PGlite.create(
    folder === undefined
      ? options
      : { ...options, fs: new DurableFiles(folder), startParams: DURABLE },
  );
}

/** An archive of a new, empty database with PostGIS in it. */
export async function createEmptyDatabase(bundle: URL): Promise<Uint8Array> {
  const database = await openPostgres(bundle);
  await database.exec("create extension postgis; checkpoint");
  const archive = await database.dumpDataDir("none");
  await database.close();
  return new Uint8Array(await archive.arrayBuffer());
}

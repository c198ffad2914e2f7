import { PDFHexString, type PDFContext, type PDFRef } from "pdf-lib";

/** A heading as the reader's side panel lists it. */
export interface Bookmark {
  title: string;
  level: 1 | 2;
  page: PDFRef;
  /** PDF coordinate: points from the bottom of the page. */
  y: number;
}

interface Entry extends Bookmark {
  ref: PDFRef;
  children: Entry[];
}

/** Writes the outline; a heading of level 2 stands under the last of level 1 before it. */
export function writeBookmarks(context: PDFContext, bookmarks: readonly Bookmark[]): PDFRef {
  const rootRef = context.nextRef();
  const top: Entry[] = [];
  for (const bookmark of bookmarks) {
    const entry: Entry = { ...bookmark, ref: context.nextRef(), children: [] };
    const parent = top.at(-1);
    if (bookmark.level === 2 && parent) parent.children.push(entry);
    else top.push(entry);
  }
  context.assign(rootRef, context.obj({ Type: "Outlines", ...writeSiblings(top, rootRef) }));
  return rootRef;

  function writeSiblings(entries: Entry[], parent: PDFRef): Record<string, PDFRef | number> {
    entries.forEach((entry, at) => {
      const previous = entries[at - 1]?.ref;
      const next = entries[at + 1]?.ref;
      const item = context.obj({
        Title: PDFHexString.fromText(entry.title),
        Parent: parent,
        Dest: [entry.page, "XYZ", null, Math.round(entry.y), null],
        ...(previous && { Prev: previous }),
        ...(next && { Next: next }),
        ...writeSiblings(entry.children, entry.ref),
      });
      context.assign(entry.ref, item);
    });
    const [first] = entries;
    const last = entries.at(-1);
    if (!first || !last) return {};
    const open = entries.reduce((count, entry) => count + 1 + entry.children.length, 0);
    return { First: first.ref, Last: last.ref, Count: open };
  }
}

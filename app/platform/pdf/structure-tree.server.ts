import { PDFHexString, PDFName, PDFString, type PDFContext, type PDFRef } from "pdf-lib";

import type { Box } from "./paper";

/** Standard structure types of ISO 32000-1, 14.8.4, as far as documents here need them. */
export type StructureType =
  "Document" | "Sect" | "H1" | "H2" | "P" | "Table" | "TR" | "TH" | "TD" | "Figure";

export interface StructureAttributes {
  /** What a header cell is the header of. */
  scope?: "Column" | "Row";
  /** Cells this one reaches over. */
  columnSpan?: number;
  /** What a picture shows, for who does not see it. */
  alternative?: string;
  /** Where a figure stands on its page. */
  box?: Box;
  /** Of everything inside, where it is not the document's (BCP 47). */
  language?: string;
}

interface MarkedContent {
  page: PDFRef;
  pageIndex: number;
  id: number;
}

/** One element of the tagged document: what its content is, in reading order. */
export class StructureNode {
  readonly children: (StructureNode | MarkedContent)[] = [];

  constructor(
    readonly type: StructureType,
    readonly attributes: StructureAttributes = {},
  ) {}

  add(type: StructureType, attributes?: StructureAttributes): StructureNode {
    const child = new StructureNode(type, attributes);
    this.children.push(child);
    return child;
  }
}

/** Writes the tree and the way back from every piece of marked content to its element. */
export function writeStructureTree(
  context: PDFContext,
  root: StructureNode,
  pageHeight: number,
): PDFRef {
  const treeRef = context.nextRef();
  const parents = new Map<number, PDFRef[]>();
  const kid = writeNode(root, treeRef);
  const numbers = [...parents.entries()]
    .sort(([left], [right]) => left - right)
    .flatMap(([page, refs]) => [page, context.register(context.obj(refs))]);
  const tree = context.obj({
    Type: "StructTreeRoot",
    K: [kid],
    ParentTree: context.register(context.obj({ Nums: numbers })),
    ParentTreeNextKey: Math.max(-1, ...parents.keys()) + 1,
  });
  context.assign(treeRef, tree);
  return treeRef;

  function writeNode(node: StructureNode, parent: PDFRef): PDFRef {
    const ref = context.nextRef();
    const kids = node.children.map((child) => {
      if (child instanceof StructureNode) return writeNode(child, ref);
      const found = parents.get(child.pageIndex) ?? [];
      found[child.id] = ref;
      parents.set(child.pageIndex, found);
      return context.obj({ Type: "MCR", Pg: child.page, MCID: child.id });
    });
    const element = context.obj({ Type: "StructElem", S: node.type, P: parent, K: kids });
    const { alternative, language } = node.attributes;
    if (alternative) element.set(PDFName.of("Alt"), PDFHexString.fromText(alternative));
    if (language) element.set(PDFName.of("Lang"), PDFString.of(language));
    const attributes = attributeObjects(node.attributes);
    if (attributes.length > 0) element.set(PDFName.of("A"), context.obj(attributes));
    context.assign(ref, element);
    return ref;
  }

  function attributeObjects({ scope, columnSpan, box }: StructureAttributes) {
    const objects = [];
    if (scope) objects.push(context.obj({ O: "Table", Scope: scope }));
    if (columnSpan) objects.push(context.obj({ O: "Table", ColSpan: columnSpan }));
    if (box) {
      const top = pageHeight - box.top;
      const corners = [box.left, top - box.height, box.left + box.width, top].map(Math.round);
      objects.push(context.obj({ O: "Layout", Placement: "Block", BBox: corners }));
    }
    return objects;
  }
}

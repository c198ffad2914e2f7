import type { Sources } from "./source-tree";

export interface Model {
  name: string;
  /** The name in the database. */
  table: string;
  /** `tenancies` for prisma/models/tenancies.prisma. */
  owner: string;
  /** Relation fields and the model each leads to. */
  relations: ReadonlyMap<string, string>;
}

export interface TableOwners {
  /** By the property of the Prisma client: `householdMember`. */
  byAccessor: ReadonlyMap<string, Model>;
  byTable: ReadonlyMap<string, Model>;
  byName: ReadonlyMap<string, Model>;
}

/** Reads who owns which table from prisma/models/<module>.prisma. */
export function tableOwners(sources: Sources): TableOwners {
  const models = [...sources].flatMap(([file, text]) => {
    const owner = /^prisma\/models\/([^/]+)\.prisma$/.exec(file)?.[1];
    return owner ? modelsOf(text, owner) : [];
  });
  return {
    byAccessor: new Map(models.map((model) => [accessor(model.name), model])),
    byTable: new Map(models.map((model) => [model.table, model])),
    byName: new Map(models.map((model) => [model.name, model])),
  };
}

function modelsOf(text: string, owner: string): Model[] {
  return [...text.matchAll(/^model\s+(\w+)\s*\{([^}]*(?:\}[^\n][^}]*)*)^\}/gm)].map((match) => {
    const [name, body] = [match[1] ?? "", match[2] ?? ""];
    const fields = [...body.matchAll(/^\s+(\w+)\s+([A-Z]\w*)/gm)];
    return {
      name,
      table: /@@map\("([^"]+)"\)/.exec(body)?.[1] ?? name,
      owner,
      relations: new Map(fields.map((field) => [field[1] ?? "", field[2] ?? ""])),
    };
  });
}

function accessor(model: string): string {
  return model.charAt(0).toLowerCase() + model.slice(1);
}

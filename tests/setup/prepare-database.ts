import type { TestProject } from "vitest/node";

import { prepareEmbeddedTemplate } from "./embedded-template";
import { testServerUrl } from "./environment";
import { preparePostgresTemplate } from "./postgres-template";

declare module "vitest" {
  interface ProvidedContext {
    /** The name of the template database, or the path of the embedded one's folder. */
    databaseTemplate: string;
  }
}

/** Runs once before the tests that need a database. */
export async function setup(project: TestProject): Promise<void> {
  const server = testServerUrl();
  const prepared = server ? preparePostgresTemplate(server) : prepareEmbeddedTemplate();
  project.provide("databaseTemplate", await prepared);
}

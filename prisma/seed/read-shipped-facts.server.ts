import { readFile } from "node:fs/promises";
import path from "node:path";

import { parse } from "csv-parse/sync";
import { z } from "zod";

import {
  readTerritoryFacts,
  type TerritoryFacts,
} from "~/modules/communes/read-territory-facts.server";
import { FollowUpTemplates, type FollowUpTemplate } from "~/modules/follow-up/follow-up-template";
import { BedroomStandardRow, type BedroomStandard } from "~/modules/households/bedroom-standard";
import { PermanenceRow, type ShippedPermanence } from "~/modules/intake/shipped-permanence";
import { MatchingPolicyRow, type MatchingPolicy } from "~/modules/matching/matching-policy";
import { LegalParameterRow, type LegalParameter } from "~/modules/schemes/legal-parameter";

/** Where the facts that ship with the product lie, seen from the project's root, where every command runs. */
const DIRECTORY = path.resolve("prisma/data");

export interface ShippedFacts extends TerritoryFacts {
  organisations: ShippedOrganisation[];
  parameters: LegalParameter[];
  bedroomStandards: BedroomStandard[];
  followUpTemplates: FollowUpTemplate[];
  matchingPolicies: MatchingPolicy[];
  permanences: ShippedPermanence[];
}

export type ShippedOrganisation = z.output<typeof OrganisationRow>;

const emptyIsNull = z.string().transform((text) => (text === "" ? null : text));

/** One row of prisma/data/organisations.csv. */
const OrganisationRow = z.object({
  kind: z.enum(["lisko", "ais", "wunnengshellef", "housing_provider"]),
  name: z.string().min(2).max(200),
  short_name: z.string().min(2).max(40),
  address: emptyIsNull,
  phone: emptyIsNull,
  status: z.enum(["sourced", "unverified"]),
  source: z.string().min(5),
});

/** All facts of prisma/data, each file checked. @throws ZodError or Error naming what is wrong. */
export async function readShippedFacts(): Promise<ShippedFacts> {
  const [
    territory,
    organisations,
    parameters,
    bedroomStandards,
    followUpTemplates,
    policies,
    permanences,
  ] = await Promise.all([
    readTerritoryFacts(DIRECTORY),
    read("organisations.csv"),
    readJson("legal-parameters.json", z.array(LegalParameterRow)),
    readJson("bedroom-standards.json", z.array(BedroomStandardRow)),
    readJson("follow-up-templates.json", FollowUpTemplates),
    readJson("matching-policy.json", z.array(MatchingPolicyRow)),
    readJson("permanences.json", z.array(PermanenceRow)),
  ]);
  return {
    ...territory,
    organisations: z
      .array(OrganisationRow)
      .parse(parse(organisations, { columns: true, bom: true })),
    parameters,
    bedroomStandards,
    followUpTemplates,
    matchingPolicies: policies,
    permanences,
  };
}

function read(file: string): Promise<string> {
  return readFile(path.join(DIRECTORY, file), "utf8");
}

async function readJson<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  return schema.parse(JSON.parse(await read(file)));
}

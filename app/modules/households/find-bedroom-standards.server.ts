import { z } from "zod";

import { BedroomStandardRow, type BedroomStandard } from "./bedroom-standard";
import rows from "../../../prisma/data/bedroom-standards.json";

const standards = z.array(BedroomStandardRow).parse(rows) as BedroomStandard[];

/** The dated standards by which bedrooms are counted; shipped with the product, with their source. */
export function findBedroomStandards(): readonly BedroomStandard[] {
  return standards;
}

import { alike } from "./fr/alike";
import { audit } from "./fr/audit";
import { caseload } from "./fr/caseload";
import { communes } from "./fr/communes";
import { consent } from "./fr/consent";
import { errors } from "./fr/errors";
import { exchange } from "./fr/exchange";
import { fairness } from "./fr/fairness";
import { followUp } from "./fr/follow-up";
import { forms } from "./fr/forms";
import { guarantees } from "./fr/guarantees";
import { householdComposition } from "./fr/household-composition";
import { householdFiles } from "./fr/household-files";
import { households } from "./fr/households";
import { imports } from "./fr/imports";
import { intake } from "./fr/intake";
import { invoices } from "./fr/invoices";
import { landing } from "./fr/landing";
import { matching } from "./fr/matching";
import { matchingPolicy } from "./fr/matching-policy";
import { merge } from "./fr/merge";
import { messages } from "./fr/messages";
import { notifications } from "./fr/notifications";
import { ownerRelations } from "./fr/owner-relations";
import { people } from "./fr/people";
import { properties } from "./fr/properties";
import { proposals } from "./fr/proposals";
import { publicSite } from "./fr/public-site";
import { reports } from "./fr/reports";
import { schemes } from "./fr/schemes";
import { shell } from "./fr/shell";
import { tenancies } from "./fr/tenancies";

/** The source of every text; its keys are the keys of the product. */
export const fr = {
  ...shell,
  ...forms,
  ...errors,
  ...communes,
  ...people,
  ...schemes,
  ...properties,
  ...households,
  ...matching,
  ...tenancies,
  ...guarantees,
  ...invoices,
  ...followUp,
  ...notifications,
  ...audit,
  ...reports,
  ...landing,
  ...imports,
  ...publicSite,
  ...messages,
  ...ownerRelations,
  ...householdComposition,
  ...householdFiles,
  ...caseload,
  ...intake,
  ...proposals,
  ...matchingPolicy,
  ...fairness,
  ...alike,
  ...merge,
  ...consent,
  ...exchange,
} as const;

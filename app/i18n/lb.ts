import type { fr } from "./fr";
import { alike } from "./lb/alike";
import { audit } from "./lb/audit";
import { caseload } from "./lb/caseload";
import { communes } from "./lb/communes";
import { consent } from "./lb/consent";
import { errors } from "./lb/errors";
import { exchange } from "./lb/exchange";
import { fairness } from "./lb/fairness";
import { followUp } from "./lb/follow-up";
import { forms } from "./lb/forms";
import { guarantees } from "./lb/guarantees";
import { householdComposition } from "./lb/household-composition";
import { householdFiles } from "./lb/household-files";
import { households } from "./lb/households";
import { imports } from "./lb/imports";
import { intake } from "./lb/intake";
import { invoices } from "./lb/invoices";
import { landing } from "./lb/landing";
import { matching } from "./lb/matching";
import { matchingPolicy } from "./lb/matching-policy";
import { merge } from "./lb/merge";
import { messages } from "./lb/messages";
import { notifications } from "./lb/notifications";
import { ownerRelations } from "./lb/owner-relations";
import { people } from "./lb/people";
import { properties } from "./lb/properties";
import { proposals } from "./lb/proposals";
import { publicSite } from "./lb/public-site";
import { reports } from "./lb/reports";
import { schemes } from "./lb/schemes";
import { shell } from "./lb/shell";
import { tenancies } from "./lb/tenancies";

export const lb = {
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
} as const satisfies Record<keyof typeof fr, string>;

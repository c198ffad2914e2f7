import { alike } from "./en/alike";
import { audit } from "./en/audit";
import { caseload } from "./en/caseload";
import { communes } from "./en/communes";
import { consent } from "./en/consent";
import { errors } from "./en/errors";
import { exchange } from "./en/exchange";
import { fairness } from "./en/fairness";
import { followUp } from "./en/follow-up";
import { forms } from "./en/forms";
import { guarantees } from "./en/guarantees";
import { householdComposition } from "./en/household-composition";
import { householdFiles } from "./en/household-files";
import { households } from "./en/households";
import { imports } from "./en/imports";
import { intake } from "./en/intake";
import { invoices } from "./en/invoices";
import { landing } from "./en/landing";
import { matching } from "./en/matching";
import { matchingPolicy } from "./en/matching-policy";
import { merge } from "./en/merge";
import { messages } from "./en/messages";
import { notifications } from "./en/notifications";
import { ownerRelations } from "./en/owner-relations";
import { people } from "./en/people";
import { properties } from "./en/properties";
import { proposals } from "./en/proposals";
import { publicSite } from "./en/public-site";
import { reports } from "./en/reports";
import { schemes } from "./en/schemes";
import { shell } from "./en/shell";
import { tenancies } from "./en/tenancies";
import type { fr } from "./fr";

export const en = {
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

import { alike } from "./de/alike";
import { audit } from "./de/audit";
import { caseload } from "./de/caseload";
import { communes } from "./de/communes";
import { consent } from "./de/consent";
import { errors } from "./de/errors";
import { exchange } from "./de/exchange";
import { fairness } from "./de/fairness";
import { followUp } from "./de/follow-up";
import { forms } from "./de/forms";
import { guarantees } from "./de/guarantees";
import { householdComposition } from "./de/household-composition";
import { householdFiles } from "./de/household-files";
import { households } from "./de/households";
import { imports } from "./de/imports";
import { intake } from "./de/intake";
import { invoices } from "./de/invoices";
import { landing } from "./de/landing";
import { matching } from "./de/matching";
import { matchingPolicy } from "./de/matching-policy";
import { merge } from "./de/merge";
import { messages } from "./de/messages";
import { notifications } from "./de/notifications";
import { ownerRelations } from "./de/owner-relations";
import { people } from "./de/people";
import { properties } from "./de/properties";
import { proposals } from "./de/proposals";
import { publicSite } from "./de/public-site";
import { reports } from "./de/reports";
import { schemes } from "./de/schemes";
import { shell } from "./de/shell";
import { tenancies } from "./de/tenancies";
import type { fr } from "./fr";

export const de = {
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

import { type PolicyContent, policyOn } from "~/modules/matching/matching-policy";
import { addDays, type LocalDate } from "~/platform/local-date";

import { atHour } from "./ground";
import type { Makings } from "./makings";

/** A change of the allocation policy that waits for a second person. */
export interface WorldPolicyDraft {
  id: string;
  validFrom: LocalDate;
  content: PolicyContent;
  reason: string;
  authors: string[];
  status: "proposed";
  proposedBy: string;
  proposedAt: string;
  createdAt: string;
  updatedAt: string;
}

/** LISKO's manager wants long waiting to count more, and proposed it yesterday. */
export function makePolicyDrafts({ chance, people, ground, options }: Makings): WorldPolicyDraft[] {
  const { content } = policyOn(ground.matchingPolicies, options.today);
  const { criteria, limits } = content;
  const longest = criteria.waiting.days.at(-1);
  const at = atHour(addDays(options.today, -1), 15);
  const id = people.manager.id;
  return [
    {
      id: chance.uuid(),
      validFrom: addDays(options.today, 30),
      content: {
        ...content,
        limits: { ...limits, daysEmpty: limits.daysEmpty + 15 },
        criteria: {
          ...criteria,
          waiting: {
            days: longest
              ? [...criteria.waiting.days.slice(0, -1), [longest[0], longest[1] + 60]]
              : criteria.waiting.days,
          },
        },
      },
      reason:
        "Les ménages qui attendent depuis plus de deux ans passent trop souvent après les autres. Les propriétaires acceptent d’attendre deux semaines de plus.",
      authors: [id],
      status: "proposed",
      ...{ proposedBy: id, proposedAt: at, createdAt: at, updatedAt: at },
    },
  ];
}

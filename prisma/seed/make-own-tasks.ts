import { addDays } from "~/platform/local-date";

import { atHour } from "./ground";
import { UNPLANNED_TASK, type WorldTask } from "./make-follow-up";
import type { Makings } from "./makings";
import type { WorldTenancy } from "./world";

/** What social workers noted to do beside the plan: days from today, domain and words. */
const OWN_TASKS = [
  { dueIn: -1, domain: "home", title: "Rappeler le propriétaire au sujet de la chaudière" },
  { dueIn: 0, domain: "visit", title: "Visite à domicile avec l'interprète" },
  { dueIn: 0, domain: "money", title: "Vérifier l'ordre permanent du loyer avec la banque" },
  { dueIn: 1, domain: "education", title: "Confirmer l'inscription à la maison relais" },
  {
    dueIn: 3,
    domain: "administration",
    title: "Rassembler les pièces pour la subvention de loyer",
  },
] as const;

/** A few tasks around today for every social worker, on tenancies of their own that run. */
export function makeOwnTasks(
  { chance, people, options }: Makings,
  tenancies: readonly WorldTenancy[],
): WorldTask[] {
  return people.caseworkers.flatMap((caseworker) => {
    const own = tenancies.filter(
      (tenancy) =>
        tenancy.caseworkerId === caseworker.id &&
        tenancy.closedOn === null &&
        tenancy.startsOn < addDays(options.today, -10),
    );
    return chance
      .shuffled(own)
      .slice(0, OWN_TASKS.length)
      .map((tenancy, index): WorldTask => {
        const { dueIn, domain, title } = OWN_TASKS[index] ?? OWN_TASKS[0];
        return {
          ...UNPLANNED_TASK,
          id: chance.uuid(),
          tenancyId: tenancy.id,
          householdId: tenancy.householdId,
          caseworkerId: caseworker.id,
          communeCode: tenancy.communeCode,
          title,
          dueOn: addDays(options.today, dueIn),
          duty: false,
          domain,
          createdAt: atHour(addDays(options.today, -chance.int(3, 8)), 8, 30),
        };
      });
  });
}

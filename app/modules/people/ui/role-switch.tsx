import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";

import type { Role } from "../roles";

export interface HeldRole {
  membershipId: string;
  role: Role;
  organisation: string | null;
  isInUse: boolean;
}

/** One button a role; a whole page load, because everything a person sees depends on it. */
export function RoleSwitch({ roles }: { roles: readonly HeldRole[] }) {
  const { t } = useTranslation();
  if (roles.length < 2) return null;
  return (
    <form method="post" action={paths.switchRole()} className="border-t border-line pt-3">
      <fieldset>
        <legend className="text-sm text-ink-soft">{t("people.roleSwitch.label")}</legend>
        <ul className="-mx-2">
          {roles.map(({ membershipId, role, organisation, isInUse }) => (
            <li key={membershipId}>
              <button
                type="submit"
                name="membershipId"
                value={membershipId}
                aria-current={isInUse ? "true" : undefined}
                className="flex min-h-10 w-full flex-col items-start justify-center rounded-ui px-2 py-1 text-start leading-5 hover:bg-action-soft aria-[current]:bg-action-soft aria-[current]:font-semibold aria-[current]:text-action"
              >
                {t(`people.role.${role}`)}
                {organisation ? (
                  <span className="text-xs font-normal text-ink-soft">{organisation}</span>
                ) : null}
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
    </form>
  );
}

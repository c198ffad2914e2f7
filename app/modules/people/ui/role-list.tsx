import { useTranslation } from "~/i18n/use-translation";

import type { Role } from "../roles";

/** The roles somebody holds, each with its organisation. */
export function RoleList({
  roles,
}: {
  roles: readonly { role: Role; organisation: string | null }[];
}) {
  const { t } = useTranslation();
  return (
    <ul>
      {roles.map(({ role, organisation }) => (
        <li key={`${role} ${organisation}`}>
          {t(`people.role.${role}`)}
          {organisation ? (
            <span className="block text-sm text-ink-soft">{organisation}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

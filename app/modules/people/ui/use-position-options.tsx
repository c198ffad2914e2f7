import { useTranslation } from "~/i18n/use-translation";
import type { OptionGroup } from "~/ui/select-field";

import { positionValue } from "../invitation";
import { type Role, STAFF_ROLES } from "../roles";

/** Every role with every organisation that may have it, grouped by role. */
export function usePositionOptions(
  positions: readonly { role: Role; organisation: { id: string; name: string } }[],
): OptionGroup[] {
  const { t } = useTranslation();
  return STAFF_ROLES.map((role) => ({
    label: t(`people.role.${role}`),
    options: positions
      .filter((position) => position.role === role)
      .map(({ organisation }) => ({
        value: positionValue({ role, organisationId: organisation.id }),
        label: `${t(`people.role.${role}`)} · ${organisation.name}`,
      })),
  })).filter(({ options }) => options.length > 0);
}

import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

import type { InvitationState } from "../invitation";
import type { AccountState } from "../person";

const TONES: Record<AccountState, Tone> = {
  active: "done",
  unverified: "attention",
  invited: "action",
  disabled: "danger",
  without_role: "neutral",
};

/** Whether somebody can sign in. */
export function AccountStateBadge({ state }: { state: AccountState }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[state]}>{t(`people.state.${state}`)}</Badge>;
}

const INVITATION_TONES: Record<InvitationState, Tone> = {
  waiting: "action",
  expired: "attention",
  accepted: "done",
};

export function InvitationStateBadge({ state }: { state: InvitationState }) {
  const { t } = useTranslation();
  return <Badge tone={INVITATION_TONES[state]}>{t(`people.invitationState.${state}`)}</Badge>;
}

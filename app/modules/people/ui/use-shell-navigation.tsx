import {
  Bell,
  BriefcaseBusiness,
  Building2,
  Contact,
  DoorOpen,
  Equal,
  FileText,
  Handshake,
  House,
  KeyRound,
  ListChecks,
  MailPlus,
  MapPinned,
  PlusCircle,
  Scale,
  ScrollText,
  ShieldCheck,
  Sparkles,
  Users,
  UsersRound,
  type LucideIcon,
} from "lucide-react";

import type { TextKey } from "~/i18n/text";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { NavigationGroup } from "~/ui/side-navigation";

import type { Action } from "../permissions";
import type { Role } from "../roles";
import { may } from "../viewer";

interface Place {
  to: string;
  label: TextKey;
  icon: LucideIcon;
  /** Shown to whose role may do this; to everybody when absent. */
  action?: Action;
  only?: "landlord" | "staff";
  /** Addresses of other places that belong to this section. */
  covers?: readonly string[];
}

const OWN: readonly Place[] = [
  { to: paths.home(), label: "shell.nav.home", icon: House },
  { to: paths.notifications(), label: "shell.nav.notifications", icon: Bell },
];

const WORK: readonly Place[] = [
  { to: paths.tasks(), label: "shell.nav.followUp", icon: ListChecks, action: "task:read" },
  { to: paths.matching(), label: "shell.nav.matching", icon: Sparkles, action: "match:rank" },
  {
    to: paths.dwellings(),
    label: "shell.nav.myProperties",
    icon: Building2,
    action: "dwelling:read",
    only: "landlord",
    covers: [paths.offers()],
  },
  {
    to: paths.newDwelling(),
    label: "shell.nav.offer",
    icon: PlusCircle,
    action: "dwelling:create",
  },
  {
    to: paths.offers(),
    label: "shell.nav.properties",
    icon: Building2,
    action: "offer:read",
    only: "staff",
    covers: [paths.dwellings()],
  },
  {
    to: paths.households(),
    label: "shell.nav.households",
    icon: UsersRound,
    action: "household:read",
  },
  { to: paths.proposals(), label: "shell.nav.proposals", icon: Handshake, action: "proposal:read" },
  { to: paths.tenancies(), label: "shell.nav.tenancies", icon: KeyRound, action: "tenancy:read" },
  { to: paths.communes(), label: "shell.nav.communes", icon: MapPinned, only: "staff" },
  {
    to: paths.ownerBoard(),
    label: "owner-relations.nav",
    icon: Contact,
    action: "owner-relation:read",
  },
  {
    to: paths.caseloads(),
    label: "caseload.nav",
    icon: BriefcaseBusiness,
    action: "caseload:read",
  },
  {
    to: paths.reception(),
    label: "intake.nav",
    icon: DoorOpen,
    action: "arrival:record",
  },
  {
    to: paths.referrals(),
    label: "intake.referrals.title",
    icon: MailPlus,
    action: "referral:read",
  },
  {
    to: paths.policies(),
    label: "matching-policy.list.title",
    icon: Scale,
    action: "policy:read",
  },
  {
    to: paths.fairness(),
    label: "fairness.title",
    icon: Equal,
    action: "fairness:read",
  },
];

const MONEY: readonly Place[] = [
  {
    to: paths.guarantees(),
    label: "shell.nav.guarantees",
    icon: ShieldCheck,
    action: "guarantee:read",
    covers: [paths.claim("")],
  },
  { to: paths.invoices(), label: "shell.nav.invoices", icon: FileText, action: "invoice:read" },
];

const GROUND: readonly Place[] = [
  { to: paths.people(), label: "shell.nav.people", icon: Users, action: "account:manage" },
  { to: paths.audit(), label: "shell.nav.audit", icon: ScrollText, action: "audit:read" },
];

/** Where a role may go, grouped; an empty group is left out. A landlord's few places need no headings. */
export function useShellNavigation(role: Role, unread: number): NavigationGroup[] {
  const { t } = useTranslation();
  const { number } = useFormat();
  const isShown = ({ action, only }: Place) =>
    (!action || may({ role }, action)) &&
    (!only || (only === "landlord") === (role === "landlord"));
  const group = (places: readonly Place[], label?: TextKey): NavigationGroup => ({
    ...(label && role !== "landlord" ? { label: t(label) } : {}),
    items: places.filter(isShown).map(({ to, label: name, icon, covers }) => ({
      to,
      label: t(name),
      icon,
      ...(covers ? { covers } : {}),
      ...(to === paths.notifications() && unread > 0
        ? { count: number(unread), countLabel: t("people.nav.unread") }
        : {}),
    })),
  });
  return [
    group(OWN),
    group(WORK, "people.nav.work"),
    group(MONEY, "people.nav.money"),
    group(GROUND, "shell.nav.administration"),
  ].filter(({ items }) => items.length > 0);
}

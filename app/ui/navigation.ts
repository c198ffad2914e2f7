import type { LucideIcon } from "lucide-react";

/** One place of the product, for one role. Labels are already translated. */
export interface NavigationItem {
  to: string;
  label: string;
  icon: LucideIcon;
  /** Things there that need this person, formatted; read as "count countLabel". */
  count?: string;
  countLabel?: string;
  /** Match the address exactly. */
  end?: boolean;
}

export interface NavigationGroup {
  /** Read out, and shown above the group when there are several. */
  label?: string;
  items: NavigationItem[];
}

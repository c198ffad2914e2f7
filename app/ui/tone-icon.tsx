import {
  CircleDot,
  CircleCheck,
  Info,
  OctagonAlert,
  TriangleAlert,
  type LucideIcon,
} from "lucide-react";

import { textTone, type Tone } from "./tone";

const icons: Record<Tone, LucideIcon> = {
  neutral: CircleDot,
  action: Info,
  done: CircleCheck,
  attention: TriangleAlert,
  danger: OctagonAlert,
};

/** The shape that belongs to a tone; decoration, the words beside it carry the meaning. */
export function ToneIcon({ tone, className = "size-5" }: { tone: Tone; className?: string }) {
  const Icon = icons[tone];
  return <Icon aria-hidden="true" className={`shrink-0 ${textTone[tone]} ${className}`} />;
}

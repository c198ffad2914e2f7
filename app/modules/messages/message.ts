import { z } from "zod";

import type { Role } from "~/modules/people/roles";
import { choiceField, longTextField } from "~/platform/form-field";

/** Who speaks: the owner of the offer, or whoever may review it. */
export const MESSAGE_SIDES = ["owner", "staff"] as const;
export type MessageSide = (typeof MESSAGE_SIDES)[number];

export const sideOf = (role: Role): MessageSide => (role === "landlord" ? "owner" : "staff");
export const otherSide = (side: MessageSide): MessageSide => (side === "owner" ? "staff" : "owner");

/** Characters a text may have. */
export const MESSAGE_LENGTH = 4_000;

/** Where somebody wrote from, and goes back to: the page of the dwelling or offer, or the page of the messages. */
const MESSAGE_PLACES = ["record", "thread"] as const;
export type MessagePlace = (typeof MESSAGE_PLACES)[number];

/** Writes a text. */
export const WriteForm = z.object({
  act: z.literal("write"),
  place: choiceField(MESSAGE_PLACES),
  text: longTextField(MESSAGE_LENGTH),
});

/** Staff sees that the owner's last words need no answer. */
export const SettleForm = z.object({
  act: z.literal("settle"),
  place: choiceField(MESSAGE_PLACES),
});

export const MessageForm = z.discriminatedUnion("act", [WriteForm, SettleForm]);

/** A text as it was written. */
export interface Message {
  id: string;
  side: MessageSide;
  authorId: string;
  authorName: string;
  /** What a member of staff wrote for. */
  authorOrganisation: string | null;
  body: string;
  writtenAt: Date;
}

/** How far an offer's conversation was read, and since when the owner waits for an answer. */
export interface ThreadState {
  awaitsStaffSince: Date | null;
  ownerReadAt: Date | null;
  staffReadAt: Date | null;
}

/** When a side last read what the other wrote. */
export const readBy = (state: ThreadState, side: MessageSide): Date | null =>
  side === "owner" ? state.ownerReadAt : state.staffReadAt;

/** Whether a side has not read a text of the other yet. */
export function isUnreadBy(
  side: MessageSide,
  message: Pick<Message, "side" | "writtenAt">,
  state: ThreadState,
): boolean {
  const readAt = readBy(state, side);
  return message.side !== side && (readAt === null || message.writtenAt > readAt);
}

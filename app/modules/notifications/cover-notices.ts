import { isTold, type NotificationKind } from "./notification";

/** What concerns a person and not the files the person follows. */
const PERSONAL: readonly NotificationKind[] = [
  "tasks_due",
  "transfer_asked",
  "transfer_answered",
  "files_assigned",
  "files_given",
  "cover_named",
];

/** Whether whoever covers an absent caseworker is told of this too. */
export function isForCover(kind: NotificationKind): boolean {
  return isTold("caseworker", kind) && !PERSONAL.includes(kind);
}

/**
 * The same notices, and those about files once more for whoever sees to them; nobody is told of the same twice.
 *
 * @param covers by the absent person.
 */
export function withCovers<One extends { accountId: string; kind: NotificationKind; link: string }>(
  notices: readonly One[],
  covers: ReadonlyMap<string, string>,
): One[] {
  const added = notices.flatMap((notice) => {
    const accountId = isForCover(notice.kind) ? covers.get(notice.accountId) : undefined;
    return accountId ? [{ ...notice, accountId }] : [];
  });
  const seen = new Set<string>();
  return [...notices, ...added].filter(({ accountId, kind, link }) => {
    const key = `${accountId} ${kind} ${link}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

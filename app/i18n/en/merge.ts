import type { merge as source } from "../fr/merge";

export const merge = {
  "merge.title": "Merge {code} with a duplicate",
  "merge.lead":
    "Does the same household have two files? Compare them, choose what stays, and keep one.",
  "merge.link": "Merge with a duplicate",
  "merge.other": "Number of the other file",
  "merge.otherHint": "For example H-2041. That other file will be closed.",
  "merge.compare": "Compare",
  "merge.notSo": "These two files cannot be merged like this",
  "merge.otherWay": "Keep {code} instead",
  "merge.people": "The people",
  "merge.peopleHint": "Say of each person of the other file whether they are in this one already.",
  "merge.person": "{code}: {person}",
  "merge.isSame": "Already in {code}: {person}",
  "merge.comes": "Comes in addition: {relation}",
  "merge.details": "Name and birth to keep",
  "merge.fields": "The other fields",
  "merge.fieldsHint":
    "{count, plural, =0 {Choose the value that stays.} one {Choose the value that stays. One field is the same and is not shown.} other {Choose the value that stays. # fields are the same and are not shown.}}",
  "merge.show": "Show the result",
  "merge.showAgain": "Show the result again",
  "merge.after": "After the merge",
  "merge.carried": "Tasks, notes, past proposals, appointments and referrals go to {code}.",
  "merge.closes": "{code} is closed and leads to {kept}; its number stays valid.",
  "merge.canUndo": "All of it can be undone at once as long as nothing new speaks against it.",
  "merge.submit": "Merge both files",
  "merge.done": "The two files are merged.",
  "merge.undone": "The two files are apart again.",
  "merge.standing": "Duplicates merged into this file",
  "merge.line": "{code}, merged on {at} by {by}",
  "merge.undo": "Undo the merge",
  "merge.wasMerged": "It was a duplicate",
  "merge.refused.file_unknown": "No file of your team has this number.",
  "merge.refused.same_file": "That is the same file.",
  "merge.refused.changed_meanwhile":
    "One of the files changed in the meantime. Compare them again.",
  "merge.refused.already_merged": "One of the two files leads to another one already.",
  "merge.refused.kept_closed": "This file is closed. Reopen it first, or keep the other one.",
  "merge.refused.both_bound":
    "Both households are proposed or housed. End one of the two proposals first.",
  "merge.refused.other_bound":
    "The other file is proposed for a home: it has to be the one that stays.",
  "merge.refused.both_housed":
    "Both files have a tenancy. A tenancy does not change its household.",
  "merge.refused.other_housed": "The other file has a tenancy: it has to be the one that stays.",
  "merge.refused.bound_keeps_people":
    "This household is proposed or housed: nobody can be added. Wait, or say that everybody is there already.",
  "merge.refused.member_unknown": "Say of each person of the other file who they are here.",
  "merge.refused.matched_twice": "Two people of the other file cannot be the same person here.",
  "merge.undoRefused.undone_already": "This merge is undone already.",
  "merge.undoRefused.changed_since": "Cannot be undone any more: this file was changed since.",
  "merge.undoRefused.merged_since":
    "Cannot be undone: another duplicate was merged since. Undo that one first.",
  "merge.undoRefused.proposed_since":
    "Cannot be undone: the household has been proposed for a home since.",
  "merge.undoRefused.housed_since": "Cannot be undone: a tenancy has begun since.",
} as const satisfies Record<keyof typeof source, string>;

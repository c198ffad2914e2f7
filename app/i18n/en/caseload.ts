import type { caseload as source } from "../fr/caseload";

export const caseload = {
  "caseload.nav": "Caseload",
  "caseload.title": "Caseload",
  "caseload.lead":
    "Who carries how many files, and where it presses. Open a name to hand files over.",
  "caseload.caption": "Open files by caseworker",
  "caseload.nobody": "Nobody in the team",
  "caseload.nobodyHint": "An administrator invites caseworkers; then they appear here.",
  "caseload.you": "You",
  "caseload.left": "No longer in the team",
  "caseload.tab.team": "Team",
  "caseload.tab.transfers": "Files on their way",
  "caseload.waiting": "wait for your answer",
  "caseload.field.caseworker": "Caseworker",
  "caseload.field.total": "Files",
  "caseload.field.deadlines": "Deadlines within 30 days",
  "caseload.field.overdue": "Overdue tasks",
  "caseload.field.files": "Files to hand over",
  "caseload.field.to": "To whom",
  "caseload.field.note": "Word to whoever takes over",
  "caseload.field.atOnce": "Hand over at once, without waiting for the answer",
  "caseload.field.transfers": "Files",
  "caseload.field.reason": "Reason for declining",
  "caseload.hint.files": "Until the answer you keep these files.",
  "caseload.hint.note": "What one must know to go on. Stays in the timeline of each file.",
  "caseload.hint.atOnce": "Both people are told; the timeline says that you decided it.",
  "caseload.hint.reason": "Only if you decline.",
  "caseload.filesOf": "{count, plural, one {# open file} other {# open files}}",
  "caseload.noFiles": "No open file",
  "caseload.deadline": "to leave by {date}",
  "caseload.onItsWay": "On its way to {name}",
  "caseload.fromTo": "from {from} to {to}, asked on {date}",
  "caseload.overtaken.file_closed": "Closed meanwhile",
  "caseload.overtaken.given_elsewhere": "Given to somebody else meanwhile",
  "caseload.act.transfer": "Hand the files over",
  "caseload.act.accept": "Accept",
  "caseload.act.decline": "Decline",
  "caseload.act.withdraw": "Withdraw the request",
  "caseload.act.give": "Hand over to a colleague",
  "caseload.transfers.title": "Files on their way",
  "caseload.transfers.lead":
    "A file changes hands when the person who receives it says yes. Until then whoever gives it follows it.",
  "caseload.transfers.toMe": "Waiting for your answer",
  "caseload.transfers.given": "Handed over, not answered yet",
  "caseload.transfers.noneToMe": "Nobody hands a file to you",
  "caseload.transfers.noneGiven": "No file waits for an answer",
  "caseload.error.no_file": "Choose at least one file.",
  "caseload.error.no_transfer": "Choose at least one file.",
  "caseload.error.reason_missing": "Say in one sentence why you decline.",
  "caseload.refused.file_closed":
    "File {household} was closed meanwhile. Take it out of the choice.",
  "caseload.refused.given_elsewhere":
    "File {household} was given to somebody else meanwhile. Take it out of the choice.",
  "caseload.refused.not_own_file":
    "File {household} is not yours. Only a manager can hand it over.",
  "caseload.refused.already_theirs": "This person follows file {household} already.",
  "caseload.refused.transfer_open": "File {household} is on its way to somebody already.",
  "caseload.refused.unknown_colleague": "Choose a person of your team.",
  "caseload.refused.not_open": "For file {household} somebody has answered already.",
  "caseload.refused.not_addressee": "File {household} waits for somebody else’s answer.",
  "caseload.refused.changed_meanwhile": "Somebody changed these files meanwhile. Reload the page.",
  "caseload.done.asked":
    "{count, plural, one {The request for # file is on its way.} other {The request for # files is on its way.}}",
  "caseload.done.assigned":
    "{count, plural, one {# file is handed over.} other {# files are handed over.}}",
  "caseload.done.accept":
    "{count, plural, one {# file is yours now.} other {# files are yours now.}}",
  "caseload.done.decline":
    "{count, plural, one {# file is declined.} other {# files are declined.}}",
  "caseload.done.withdraw":
    "{count, plural, one {The request for # file is withdrawn.} other {The request for # files is withdrawn.}}",
} as const satisfies Record<keyof typeof source, string>;

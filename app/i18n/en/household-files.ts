import type { householdFiles as source } from "../fr/household-files";

export const householdFiles = {
  "household-files.park.asked_for_pause": "The household asked for a pause",
  "household-files.park.away": "Away for a time",
  "household-files.park.waiting_for_papers": "Waiting for papers",
  "household-files.park.waiting_for_family": "Waiting for family to arrive",
  "household-files.park.housed_for_a_time": "Housed elsewhere for a time",
  "household-files.park.other": "Another reason",
  "household-files.closed.housed_by_us": "Housed by us",
  "household-files.closed.found_own_home": "Found a home on their own",
  "household-files.closed.left_country": "Left the country",
  "household-files.closed.handed_to_office": "Handed to the office social",
  "household-files.closed.no_contact": "No contact any more",
  "household-files.closed.withdrew": "No longer looks with us",
  "household-files.closed.joined": "Joined with another file",
  "household-files.closed.merged": "Duplicate, merged with another file",
  "household-files.closed.deceased": "Death",
  "household-files.closed.other": "Another reason",
  "household-files.need.members": "The people of the household",
  "household-files.need.current_housing": "Where the household lives today",
  "household-files.need.residence_right":
    "The right of residence, with its date where it is another right",
  "household-files.need.incomes": "The incomes, or the note that there are none",
  "household-files.need.languages": "The languages",
  "household-files.need.consent": "The consent to be proposed",
  "household-files.act.assess": "Mark as assessed",
  "household-files.act.ready": "Mark as ready",
  "household-files.act.park": "Let it rest",
  "household-files.act.resume": "Go on now",
  "household-files.act.close": "Close the file",
  "household-files.act.reopen": "Reopen the file",
  "household-files.lead.assess":
    "The situation was gone through with the household; what a proposal needs is still to be completed.",
  "household-files.lead.ready":
    "The household enters the search: it can be proposed for a dwelling.",
  "household-files.lead.park":
    "The file rests until a day, then returns by itself to where it was. You will be told.",
  "household-files.lead.resume": "The file returns at once to where it was before the pause.",
  "household-files.lead.close":
    "Nothing is deleted: the file leaves the lists and can be reopened.",
  "household-files.lead.reopen":
    "The file returns to the assessed ones; check what has changed before you propose the household.",
  "household-files.refused.wrong_status":
    "The file is no longer in that state. Look where it stands.",
  "household-files.refused.wrong_actor": "This step happens by itself.",
  "household-files.refused.incomplete": "Something is still missing in the file.",
  "household-files.refused.proposal_active":
    "The household is proposed for a dwelling. Wait for the answer, or withdraw the proposal first.",
  "household-files.refused.tenancy_runs": "A tenancy is running. End the tenancy first.",
  "household-files.refused.joined": "The people of this file are in another file. It stays closed.",
  "household-files.refused.changed_meanwhile":
    "Somebody changed this file meanwhile. Reload the page and see what has changed.",
  "household-files.error.note_missing": "Say in one sentence what it is about.",
  "household-files.error.income_and_none":
    "There are incomes in the list: untick this box or remove the incomes.",
  "household-files.field.until": "Until",
  "household-files.field.reason": "Reason",
  "household-files.field.note": "Remark",
  "household-files.hint.until": "On that day the file returns by itself.",
  "household-files.hint.note": "Stays in the timeline. Write no illness and no origin.",
  "household-files.form.noIncome": "No income at present",
  "household-files.form.hintNoIncome":
    "Tick only if this was checked: without incomes and without this note the file is not complete.",
  "household-files.next.title": "What is next for this file",
  "household-files.next.others": "Other actions",
  "household-files.next.missing": "Still missing to propose the household:",
  "household-files.next.completeNow": "Complete the file",
  "household-files.next.toProposal": "See the proposal",
  "household-files.next.toTenancy": "See the tenancy",
  "household-files.next.parked": "Rests until {date}: {reason}. Then the file returns by itself.",
  "household-files.next.closed": "Closed on {date}: {reason}.",
  "household-files.next.assess":
    "The first data are there. Confirm that the situation was gone through with the household.",
  "household-files.next.ready": "Everything is there. The household can enter the search.",
  "household-files.next.resume": "The file is resting.",
  "household-files.next.reopen": "The file is closed.",
  "household-files.next.complete": "Complete what is missing; then the household can be proposed.",
  "household-files.next.match": "The household is ready. Look for a dwelling that fits.",
  "household-files.next.proposed":
    "The household is proposed for a dwelling. Until the answer the file can neither rest nor be closed.",
  "household-files.next.housed":
    "The household is housed. The file closes with the end of the tenancy.",
  "household-files.done.assess": "The file is assessed.",
  "household-files.done.ready": "The household can be proposed.",
  "household-files.done.resume": "The file goes on.",
  "household-files.done.park": "The file rests.",
  "household-files.done.close": "The file is closed.",
  "household-files.done.reopen": "The file is open again.",
  "household-files.list.proposed": "Proposed",
  "household-files.answer.still": "Still looking",
  "household-files.answer.changed": "Something changed, to be called",
  "household-files.answer.no_longer": "No longer looking",
  "household-files.ask.title": "Are you still looking for a home?",
  "household-files.ask.lead":
    "We have not heard from you for a while. One click is enough, without signing in. If you do not answer, your request stays open.",
  "household-files.ask.still": "Yes, I am still looking",
  "household-files.ask.changed": "Something has changed, call me",
  "household-files.ask.no_longer": "No, I am no longer looking",
  "household-files.ask.expires":
    "The links work once, for {days, plural, one {# day} other {# days}}.",
  "household-files.ask.why":
    "You receive this message because you gave LISKO this address to look for a home. To protect you, we write no names.",
  "household-files.ask.answered": "Thank you. Your answer has arrived.",
  "household-files.ask.link_gone":
    "This link no longer works. Your request stays open; call your caseworker if something has changed.",
  "household-files.next.back": "Back to the file",
} as const satisfies Record<keyof typeof source, string>;

import type { householdComposition as source } from "../fr/household-composition";

export const householdComposition = {
  "households.needs-on.link": "The need on another day, line by line",
  "households.needs-on.title": "Need of {code}",
  "households.needs-on.lead":
    "Who shares a room with whom, why, and when that changes. No name is read for this page.",
  "households.needs-on.date": "Show the need on",
  "households.needs-on.dateHint": "For example the day of a birth or of a move.",
  "households.needs-on.show": "Show this day",
  "households.needs-on.today": "Today, {date}",
  "households.needs-on.on": "On {date}",
  "households.needs-on.more": "{count, plural, one {# bedroom} other {# bedrooms}} more than today",
  "households.needs-on.fewer":
    "{count, plural, one {# bedroom} other {# bedrooms}} fewer than today",
  "households.needs-on.same": "As many bedrooms as today",
  "households.needs-on.persons":
    "{persons, plural, one {# person} other {# people}}, {children, plural, =0 {no children} one {# of them a child} other {# of them children}}",
  "households.needs-on.nobody": "On that day nobody lives in this household.",
  "households.needs-on.standard": "The rule applied",
  "households.needs-on.sharing":
    "Two children share a room under {any}, two of the same sex under {same}.",
  "households.needs-on.since": "Used since {date}.",
  "households.needs-on.ahead": "What changes next",
  "households.needs-on.aheadNone":
    "No change is known: no birthday that counts, no birth, no arrival.",
  "households.needs-on.becomes":
    "{to, plural, one {# bedroom} other {# bedrooms}} instead of {from}",
  "households.needs-on.stays": "still {count, plural, one {# bedroom} other {# bedrooms}}",
  "households.event.birth": "Birth expected",
  "households.event.arrival": "Arrival expected",
  "households.event.sharing_age": "Turns {age}: shares only with a child of the same sex",
  "households.event.same_sex_age": "Turns {age}: needs a room of their own",
  "households.event.adult": "Turns {age}: counts as an adult",
  "households.area.title": "Area needed",
  "households.area.first_occupant": "{each} m² for the first person",
  "households.area.further_occupants":
    "{each} m² for {count, plural, one {one more person} other {each of # more people}}",
  "households.area.room": "In a shared house: {total} m², that is {each} m² per person",
  "households.area.adults_per_bedroom":
    "At most {each} adults per bedroom: at least {least} needed",
  "households.own-count.holds":
    "The caseworker counts {count, plural, one {# bedroom} other {# bedrooms}}; below is the count by the rule.",
  "households.own-count.link": "Count differently",
  "households.own-count.title": "Number of bedrooms of {code}",
  "households.own-count.lead":
    "If the situation calls for another number than the rule gives, fix your own and say why. Both stay visible on the file.",
  "households.own-count.own": "Your own number",
  "households.own-count.other": "Fix another number",
  "households.own-count.field": "Bedrooms needed",
  "households.own-count.reason": "Why",
  "households.own-count.reasonHint": "What the dwelling must make possible, never a diagnosis.",
  "households.own-count.submit": "Fix this number",
  "households.own-count.takeBack": "Go back to the computed number",
  "households.own-count.fixed":
    "Fixed by the team: {count, plural, one {# bedroom} other {# bedrooms}}",
  "households.own-count.byRule": "By the rule: {count, plural, one {# bedroom} other {# bedrooms}}",
  "households.own-count.done": "Your number of bedrooms is recorded.",
  "households.own-count.takenBack": "The computed number applies again.",
  "households.moves.title": "Composition of the household",
  "households.moves.lead":
    "A separation, an adult child who leaves, two people who move in together: names and waiting time go along.",
  "households.moves.split": "Split the file",
  "households.moves.move": "Move a person",
  "households.moves.join": "Join to another file",
  "households.moves.splitTitle": "Split {code}",
  "households.moves.splitLead": "Choose who leaves. You see both files before anything changes.",
  "households.moves.moveTitle": "Move a person out of {code}",
  "households.moves.moveLead":
    "The person goes to a file the team already follows. You see both files before anything changes.",
  "households.moves.joinTitle": "Join {code} to another file",
  "households.moves.joinLead": "Everybody goes to the other file; this one closes and leads there.",
  "households.moves.whoLeaves": "Who leaves",
  "households.moves.whoMoves": "Who changes file",
  "households.moves.expected": "expected",
  "households.moves.newReference": "Reference person of the new file",
  "households.moves.stayingReference": "Reference person of those who stay",
  "households.moves.to": "Number of the other file",
  "households.moves.toHint": "For example H-2041.",
  "households.moves.asWhat": "What the person is there",
  "households.moves.referenceAsWhat": "What the reference person is there",
  "households.moves.ofWhom": "Of whom",
  "households.moves.show": "See both files",
  "households.moves.showAgain": "See again with this choice",
  "households.moves.after": "After the change",
  "households.moves.newFile": "New file",
  "households.moves.inferred": "Worked out, please check",
  "households.moves.back": "Change nothing",
  "households.moves.notNow": "Not now",
  "households.moves.warning_no_adult": "There is no adult in this file.",
  "households.moves.warning_own_count":
    "The number of bedrooms fixed by the team stays on this file. Check whether it is still right.",
  "households.moves.warning_consent_lost":
    "The consent to be proposed no longer holds: an adult arrives who has not given it. Ask again.",
  "households.moves.splitCopied":
    "The new file takes over the languages, the kind of residence right, the date of registration (so waiting time counts on both sides), who referred, the present housing and its deadline.",
  "households.moves.splitNotCopied":
    "It does not take over the consent to be proposed, the social project, the validity of the title, incomes, needs, communes, phone or e-mail: record them with the people.",
  "households.moves.splitReferrer":
    "The service that referred this household will also see the new file, with its names.",
  "households.moves.splitPast":
    "The timeline and the steps already noted stay on the old file; each file leads to the other.",
  "households.moves.splitSubmit": "Split now",
  "households.moves.splitDone": "The file is split. This is the new one: complete it.",
  "households.moves.moveCarried":
    "With the person go their name, birth, sex and the day they are expected.",
  "households.moves.moveNotCarried":
    "Incomes, needs, communes and timeline stay with {code}; each file keeps its date of registration and leads to the other.",
  "households.moves.moveSubmit": "Move now",
  "households.moves.moveDone": "The person is in this file.",
  "households.moves.joinCarried":
    "{target} keeps the longer waiting time and the nearer deadline, unites the languages, needs and incomes of both and takes over what is still to do.",
  "households.moves.joinNotCarried":
    "Communes, phone, e-mail, residence right and timeline of {code} do not go along: they stay readable on the closed file.",
  "households.moves.joinCloses":
    "{code} closes with the reason “joined to {target}”; nobody is left in it.",
  "households.moves.joinSubmit": "Join now",
  "households.moves.joinDone": "The two files are joined.",
  "households.moves.joined": "File closed: joined to another",
  "households.moves.joinedInto": "Everybody is in {code}",
  "households.refused.nobody_chosen": "Choose at least one person.",
  "households.refused.nobody_left":
    "Nobody would be left in this file. For everybody to go, join it to another file.",
  "households.refused.nobody_present":
    "One file would hold only people who are still expected. Somebody has to be there already.",
  "households.refused.not_in_file": "One of these people is no longer in this file. Choose again.",
  "households.refused.same_file": "That is this very file. Give the other one.",
  "households.refused.file_unknown": "No file of your team has this number.",
  "households.refused.relation_missing": "Choose what the person is there.",
  "households.refused.file_closed": "{code} is closed: nobody can enter or leave it any more.",
  "households.refused.file_held":
    "{code} is proposed to an owner, who may answer until {until}. Wait for the answer or withdraw the proposal.",
  "households.refused.file_accepted":
    "An owner has accepted {code}: the contract is signed with these people. End the proposal first.",
  "households.refused.file_housed":
    "{code} has a running tenancy, {tenancy}, with these people. It has to end first.",
} as const satisfies Record<keyof typeof source, string>;

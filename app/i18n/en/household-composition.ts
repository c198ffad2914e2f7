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
} as const satisfies Record<keyof typeof source, string>;

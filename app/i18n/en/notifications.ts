import type { notifications as source } from "../fr/notifications";

export const notifications = {
  "notifications.mail.greeting": "Hello,",
  "notifications.mail.open": "Open: {link}",
  "notifications.mail.closing": "The Wunnbréck team",
  "notifications.mail.why":
    "You receive this message because you use Wunnbréck or are invited to it. To protect families, we write no names in our e-mails.",
  "notifications.email_verification.subject": "Confirm your e-mail address",
  "notifications.email_verification.body":
    "Open the link to confirm your address. It works for {hours, plural, one {# hour} other {# hours}}. If you did not create an account, do nothing.",
  "notifications.email_already_registered.subject": "You already have an account",
  "notifications.email_already_registered.body":
    "Someone tried to create an account with this address, which already has one. Sign in with the link. If it was not you, do nothing.",
  "notifications.invitation.subject": "Invitation to join Wunnbréck",
  "notifications.invitation.body":
    "{organisation} invites you to work with Wunnbréck. Open the link to create your access. It works for {days, plural, one {# day} other {# days}}.",
  "notifications.password_reset.subject": "Choose a new password",
  "notifications.password_reset.body":
    "Open the link to choose a new password. It works for {minutes, plural, one {# minute} other {# minutes}}. If you did not ask for this, do nothing: your password stays the same.",
  "notifications.password_changed.subject": "Your password was changed",
  "notifications.password_changed.body":
    "The password of your account has just changed and other devices were signed out. If it was not you, choose a new password with the link at once.",
  "notifications.landlord_invited.subject": "Your dwelling awaits you on Wunnbréck",
  "notifications.landlord_invited.body":
    "LISKO has entered one or more dwellings for you. Choose your password to see them, complete them and follow their way. The link works for {days, plural, one {# day} other {# days}}; after that, the sign-in page sends you a new one.",
  "notifications.offer_submitted.subject": "New offer to review: {commune}",
  "notifications.offer_submitted.body":
    "A dwelling in {commune} has just been offered. Review the offer, then publish it or ask for a change.",
  "notifications.offer_changes_requested.subject": "Your offer needs one more thing",
  "notifications.offer_changes_requested.body":
    "We have read your offer in {commune}. Something is still missing before we publish it. The link shows you what.",
  "notifications.offer_published.subject": "Your offer is published",
  "notifications.offer_published.body":
    "Your dwelling in {commune} can now be seen by the social workers. We write to you as soon as we can propose a family.",
  "notifications.offer_refused.subject": "Your offer was not accepted",
  "notifications.offer_refused.body":
    "We cannot offer your dwelling in {commune} to a family. You find the reason on the page, with a letter to download; please write to us or call us if you would like to talk about it.",
  "notifications.offer_withdrawn.subject": "Dwelling withdrawn: {household}",
  "notifications.offer_withdrawn.body":
    "The owner has withdrawn the dwelling in {commune}. The proposal of household {household} has ended; the household can be proposed again.",
  "notifications.proposal_made.subject": "A family is proposed to you",
  "notifications.proposal_made.body":
    "For the dwelling in {commune} we propose a family to you. Look at the card and answer by {answerBy}. Until then the dwelling is kept for them.",
  "notifications.proposal_accepted.subject": "Proposal accepted: {household}",
  "notifications.proposal_accepted.body":
    "The proposal of household {household} for the dwelling in {commune} is accepted. Next step: signing.",
  "notifications.proposal_declined.subject": "Proposal declined: {household}",
  "notifications.proposal_declined.body":
    "The proposal of household {household} for the dwelling in {commune} is declined. The reason is in the file; the household can be proposed again.",
  "notifications.proposal_expired.subject": "Proposal without answer: {household}",
  "notifications.proposal_expired.body":
    "Nobody answered in time for household {household} and the dwelling in {commune}. Both are free again.",
  "notifications.proposal_withdrawn.subject": "The proposal is withdrawn",
  "notifications.proposal_withdrawn.body":
    "The family proposed for the dwelling in {commune} is no longer available. We are looking for another family for you.",
  "notifications.tenancy_signed.subject": "The contract is signed",
  "notifications.tenancy_signed.body":
    "The contract for the dwelling in {commune} is signed. It starts on {starts}. The next dates and whom to call are on the page.",
  "notifications.tenancy_closed.subject": "The tenancy is closed",
  "notifications.tenancy_closed.body":
    "The tenancy of the dwelling in {commune} ended on {ends}. The dwelling can be offered again.",
  "notifications.guarantee_started.subject": "Your guarantee has started",
  "notifications.guarantee_started.body":
    "The guarantee for your dwelling in {commune} runs until {ends} and covers up to {amount}.",
  "notifications.guarantee_ending.subject": "A guarantee ends soon",
  "notifications.guarantee_ending.body":
    "The guarantee for the dwelling in {commune} ends on {ends}. Now is the time to see together how to go on.",
  "notifications.guarantee_ended.subject": "The guarantee has ended",
  "notifications.guarantee_ended.body":
    "The guarantee for the dwelling in {commune} ended on {ends}. What happened before can still be claimed within the agreed time.",
  "notifications.claim_filed.subject": "New claim: {amount}",
  "notifications.claim_filed.body":
    "An owner in {commune} claims {amount} from the guarantee. To be decided by {decideBy}.",
  "notifications.claim_assessed.subject": "Claim to decide: {amount}",
  "notifications.claim_assessed.body":
    "A claim of {amount} in {commune} is assessed. A second person must decide by {decideBy}.",
  "notifications.claim_decided.subject": "Your claim is decided",
  "notifications.claim_decided.body":
    "The decision on your claim for the dwelling in {commune} is made. You find it on the page, with its reasons.",
  "notifications.claim_settled.subject": "Your claim is paid",
  "notifications.claim_settled.body":
    "We have transferred {amount} for your dwelling in {commune}. Depending on your bank, it arrives in one or two days.",
  "notifications.invoice_issued.subject": "New document: {invoice}",
  "notifications.invoice_issued.body":
    "The document {invoice} of {amount} is ready. You can read and download it on the page.",
  "notifications.plan_laid_out.subject": "Follow-up plan ready: {household}",
  "notifications.plan_laid_out.body":
    "{count, plural, one {The plan of household {household} has # step.} other {The plan of household {household} has # steps.}}",
  "notifications.tasks_due.subject": "Your tasks today",
  "notifications.tasks_due.body":
    "{count, plural, =0 {Nothing is planned today.} one {# task is planned today.} other {# tasks are planned today.}} {overdue, plural, =0 {Nothing is overdue.} one {# task is overdue.} other {# tasks are overdue.}}",
  "notifications.inbox.unread": "unread",
  "notifications.inbox.unreadOnly": "Only unread",
  "notifications.inbox.all": "All messages",
  "notifications.inbox.open": "Open",
  "notifications.inbox.markRead": "Mark as read",
  "notifications.inbox.readAll": "Mark all as read",
  "notifications.inbox.count":
    "{count, plural, =0 {You have read everything.} one {# message is unread.} other {# messages are unread.}}",
  "notifications.inbox.noneTitle": "No messages",
  "notifications.inbox.none":
    "What concerns you arrives here: a proposal, a signature, a date. You receive the same message by e-mail.",
  "notifications.mailbox.title": "Demonstration mailbox",
  "notifications.mailbox.lead":
    "No mail server is configured: the messages stay here, where everybody can read them. This page exists only in the demonstration world.",
  "notifications.mailbox.search": "Address of the recipient",
  "notifications.mailbox.to": "To {recipient}",
  "notifications.mailbox.noneTitle": "No e-mails",
  "notifications.mailbox.none":
    "Create a landlord account or ask for a new password: the e-mail appears here after a second or two.",
  "notifications.availability_asked.subject": "Is your dwelling in {commune} still free?",
  "notifications.availability_asked.body":
    "Your offer has been published for a while. Tell us in one click how things stand, without signing in. Without an answer to two messages the offer is paused.",
  "notifications.availability_asked.free": "Yes, still free:",
  "notifications.availability_asked.later": "Free from another day:",
  "notifications.availability_asked.gone": "No, no longer free:",
  "notifications.offer_paused.subject": "Your offer in {commune} is paused",
  "notifications.offer_paused.body":
    "We do not know whether the dwelling is still free. Resume the offer with one click, or withdraw it.",
  "notifications.offer_way_suggested.subject": "A suggestion for your dwelling in {commune}",
  "notifications.offer_way_suggested.body":
    "We think another way suits you better. You can accept it with one click, without typing again.",
  "notifications.offer_accepted.subject": "Your dwelling in {commune} is accepted",
  "notifications.offer_accepted.body":
    "The organisation offers {amount} a month from {starts}. Tell us whether these terms are good for you.",
  "notifications.terms_agreed.subject": "Terms agreed: {commune}",
  "notifications.terms_agreed.body":
    "The owner agrees. The offer is published: a family can be proposed.",
  "notifications.terms_declined.subject": "Terms declined: {commune}",
  "notifications.terms_declined.body":
    "The owner does not want these terms. The offer can be changed, or another way chosen.",
  "notifications.message_to_owner.subject":
    "{organisation} wrote to you about your dwelling in {commune}",
  "notifications.message_to_owner.body":
    "A message about your dwelling in {commune} is waiting for you. Follow the link to read and answer it.",
  "notifications.message_from_owner.subject": "An owner writes to you: {commune}",
  "notifications.message_from_owner.body":
    "The owner of a dwelling in {commune} has written and waits for an answer.",
  "notifications.owner_steps_due.subject":
    "{count, plural, one {A step with an owner is due} other {# steps with owners are due}}",
  "notifications.owner_steps_due.body":
    "{count, plural, one {You planned a step with an owner, and its day has come.} other {You planned # steps with owners, and their day has come.}} The link shows you with whom.",
  "notifications.file_returned.subject": "File back: {household}",
  "notifications.file_returned.body":
    "The pause of file {household} is over. It is back where it was; the page says what there is to do.",
  "notifications.household_answered.subject": "Answer of household {household}",
  "notifications.household_answered.body":
    "Household {household} answered whether it still looks. The answer is in the timeline of the file.",
  "notifications.household_silent.subject": "No news of household {household}",
  "notifications.household_silent.body":
    "Household {household} did not answer two messages. A task waits for you; the file stays open.",
  "notifications.cover_named.subject": "A cover is planned",
  "notifications.cover_named.body":
    "From {starts} to {ends} a cover is planned that concerns you. The page says who covers whom.",
  "notifications.transfer_asked.subject":
    "{count, plural, one {A file is handed to you} other {# files are handed to you}}",
  "notifications.transfer_asked.body":
    "{count, plural, one {A colleague asks you to take over a file. Accept it, or decline and say why.} other {A colleague asks you to take over # files. Accept them, or decline and say why.}}",
  "notifications.transfer_answered.subject":
    "{count, plural, one {Answer for a file on its way} other {Answer for # files on their way}}",
  "notifications.transfer_answered.body":
    "{count, plural, one {There is an answer for a file on its way. The timeline says who follows it now.} other {There is an answer for # files on their way. The timeline says who follows them now.}}",
  "notifications.files_assigned.subject":
    "{count, plural, one {A file is yours now} other {# files are yours now}}",
  "notifications.files_assigned.body":
    "{count, plural, one {Your manager handed a file to you, with its tasks and proposals.} other {Your manager handed # files to you, with their tasks and proposals.}}",
  "notifications.files_given.subject":
    "{count, plural, one {A file changes hands} other {# files change hands}}",
  "notifications.files_given.body":
    "{count, plural, one {Your manager handed one of your files to a colleague. The timeline says to whom and why.} other {Your manager handed # of your files to a colleague. The timeline says to whom and why.}}",
  "notifications.backup_promoted.subject": "{household} moves up from the reserve",
  "notifications.backup_promoted.body":
    "The dwelling in {commune} became free again: the household {household}, in reserve, is now proposed to the landlord. Answer by {answerBy}. Please talk to the household.",
  "notifications.backup_passed.subject": "{household}: passed over in the reserve",
  "notifications.backup_left.subject": "{household} is no longer in reserve",
  "notifications.backup_left.body":
    "The household {household} no longer waits for the dwelling in {commune}: it is taken or withdrawn, or no longer fits. The household may be proposed elsewhere.",
  "notifications.backup_passed.body":
    "The dwelling in {commune} became free again, but the household {household} cannot be proposed just now. It stays in reserve; the matching desk shows the reason.",
  "notifications.household_agreed.subject": "{household} says yes",
  "notifications.household_agreed.body":
    "The household {household} would like the dwelling in {commune}. Arrange the visit, and sign as soon as the landlord has said yes too.",
  "notifications.visit_planned.subject": "Visit in {commune} on {visit} at {time}",
  "notifications.visit_planned.body":
    "The visit of the dwelling in {commune} is on {visit} at {time}. Where to meet is on the proposal’s page.",
  "notifications.visit_cancelled.subject": "The visit on {visit} at {time} is cancelled",
  "notifications.visit_cancelled.body":
    "The visit of the dwelling in {commune} does not take place as planned. LISKO will suggest another if the proposal goes on.",
  "notifications.proposal_reminder.subject": "A family waits for your answer",
  "notifications.proposal_reminder.body":
    "For the dwelling in {commune} a family proposed to you waits for your answer until {answerBy}. Without an answer the dwelling goes back into the search.",
  "notifications.household_answer_due.subject": "{household} has not answered yet",
  "notifications.household_answer_due.body":
    "The household {household} has not said yet whether it would like the dwelling in {commune}. The time runs until {answerBy}: call it, or write to it from the proposal.",
  "notifications.proposal_unanswered.subject": "Soon without an answer: {household}",
  "notifications.proposal_unanswered.body":
    "The proposal of {household} for the dwelling in {commune} still waits for an answer; it ends on {answerBy}. A call to the landlord may still help.",
  "notifications.proposal_stalled.subject": "Accepted but not signed: {household}",
  "notifications.proposal_stalled.body":
    "For {days, plural, one {# day} other {# days}} nothing has moved for {household} and the dwelling in {commune}: no visit, no signing. The dwelling stays blocked for others.",
  "notifications.late_decline.subject": "Late refusal: {household}",
  "notifications.late_decline.body":
    "The proposal of {household} for the dwelling in {commune} was accepted and is now declined, late. Stop what was prepared. Households in reserve move up.",
  "notifications.offer_not_free.subject": "Offer in {commune}: no longer free",
  "notifications.offer_not_free.body":
    "The landlord declined a family because the dwelling in {commune} is no longer free. The offer rests; find out whether it is to be withdrawn.",
  "notifications.offer_facts_doubted.subject": "Offer in {commune}: facts to check",
  "notifications.offer_facts_doubted.body":
    "The landlord declined a family for a reason the offer of the dwelling in {commune} should have told: number of people, pets or date. Find out whether the offer needs correcting.",
  "notifications.policy_proposed.subject": "A change of the allocation policy waits for an answer",
  "notifications.policy_proposed.body":
    "A colleague proposes a new allocation policy from {starts}. Read what changes, then approve it or return it with a note.",
  "notifications.policy_approved.subject": "The new allocation policy is approved",
  "notifications.policy_approved.body": "It comes into force by itself on {starts}.",
  "notifications.policy_returned.subject": "Your change of the allocation policy comes back to you",
  "notifications.policy_returned.body": "The draft for {starts} is returned to you with a note.",
  "notifications.policy_withdrawn.subject": "A coming allocation policy is withdrawn",
  "notifications.policy_withdrawn.body":
    "The version for {starts} does not come. The one in force stays.",
} as const satisfies Record<keyof typeof source, string>;

import type { followUp as source } from "../fr/follow-up";

export const followUp = {
  "follow-up.status.open": "To do",
  "follow-up.status.done": "Done",
  "follow-up.status.cancelled": "Cancelled",
  "follow-up.outcome.achieved": "Done",
  "follow-up.outcome.partly": "Partly done",
  "follow-up.outcome.not_needed": "Not needed",
  "follow-up.outcome.declined": "Declined by the household",
  "follow-up.bucket.overdue": "Overdue",
  "follow-up.bucket.today": "Today",
  "follow-up.bucket.this_week": "This week",
  "follow-up.bucket.later": "Later",
  "follow-up.domain.home": "Home",
  "follow-up.domain.administration": "Administration",
  "follow-up.domain.money": "Money",
  "follow-up.domain.education": "School and children",
  "follow-up.domain.integration": "Integration",
  "follow-up.domain.visit": "Visit",
  "follow-up.domain.ending": "Ending and what follows",
  "follow-up.weight.duty": "Duty",
  "follow-up.weight.advice": "Advice",
  "follow-up.proof.signed_paper": "Signed paper",
  "follow-up.proof.photo": "Photo",
  "follow-up.proof.certificate": "Certificate",
  "follow-up.proof.receipt": "Receipt",
  "follow-up.proof.confirmation": "Confirmation",
  "follow-up.proof.visit_report": "Visit report",
  "follow-up.anchor.signature": "Signature",
  "follow-up.anchor.entry": "Moving in",
  "follow-up.anchor.guarantee_end": "End of the guarantee",
  "follow-up.anchor.term_end": "End of the contract",
  "follow-up.holiday.new_year": "New Year’s Day",
  "follow-up.holiday.easter_monday": "Easter Monday",
  "follow-up.holiday.labour_day": "Labour Day",
  "follow-up.holiday.europe_day": "Europe Day",
  "follow-up.holiday.ascension": "Ascension Day",
  "follow-up.holiday.whit_monday": "Whit Monday",
  "follow-up.holiday.national_day": "National Day",
  "follow-up.holiday.assumption": "Assumption Day",
  "follow-up.holiday.all_saints": "All Saints’ Day",
  "follow-up.holiday.christmas": "Christmas Day",
  "follow-up.holiday.second_christmas_day": "Second day of Christmas",
  "follow-up.refused.task_not_open":
    "This task is no longer open: someone has already finished or cancelled it.",
  "follow-up.refused.task_note_missing": "Explain in one sentence why.",
  "follow-up.refused.task_proof_missing":
    "Say what shows it, for example the number of the certificate.",
  "follow-up.timeline.registered": "Household registered",
  "follow-up.timeline.proposal_made": "Proposed for a dwelling",
  "follow-up.timeline.proposal_accepted": "Proposal accepted",
  "follow-up.timeline.proposal_declined": "Proposal declined",
  "follow-up.timeline.tenancy_signed": "Contract signed",
  "follow-up.timeline.guarantee_started": "Guarantee started",
  "follow-up.timeline.guarantee_ended": "Guarantee ended",
  "follow-up.timeline.claim_filed": "Claim on the guarantee",
  "follow-up.timeline.claim_decided": "Claim decided",
  "follow-up.timeline.claim_settled": "Claim paid",
  "follow-up.timeline.invoice_issued": "Document issued",
  "follow-up.timeline.plan_laid_out": "Follow-up plan laid out",
  "follow-up.timeline.task_done": "Step finished",
  "follow-up.timeline.visit": "Visit",
  "follow-up.timeline.note": "Note",
  "follow-up.timeline.tenancy_closed": "Tenancy closed",
  "follow-up.step.interpreter_booked": "Book the interpreter for moving in",
  "follow-up.why.interpreter_booked":
    "Without an interpreter, the inventory and the explanations are not understood.",
  "follow-up.step.tenant_insurance": "Check the household’s insurance",
  "follow-up.why.tenant_insurance":
    "Uninsured water or fire damage can ruin a family. The contract often asks for it.",
  "follow-up.step.keys_handed_over": "Hand over the keys",
  "follow-up.why.keys_handed_over": "The number of keys is written down and signed by both sides.",
  "follow-up.step.entry_inventory": "Make the entry inventory",
  "follow-up.why.entry_inventory":
    "Mandatory with a deposit; without it nobody can prove any damage.",
  "follow-up.step.meter_readings": "Read the meters",
  "follow-up.why.meter_readings": "A photo of each meter avoids paying for someone else’s use.",
  "follow-up.step.home_briefing": "Explain heating, airing and waste sorting",
  "follow-up.why.home_briefing":
    "Mould and rubbish are the most common reasons for trouble with neighbours.",
  "follow-up.step.energy_and_water": "Set up energy and water contracts",
  "follow-up.why.energy_and_water":
    "Without a contract in its name, the household risks being cut off or an unexpected bill.",
  "follow-up.step.rent_standing_order": "Set up the standing order for the rent",
  "follow-up.why.rent_standing_order": "Rent paid on time is what the owner notices first.",
  "follow-up.step.first_home_visit": "Make the first home visit",
  "follow-up.why.first_home_visit":
    "The social follow-up promised to the owner and to the family starts here.",
  "follow-up.step.social_project_signed": "Sign the social project",
  "follow-up.why.social_project_signed":
    "The mise à disposition is tied to an inclusion project with agreed objectives.",
  "follow-up.step.commune_declaration": "Declare the arrival at the commune",
  "follow-up.why.commune_declaration":
    "The time limit after moving in is short and many benefits depend on it.",
  "follow-up.step.post_redirected": "Have the post redirected",
  "follow-up.why.post_redirected":
    "A decision lost in an old letter box makes people miss time limits.",
  "follow-up.step.office_social_informed": "Inform the office social of the commune",
  "follow-up.why.office_social_informed":
    "The office social of residence is competent and must know that the family lives here.",
  "follow-up.step.adem_registration": "Register with ADEM",
  "follow-up.why.adem_registration":
    "Registration comes before the REVIS application and opens access to employment measures.",
  "follow-up.step.revis_application": "Apply for REVIS",
  "follow-up.why.revis_application":
    "Depending on age, or when raising or expecting a child. The decision may take some months.",
  "follow-up.step.health_insurance_address": "Tell the CNS the new address",
  "follow-up.why.health_insurance_address": "Refunds and the health card reach the right address.",
  "follow-up.step.family_allowances": "Check the family allowances",
  "follow-up.why.family_allowances": "The children’s fund must know the address and every child.",
  "follow-up.step.birth_allowances": "Prepare the application for the birth allowance",
  "follow-up.why.birth_allowances":
    "It is applied for in three parts; the first depends on the check-ups during pregnancy.",
  "follow-up.step.school_enrolment": "Enrol the children at school",
  "follow-up.why.school_enrolment":
    "School is compulsory: younger children enrol at the commune, older ones through the SIA.",
  "follow-up.step.childcare_place": "Ask for a place in a crèche or maison relais",
  "follow-up.why.childcare_place":
    "Parents gain time for language and work, children meet other children.",
  "follow-up.step.rent_subsidy": "Apply for the rent subsidy",
  "follow-up.why.rent_subsidy":
    "Only for a lease on the private market, if the rent weighs too much on the income.",
  "follow-up.step.language_course": "Enrol in a language course",
  "follow-up.why.language_course": "Without a common language, every step needs a third person.",
  "follow-up.step.biergerpakt": "Offer the Biergerpakt",
  "follow-up.why.biergerpakt":
    "Voluntary and free: an orientation day, a language, life in Luxembourg.",
  "follow-up.step.youth_orientation": "Guide young adults",
  "follow-up.why.youth_orientation":
    "In principle without REVIS: youth service, voluntary service, school or training.",
  "follow-up.step.visit_month_3": "Visit in the third month",
  "follow-up.why.visit_month_3":
    "Home, neighbours, bills: whatever goes wrong is easier to solve now.",
  "follow-up.step.rent_paid_check": "Check that the rent was paid three times",
  "follow-up.why.rent_paid_check":
    "A first delay seen early can be made up; seen late, it becomes a debt.",
  "follow-up.step.deposit_savings_check": "Check the savings for the deposit",
  "follow-up.why.deposit_savings_check":
    "With State aid, the household saves the sum little by little.",
  "follow-up.step.review_month_6": "Review in the sixth month",
  "follow-up.why.review_month_6":
    "Are the objectives still right? What is missing to live without help?",
  "follow-up.step.cost_of_living_allowance": "Apply for the cost-of-living allowance",
  "follow-up.why.cost_of_living_allowance":
    "Once a year; the energy premium follows automatically.",
  "follow-up.step.rent_commission_window": "Check the level of the rent",
  "follow-up.why.rent_commission_window":
    "After the first months of the lease, the rent commission can be asked.",
  "follow-up.step.charges_reconciliation": "Check the statement of charges",
  "follow-up.why.charges_reconciliation":
    "A statement nobody understands soon becomes a disputed debt.",
  "follow-up.step.review_month_9": "Review in the ninth month",
  "follow-up.why.review_month_9": "Look at the objectives again before the guarantee ends.",
  "follow-up.step.guarantee_end_decision": "Decide what follows the guarantee",
  "follow-up.why.guarantee_end_decision":
    "End it, prolong it by agreement or hand over: the owner must know in time.",
  "follow-up.step.handover_or_close": "Close the follow-up or hand over to the office social",
  "follow-up.why.handover_or_close":
    "LISKO’s follow-up ends when the steps are done; otherwise another service takes over.",
  "follow-up.step.review_month_12": "Review after one year",
  "follow-up.why.review_month_12": "One year has passed: what is still needed for a lasting home?",
  "follow-up.step.review_month_24": "Review after two years",
  "follow-up.why.review_month_24": "The search for a lasting home must have started by now.",
  "follow-up.step.exit_plan": "Draw up the exit plan",
  "follow-up.why.exit_plan": "The occupation is limited: where will the family live next?",
  "follow-up.step.end_of_occupation_notice": "Announce the end of the occupation in writing",
  "follow-up.why.end_of_occupation_notice":
    "The household, the owner and the referring service must learn it together, never by surprise.",
  "follow-up.step.end_of_occupation": "End of the occupation: return the keys",
  "follow-up.why.end_of_occupation": "Exit inventory, meters, new address.",
} as const satisfies Record<keyof typeof source, string>;

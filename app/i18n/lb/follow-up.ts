import type { followUp as source } from "../fr/follow-up";

export const followUp = {
  "follow-up.status.open": "Ze maachen",
  "follow-up.status.done": "Gemaach",
  "follow-up.status.cancelled": "Annuléiert",
  "follow-up.outcome.achieved": "Gemaach",
  "follow-up.outcome.partly": "Deelweis gemaach",
  "follow-up.outcome.not_needed": "Net néideg",
  "follow-up.outcome.declined": "Vum Stot refuséiert",
  "follow-up.bucket.overdue": "Ze spéit",
  "follow-up.bucket.today": "Haut",
  "follow-up.bucket.this_week": "Dës Woch",
  "follow-up.bucket.later": "Méi spéit",
  "follow-up.domain.home": "Wunneng",
  "follow-up.domain.administration": "Administratioun",
  "follow-up.domain.money": "Geld",
  "follow-up.domain.education": "Schoul a Kanner",
  "follow-up.domain.integration": "Integratioun",
  "follow-up.domain.visit": "Besuch",
  "follow-up.domain.ending": "Enn a wéi et virugeet",
  "follow-up.weight.duty": "Flicht",
  "follow-up.weight.advice": "Rot",
  "follow-up.proof.signed_paper": "Ënnerschriwwent Dokument",
  "follow-up.proof.photo": "Foto",
  "follow-up.proof.certificate": "Certificat",
  "follow-up.proof.receipt": "Accusé de réception",
  "follow-up.proof.confirmation": "Confirmatioun",
  "follow-up.proof.visit_report": "Rapport vum Besuch",
  "follow-up.anchor.signature": "Ënnerschrëft",
  "follow-up.anchor.entry": "Anzuch",
  "follow-up.anchor.guarantee_end": "Enn vun der Garantie",
  "follow-up.anchor.term_end": "Enn vum Kontrakt",
  "follow-up.holiday.new_year": "Neijoerschdag",
  "follow-up.holiday.easter_monday": "Ouschterméindeg",
  "follow-up.holiday.labour_day": "Dag vun der Aarbecht",
  "follow-up.holiday.europe_day": "Europadag",
  "follow-up.holiday.ascension": "Christi Himmelfaart",
  "follow-up.holiday.whit_monday": "Péngschtméindeg",
  "follow-up.holiday.national_day": "Nationalfeierdag",
  "follow-up.holiday.assumption": "Mariä Himmelfaart",
  "follow-up.holiday.all_saints": "Allerhellgen",
  "follow-up.holiday.christmas": "Chrëschtdag",
  "follow-up.holiday.second_christmas_day": "Stiefesdag",
  "follow-up.refused.task_not_open":
    "Dës Aufgab ass net méi ze maachen: Et huet se schonn een ofgeschloss oder annuléiert.",
  "follow-up.refused.task_note_missing": "Erkläert an engem Saz, firwat.",
  "follow-up.refused.task_proof_missing":
    "Gitt un, wat et beleet, zum Beispill d’Nummer vum Certificat.",
  "follow-up.timeline.registered": "Stot opgeholl",
  "follow-up.timeline.proposal_made": "Fir eng Wunneng proposéiert",
  "follow-up.timeline.proposal_accepted": "Propos ugeholl",
  "follow-up.timeline.proposal_declined": "Propos refuséiert",
  "follow-up.timeline.tenancy_signed": "Kontrakt ënnerschriwwen",
  "follow-up.timeline.guarantee_started": "Garantie ugefaangen",
  "follow-up.timeline.guarantee_ended": "Garantie eriwwer",
  "follow-up.timeline.claim_filed": "Ufro un d’Garantie",
  "follow-up.timeline.claim_decided": "Ufro decidéiert",
  "follow-up.timeline.claim_settled": "Ufro bezuelt",
  "follow-up.timeline.invoice_issued": "Dokument ausgestallt",
  "follow-up.timeline.plan_laid_out": "Plang fir de Suivi opgestallt",
  "follow-up.timeline.task_done": "Schrëtt ofgeschloss",
  "follow-up.timeline.visit": "Besuch",
  "follow-up.timeline.note": "Notiz",
  "follow-up.timeline.tenancy_closed": "Locatioun eriwwer",
  "follow-up.step.interpreter_booked": "Den Interprète fir den Anzuch reservéieren",
  "follow-up.why.interpreter_booked":
    "Ouni Interprète ginn den État des lieux an d’Erklärungen net verstanen.",
  "follow-up.step.tenant_insurance": "D’Versécherung vum Stot nokucken",
  "follow-up.why.tenant_insurance":
    "En net verséchert Waasser- oder Brandschued kann eng Famill ruinéieren. De Kontrakt verlaangt se dacks.",
  "follow-up.step.keys_handed_over": "D’Schlëssele ginn",
  "follow-up.why.keys_handed_over":
    "D’Zuel vun de Schlësselen gëtt notéiert a vu béide Säiten ënnerschriwwen.",
  "follow-up.step.entry_inventory": "Den État des lieux beim Anzuch maachen",
  "follow-up.why.entry_inventory":
    "Obligatoresch, wann et eng Kautioun gëtt; ouni en kann ee kee Schued beweisen.",
  "follow-up.step.meter_readings": "D’Compteuren ofliesen",
  "follow-up.why.meter_readings":
    "Eng Foto vun all Compteur verhënnert, datt een de Verbrauch vun engem aneren bezilt.",
  "follow-up.step.home_briefing": "Hëtzen, Lëften an Offall trennen erklären",
  "follow-up.why.home_briefing":
    "Schimmel an Offall sinn déi heefegst Grënn fir Sträit mat den Noperen.",
  "follow-up.step.energy_and_water": "Kontrakter fir Energie a Waasser maachen",
  "follow-up.why.energy_and_water":
    "Ouni eegene Kontrakt riskéiert de Stot eng Coupure oder eng onerwaart Rechnung.",
  "follow-up.step.rent_standing_order": "Den Dauerorder fir de Loyer ariichten",
  "follow-up.why.rent_standing_order":
    "E Loyer, deen ëmmer mat Zäit bezuelt gëtt, ass dat Éischt, wat de Proprietär mierkt.",
  "follow-up.step.first_home_visit": "Den éischte Besuch doheem maachen",
  "follow-up.why.first_home_visit":
    "Hei fänkt dee soziale Suivi un, deen dem Proprietär an der Famill versprach ass.",
  "follow-up.step.social_project_signed": "De soziale Projet ënnerschreiwen",
  "follow-up.why.social_project_signed":
    "D’Mise à disposition ass un en Inclusiounsprojet mat ofgemaachten Ziler gebonnen.",
  "follow-up.step.commune_declaration": "D’Ukonft op der Gemeng deklaréieren",
  "follow-up.why.commune_declaration":
    "De Delai nom Anzuch ass kuerz a vill Hëllefen hänken dovun of.",
  "follow-up.step.post_redirected": "D’Post noschécke loossen",
  "follow-up.why.post_redirected": "Eng Decisioun an der aler Bréifkëscht léisst Delaien oflafen.",
  "follow-up.step.office_social_informed": "Den Office social vun der Gemeng informéieren",
  "follow-up.why.office_social_informed":
    "Den Office social vum Wunnuert ass zoustänneg a muss wëssen, datt d’Famill hei wunnt.",
  "follow-up.step.adem_registration": "Sech bei der ADEM aschreiwen",
  "follow-up.why.adem_registration":
    "D’Aschreiwung kënnt virun der REVIS-Ufro a mécht d’Dier op fir d’Aarbechtsmesuren.",
  "follow-up.step.revis_application": "De REVIS ufroen",
  "follow-up.why.revis_application":
    "Jee no Alter, oder mat engem Kand oder an der Schwangerschaft. D’Decisioun kann e puer Méint daueren.",
  "follow-up.step.health_insurance_address": "Déi nei Adress der CNS matdeelen",
  "follow-up.why.health_insurance_address":
    "D’Remboursementer an d’Gesondheetskaart kommen op déi richteg Adress.",
  "follow-up.step.family_allowances": "D’Kannergeld nokucken",
  "follow-up.why.family_allowances": "D’Zukunftskeess muss d’Adress an all Kand kennen.",
  "follow-up.step.birth_allowances": "D’Ufro fir d’Gebuertsallocatioun preparéieren",
  "follow-up.why.birth_allowances":
    "Si gëtt an dräi Deeler ugefrot; deen éischten hänkt vun den Ënnersichungen an der Schwangerschaft of.",
  "follow-up.step.school_enrolment": "D’Kanner an der Schoul aschreiwen",
  "follow-up.why.school_enrolment":
    "D’Schoul ass Flicht: déi méi Jonk ginn op der Gemeng ageschriwwen, déi méi Grouss iwwer de SIA.",
  "follow-up.step.childcare_place": "Eng Plaz an der Crèche oder Maison relais froen",
  "follow-up.why.childcare_place":
    "D’Eltere kréien Zäit fir d’Sprooch an d’Aarbecht, d’Kanner treffen aner Kanner.",
  "follow-up.step.rent_subsidy": "D’Loyerssubventioun ufroen",
  "follow-up.why.rent_subsidy":
    "Nëmme bei engem Mietvertrag um private Marché, wann de Loyer de Revenu ze vill belaascht.",
  "follow-up.step.language_course": "Sech fir e Sproochecours aschreiwen",
  "follow-up.why.language_course": "Ouni gemeinsam Sprooch brauch een fir all Schrëtt een Drëtten.",
  "follow-up.step.biergerpakt": "De Biergerpakt proposéieren",
  "follow-up.why.biergerpakt":
    "Fräiwëlleg a gratis: en Orientéierungsdag, eng Sprooch, d’Liewen zu Lëtzebuerg.",
  "follow-up.step.youth_orientation": "Jonk Erwuessener orientéieren",
  "follow-up.why.youth_orientation":
    "Am Prinzip ouni REVIS: Jugenddéngscht, Fräiwëllegendéngscht, Schoul oder Ausbildung.",
  "follow-up.step.visit_month_3": "Besuch am drëtte Mount",
  "follow-up.why.visit_month_3":
    "Wunneng, Noperen, Rechnungen: Wat klemmt, léisst sech elo méi einfach léisen.",
  "follow-up.step.rent_paid_check": "Nokucken, ob de Loyer dräimol bezuelt gouf",
  "follow-up.why.rent_paid_check":
    "En éischte Retard, deen ee fréi gesäit, ass opzehuelen; spéit gëtt en eng Schold.",
  "follow-up.step.deposit_savings_check": "D’Spuere vun der Kautioun nokucken",
  "follow-up.why.deposit_savings_check":
    "Mat der staatlecher Hëllef spuert de Stot d’Zomm no an no.",
  "follow-up.step.review_month_6": "Bilan nom sechste Mount",
  "follow-up.why.review_month_6": "Stëmmen d’Ziler nach? Wat feelt nach fir e Liewen ouni Hëllef?",
  "follow-up.step.cost_of_living_allowance": "D’Deierecherszoulag ufroen",
  "follow-up.why.cost_of_living_allowance":
    "Eemol am Joer; d’Energieprimm kënnt automatesch derbäi.",
  "follow-up.step.rent_commission_window": "D’Héicht vum Loyer nokucken",
  "follow-up.why.rent_commission_window":
    "No den éischte Méint vum Mietvertrag kann ee sech un d’Loyerskommissioun wenden.",
  "follow-up.step.charges_reconciliation": "Den Dekont vun de Chargë kontrolléieren",
  "follow-up.why.charges_reconciliation":
    "En Dekont, deen een net versteet, gëtt séier zu enger Schold, iwwer déi gestridde gëtt.",
  "follow-up.step.review_month_9": "Bilan nom néngte Mount",
  "follow-up.why.review_month_9": "D’Ziler nokucken, ier d’Garantie op en Enn geet.",
  "follow-up.step.guarantee_end_decision": "Decidéieren, wéi et mat der Garantie virugeet",
  "follow-up.why.guarantee_end_decision":
    "Ophalen, mat Averständnis verlängeren oder weiderginn: De Proprietär muss et mat Zäit wëssen.",
  "follow-up.step.handover_or_close": "De Suivi ofschléissen oder dem Office social iwwerginn",
  "follow-up.why.handover_or_close":
    "De Suivi vu LISKO hält op, wann d’Schrëtt gemaach sinn; soss iwwerhëlt en anere Service.",
  "follow-up.step.review_month_12": "Bilan no engem Joer",
  "follow-up.why.review_month_12": "E Joer ass eriwwer: Wat feelt nach fir eng Wunneng op Dauer?",
  "follow-up.step.review_month_24": "Bilan no zwee Joer",
  "follow-up.why.review_month_24": "D’Sich no enger Wunneng op Dauer muss elo ugefaangen hunn.",
  "follow-up.step.exit_plan": "De Plang fir den Auszuch maachen",
  "follow-up.why.exit_plan": "D’Notzung ass limitéiert: Wou wäert d’Famill duerno wunnen?",
  "follow-up.step.end_of_occupation_notice": "D’Enn vun der Notzung schrëftlech ukënnegen",
  "follow-up.why.end_of_occupation_notice":
    "De Stot, de Proprietär an de Referenzservice mussen et zesumme gewuer ginn, ni als Iwwerraschung.",
  "follow-up.step.end_of_occupation": "Enn vun der Notzung: d’Schlësselen zréckginn",
  "follow-up.why.end_of_occupation": "État des lieux beim Auszuch, Compteuren, nei Adress.",
} as const satisfies Record<keyof typeof source, string>;

-- The auditor reads what the report on fair chances counts; nothing of it names anybody.
grant select on pair_decision to wunnbreck_auditor;
create policy pair_decision_auditor on pair_decision for select to wunnbreck_auditor
  using (organisation_id = (select viewer_organisation()));

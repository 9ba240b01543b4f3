alter table penalty_case add column round_number int;
alter table penalty_case add column round_began_on date;
alter table penalty_case add column round_due_on date;
alter table penalty_case add column drafts_from int;
alter table penalty_case add column deliberations_from int;
alter table penalty_case add column decisions_from int;
alter table penalty_case add column services_from int;

alter table penalty_remedy add column copy_received_on date;
alter table penalty_remedy add column simplified boolean default false not null;
alter table penalty_remedy add column answered_on date;
alter table penalty_remedy add column answer_late_reason text;

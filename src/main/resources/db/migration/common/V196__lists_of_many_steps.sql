-- the unit of a case never changes; with it, and with a day for every step, lists of many open steps are read in their order
alter table open_step add column unit varchar(20) not null default '';
update open_step set unit = (select c.unit from case_file c where c.id = open_step.case_id);
alter table open_step add column urgent_on date generated always as (coalesce(due, date '9999-12-31'));
create index open_step_mine on open_step (assignee_id, urgent_on);
create index open_step_group on open_step (role, assignee_id, urgent_on);
create index open_step_reach on open_step (role, case_id, unit);
create index case_duty_reach on case_duty (person_id, case_id);

-- why an act of the agency came late; and the moment of the approval, from which twenty-four hours are counted
alter table penalty_case add column verified_late_because text;
alter table penalty_case add column dossier_late_because text;
alter table penalty_transfer add column approved_at datetime(6);
update penalty_transfer set approved_at = approved_on;
alter table penalty_transfer drop column approved_on;
alter table penalty_transfer add column approval_late_because text;
alter table penalty_transfer add column late_because text;
alter table coercive_measure add column emergency_at datetime(6);
alter table coercive_measure add column approved_at datetime(6);
alter table coercive_measure add column late_reason text;

alter table penalty_case add column report_gains_fen bigint;
alter table penalty_case add column report_gains_because text;
alter table penalty_draft add column gains_because text;

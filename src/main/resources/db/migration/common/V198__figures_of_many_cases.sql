-- the figures of a year are read from the index alone, in its order; so are the deeds of a time
create index fact_year on fact (kind, happened_on, procedure_key, body, outcome, penalty_kinds, major, reviewed,
    amount_fen, confiscation_fen, area_m2, tally);
create index step_fact_done on step_fact (ended_at, done, account, step, case_id);

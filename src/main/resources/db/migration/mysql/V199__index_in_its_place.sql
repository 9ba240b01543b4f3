-- fact_year has taken its place
drop index fact_day on fact;

-- Contracts, documents and topics are reviewed as a whole and not by the eight items.
alter table review_round alter column item_competence set null;
alter table review_round alter column item_procedure set null;
alter table review_round alter column item_facts set null;
alter table review_round alter column item_application set null;
alter table review_round alter column item_powers set null;
alter table review_round alter column item_instruments set null;
alter table review_round alter column item_crime set null;
alter table review_round alter column item_others set null;

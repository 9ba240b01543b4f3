-- Contracts, documents and topics are reviewed as a whole and not by the eight items.
alter table review_round
    modify item_competence varchar(10) null,
    modify item_procedure varchar(10) null,
    modify item_facts varchar(10) null,
    modify item_application varchar(10) null,
    modify item_powers varchar(10) null,
    modify item_instruments varchar(10) null,
    modify item_crime varchar(10) null,
    modify item_others varchar(10) null;

alter table publication add column decision_number varchar(80);
alter table publication add column withdrawn_on date;
alter table publication add column withdrawal_due_on date;
alter table publication add column public_reason text;
alter table publication add column withdrawn_late_because text;

update publication set decision_number = (select max(d.number) from penalty_decision d
    where d.case_id = publication.case_id and d.decided_on = publication.decided_on);

create table publication_correction (
    publication_id       bigint not null,
    place_in_publication int    not null,
    corrected_on         date   not null,
    former_text          text   not null,
    reason               text   not null,
    primary key (publication_id, place_in_publication),
    constraint publication_correction_publication foreign key (publication_id) references publication (id)
);

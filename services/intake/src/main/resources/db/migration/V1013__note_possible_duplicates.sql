-- Patients that may be one person: noted when the later one is received, judged by a person, never merged by itself.
create table patient_match (
    match_id         uuid        not null,
    patient_id       uuid        not null references patient on delete cascade,
    known_patient_id uuid        not null references patient on delete cascade,
    reason           text        not null,
    state            text        not null,
    noted_at         timestamptz not null default clock_timestamp(),
    judged_by        text,
    judged_at        timestamptz,
    constraint pk_patient_match primary key (match_id),
    constraint uq_patient_match_pair unique (patient_id, known_patient_id)
);
create index ix_patient_match_open on patient_match (match_id) where state = 'OPEN';
create index ix_patient_match_known on patient_match (known_patient_id);

create index ix_patient_birth_date on patient (birth_date, lower(family), patient_id);

-- The time that booked visits take of a clinician: a cache of the journal's fold, written in its transaction. The
-- constraint is what keeps a clinician from being booked twice, however many ask at once.
create extension if not exists btree_gist;
create table booked_slot (
    appointment_id uuid      not null,
    referral_id    uuid      not null,
    clinician      text      not null,
    during         tstzrange not null,
    constraint pk_booked_slot primary key (appointment_id),
    constraint ex_booked_slot_clinician exclude using gist (clinician with =, during with &&)
);
create index ix_booked_slot_referral on booked_slot (referral_id);

-- When clinicians see patients. The version is the ETag.
create table availability (
    clinician  text        not null,
    version    bigint      not null,
    hours      jsonb       not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    constraint pk_availability primary key (clinician)
);

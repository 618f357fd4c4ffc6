-- The worklist: a cache of the journal's fold, no identity in it. Referral ids sort by the time of receipt.
create table referral (
    referral_id uuid        not null,
    version     bigint      not null,
    stage       text        not null,
    priority    text        not null,
    missing     text[]      not null,
    worst       text,
    received_at timestamptz not null,
    changed_at  timestamptz not null,
    constraint pk_referral primary key (referral_id)
);
create index ix_referral_stage on referral (stage, referral_id);

-- Who the patient is: here and nowhere else.
create table patient (
    patient_id  uuid not null,
    referral_id uuid not null,
    family      text,
    given       text,
    birth_date  date,
    sex         text not null,
    phone       text,
    email       text,
    address     text,
    constraint pk_patient primary key (patient_id),
    constraint uq_patient_referral unique (referral_id)
);

create table patient_mrn (
    patient_id uuid not null references patient on delete cascade,
    position   int  not null,
    assigner   text,
    value      text not null,
    constraint pk_patient_mrn primary key (patient_id, position)
);
create index ix_patient_mrn_value on patient_mrn (value);

-- The sender's number decides what is the same referral.
create table originating_id (
    system      text not null,
    value       text not null,
    referral_id uuid not null,
    constraint pk_originating_id primary key (system, value)
);

create table referral_message (
    referral_id   uuid        not null,
    received_from text        not null,
    format        text        not null,
    message       text        not null,
    received_at   timestamptz not null default clock_timestamp(),
    constraint pk_referral_message primary key (referral_id)
);

create table referral_note (
    referral_id uuid not null,
    position    int  not null,
    note        text not null,
    constraint pk_referral_note primary key (referral_id, position)
);

-- The worklist: a cache of the journal's fold, one row a referral.
create table evaluation (
    referral_id         uuid        not null,
    version             bigint      not null,
    stage               text        not null,
    priority            text,
    age_years           int,
    sex                 text,
    next_appointment_at timestamptz,
    pending_tests       int         not null,
    changed_at          timestamptz not null,
    constraint pk_evaluation primary key (referral_id),
    constraint ck_evaluation_stage check (stage in
        ('OPEN', 'SCHEDULED', 'IN_PROGRESS', 'READY_TO_ASSESS', 'CANDIDATE', 'NOT_CANDIDATE', 'CANCELLED')),
    constraint ck_evaluation_known check (stage = 'CANCELLED' or (priority is not null and sex is not null))
);
create index ix_evaluation_stage on evaluation (stage, referral_id);

-- Free text of clinicians. It never leaves this table but to the people who may read it.
create table note (
    note_id     uuid        not null,
    referral_id uuid        not null,
    kind        text        not null,
    author      text        not null,
    written_at  timestamptz not null,
    text        text        not null,
    constraint pk_note primary key (note_id)
);
create index ix_note_referral on note (referral_id, note_id);

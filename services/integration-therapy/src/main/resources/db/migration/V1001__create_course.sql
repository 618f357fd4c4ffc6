-- What lists query, one row a referral; a cache of the journal's fold.
create table course (
    referral_id     uuid        not null,
    version         bigint      not null,
    stage           text        not null,
    next_session_at timestamptz,
    open_findings   int         not null,
    changed_at      timestamptz not null,
    constraint pk_course primary key (referral_id),
    constraint ck_course_stage check (stage in ('PLANNED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'STOPPED', 'CANCELLED'))
);
create index ix_course_stage on course (stage, referral_id);

-- Free text of the staff: never journaled, never published.
create table course_note (
    note_id     uuid        not null,
    referral_id uuid        not null,
    about       uuid,
    text        text        not null,
    written_by  text        not null,
    written_at  timestamptz not null,
    constraint pk_course_note primary key (note_id)
);
create index ix_course_note_referral on course_note (referral_id, note_id);

-- That a letter was written to who sent a referral, one row each time that its end was told. What it says is made of the
-- facts when it is read: there is no second place for a name.
create table outcome_letter (
    letter_id   uuid        not null,
    referral_id uuid        not null,
    version     int         not null,
    outcome     text        not null,
    closed_at   timestamptz not null,
    made_at     timestamptz not null,
    replaces    uuid,
    constraint pk_outcome_letter primary key (letter_id),
    constraint uq_outcome_letter_version unique (referral_id, version)
);
create unique index uq_outcome_letter_replaces on outcome_letter (replaces);

create index ix_originating_id_referral on originating_id (referral_id);

-- The worklist: a cache of the journal's fold, one row a referral.
create table review (
    referral_id     uuid        not null,
    version         bigint      not null,
    stage           text        not null,
    revision        int         not null,
    age_years       int,
    indication      text,
    change_of_dose  boolean     not null,
    blockers        int         not null,
    expires_on      date,
    changed_at      timestamptz not null,
    constraint pk_review primary key (referral_id),
    constraint ck_review_stage check (stage in
        ('OPEN', 'PROPOSED', 'CHECKED', 'ACTIVE', 'SUSPENDED', 'RETURNED', 'DISCONTINUED', 'REJECTED', 'CANCELLED')),
    constraint ck_review_in_force check (stage not in ('ACTIVE', 'SUSPENDED') or expires_on is not null)
);
create index ix_review_stage on review (stage, referral_id);

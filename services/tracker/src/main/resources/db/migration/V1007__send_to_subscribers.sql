-- Who is sent what tracker publishes, and how far each has it. One process at a time sends to one of them: it holds the lease.
create table subscription (
    subscription_id  uuid        not null,
    owner            text        not null,
    url              text        not null,
    types            text[]      not null,
    state            text        not null check (state in ('UNCONFIRMED', 'ACTIVE', 'FAILED', 'GONE')),
    position         bigint      not null,
    failures         int         not null,
    failing_since    timestamptz,
    next_attempt_at  timestamptz not null,
    leased_until     timestamptz,
    last_answer      text,
    last_success_at  timestamptz,
    created_at       timestamptz not null,
    secret           text        not null,
    former_secret    text,
    former_until     timestamptz,
    constraint pk_subscription primary key (subscription_id)
);
create index ix_subscription_owner on subscription (owner);

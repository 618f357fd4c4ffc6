-- The journal is the outbox: append-only, tailed by Debezium, never purged.
create table journal (
    referral_id        uuid        not null,
    sequence           bigint      not null check (sequence > 0),
    published_sequence bigint,
    event_id           uuid        not null,
    type               text        not null,
    published          boolean     not null,
    data               text        not null check (data is json object),
    data_schema        text        not null,
    actor              text        not null,
    occurred_at        timestamptz not null,
    recorded_at        timestamptz not null default clock_timestamp(),
    traceparent        text,
    previous_hash      bytea       not null,
    hash               bytea       not null,
    constraint pk_journal primary key (referral_id, sequence),
    constraint uq_journal_event unique (event_id),
    constraint uq_journal_published unique (referral_id, published_sequence),
    constraint ck_journal_published check (published = (published_sequence is not null))
);

-- One row a referral: its lock, and where its journal ends.
create table journal_head (
    referral_id        uuid   not null,
    sequence           bigint not null,
    published_sequence bigint not null,
    hash               bytea  not null,
    constraint pk_journal_head primary key (referral_id)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create trigger journal_is_append_only before update or delete or truncate on journal
    for each statement execute function refuse_change();

create publication ${publication} for table journal where (published) with (publish = 'insert');
grant select on journal to debezium;

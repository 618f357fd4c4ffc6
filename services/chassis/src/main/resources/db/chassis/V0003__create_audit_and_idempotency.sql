-- Who did or saw what, insert-only and hash-chained; lanes so that people do not queue behind one lock.
create table audit (
    lane          int         not null,
    sequence      bigint      not null,
    at            timestamptz not null,
    actor         text        not null,
    action        text        not null,
    referral_id   uuid,
    outcome       text        not null,
    trace_id      text,
    previous_hash bytea       not null,
    hash          bytea       not null,
    constraint pk_audit primary key (lane, sequence)
);

create table audit_head (
    lane     int    not null,
    sequence bigint not null,
    hash     bytea  not null,
    constraint pk_audit_head primary key (lane)
);
insert into audit_head (lane, sequence, hash) select lane, 0, '\x' from generate_series(0, 15) lane;

create trigger audit_is_append_only before update or delete or truncate on audit
    for each statement execute function refuse_change();

create table idempotency_key (
    actor        text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       int,
    content_type text,
    location     text,
    etag         text,
    referral     text,
    body         bytea,
    created_at   timestamptz not null default clock_timestamp(),
    constraint pk_idempotency_key primary key (actor, key)
);
create index ix_idempotency_key_created on idempotency_key (created_at);

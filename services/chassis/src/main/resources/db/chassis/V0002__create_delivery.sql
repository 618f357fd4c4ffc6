-- Up to where this service has taken in each referral's events of each source.
create table delivery_cursor (
    source      text   not null,
    referral_id uuid   not null,
    sequence    bigint not null,
    constraint pk_delivery_cursor primary key (source, referral_id)
);

-- An event that fails by itself waits here with the later ones of its referral and source, in order.
create table parked_event (
    id          uuid        not null,
    source      text        not null,
    referral_id uuid        not null,
    sequence    bigint      not null,
    event_id    uuid        not null,
    type        text        not null,
    data        text        not null,
    occurred_at timestamptz not null,
    traceparent text,
    reason_code text        not null,
    reason      text        not null,
    parked_at   timestamptz not null default clock_timestamp(),
    released_at timestamptz,
    released_by text,
    constraint pk_parked_event primary key (id)
);
create unique index uq_parked_event_waiting on parked_event (source, referral_id, sequence) where released_at is null;

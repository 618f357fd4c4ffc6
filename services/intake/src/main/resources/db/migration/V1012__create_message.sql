-- What patients are told of their visits: one row a message, written with the journal, sent by the postman.
-- No address in it: that is asked of the identity table when the message is sent.
create table message (
    message_id      uuid        not null,
    referral_id     uuid        not null,
    position        bigint      generated always as identity,
    happening       text        not null,
    appointment_id  uuid        not null,
    sequence        int         not null,
    starts_at       timestamptz not null,
    minutes         int,
    mode            text        not null,
    telehealth_link text,
    state           text        not null,
    attempts        int         not null,
    code            text,
    next_try_at     timestamptz not null,
    changed_at      timestamptz not null,
    constraint pk_message primary key (message_id)
);
create unique index uq_message_position on message (position);
create index ix_message_state on message (state, position);

-- What the pharmacy is told: one row a message, written with the journal and named after the event that it tells of, sent by the courier.
-- No name in it: that is asked of intake when the message is sent.
create table pharmacy_message (
    message_id      uuid        not null,
    referral_id     uuid        not null,
    sequence        bigint      not null,
    prescription_id uuid        not null,
    previous_id     uuid,
    kind            text        not null,
    fill            int,
    position        bigint      generated always as identity,
    state           text        not null,
    attempts        int         not null,
    code            text,
    doubtful        boolean     not null default false,
    called_off      boolean     not null default false,
    next_try_at     timestamptz not null,
    written_at      timestamptz not null,
    changed_at      timestamptz not null,
    constraint pk_pharmacy_message primary key (message_id),
    constraint uq_pharmacy_message_sequence unique (referral_id, sequence),
    constraint ck_pharmacy_message_kind check (kind in ('ORDER', 'CHANGE', 'FILL', 'HOLD', 'RESUME', 'STOP')),
    constraint ck_pharmacy_message_state check (state in ('DUE', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED', 'CALLED_OFF')),
    constraint ck_pharmacy_message_fill check ((kind = 'FILL') = (fill is not null))
);
create unique index uq_pharmacy_message_position on pharmacy_message (position);
create index ix_pharmacy_message_state on pharmacy_message (state, position);

-- Who decided on a message of which the system may not: rows are added, never changed.
create table pharmacy_message_decision (
    message_id  uuid        not null,
    attempts    int         not null,
    decided_at  timestamptz not null,
    decision    text        not null,
    reason_code text        not null,
    decided_by  text        not null,
    constraint pk_pharmacy_message_decision primary key (message_id, decided_at),
    constraint fk_pharmacy_message_decision foreign key (message_id) references pharmacy_message (message_id),
    constraint ck_pharmacy_message_decision check (decision in ('ARRIVED', 'SEND_AGAIN'))
);

create trigger pharmacy_message_decision_is_append_only before update or delete or truncate on pharmacy_message_decision
    for each statement execute function refuse_change();

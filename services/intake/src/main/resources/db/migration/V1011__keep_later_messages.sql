-- What came later about a referral, as it was sent: the same message again has no second effect.
create table referral_later_message (
    referral_id   uuid        not null,
    digest        bytea       not null,
    received_from text        not null,
    format        text        not null,
    message       text        not null,
    received_at   timestamptz not null default clock_timestamp(),
    constraint pk_referral_later_message primary key (referral_id, digest)
);

-- A sender looks for its own referrals, in the order of receipt.
create index ix_referral_message_sender on referral_message (received_from, referral_id);

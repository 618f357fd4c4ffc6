-- Which show of two factors signed which prescription: each signs once, and nobody can take it back.
create table signature_ceremony (
    token_id         text        not null,
    prescriber       text        not null,
    referral_id      uuid        not null,
    factors_shown_at timestamptz not null,
    content_digest   text        not null,
    signed_at        timestamptz not null,
    constraint pk_signature_ceremony primary key (token_id),
    constraint ck_signature_ceremony_digest check (content_digest ~ '^[0-9a-f]{64}$')
);

create trigger signature_ceremony_is_append_only before update or delete or truncate on signature_ceremony
    for each statement execute function refuse_change();

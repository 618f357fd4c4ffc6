-- Who has what a referral waits for in hand; nobody where it is absent.
alter table waiting
    add column owner       text,
    add column owned_since timestamptz;
create index ix_waiting_owner on waiting (owner, due, referral_id, place) where owner is not null and stage <> 'CLOSED';

-- What the clinic alone hears of: claims, and what is kept back of a patient who shares no data. Integrators' readers pass it over.
alter table feed add column inside boolean not null default false;

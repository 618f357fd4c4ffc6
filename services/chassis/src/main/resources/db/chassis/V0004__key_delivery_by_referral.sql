-- A batch asks for all streams of its referrals at once.
alter table delivery_cursor
    drop constraint pk_delivery_cursor,
    add constraint pk_delivery_cursor primary key (referral_id, source);

drop index uq_parked_event_waiting;
create unique index uq_parked_event_waiting on parked_event (referral_id, source, sequence) where released_at is null;

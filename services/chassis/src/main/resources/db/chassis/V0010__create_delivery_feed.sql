-- Until when each source has been taken in here: the newest of its canaries that came the way of its events.
create table delivery_feed (
    source  text        not null,
    sent_at timestamptz not null,
    constraint pk_delivery_feed primary key (source)
);

-- By what the watch knows the journal's topic and its replication slot again.
create table journal_watch (
    only_row          boolean     not null default true check (only_row),
    topic_id          text,
    slot_transactions bigint      not null,
    noted_at          timestamptz not null default clock_timestamp(),
    constraint pk_journal_watch primary key (only_row)
);

-- Each time that events may have missed the topic; closed when all of them are on it.
create table journal_gap (
    id         bigint      generated always as identity,
    cause      text        not null,
    from_lsn   text,
    from_at    timestamptz,
    to_lsn     text,
    noticed_at timestamptz not null default clock_timestamp(),
    missing    bigint,
    closed_at  timestamptz,
    constraint pk_journal_gap primary key (id)
);

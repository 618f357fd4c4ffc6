-- What somebody has typed into a form and not sent yet, encrypted; nothing is kept longer than a day. A row without content says that
-- the form with this key was sent, so that a late copy of it is not kept again.
create table draft (
    person  text        not null,
    subject text        not null,
    step    text        not null,
    key     text        not null,
    etag    text,
    sealed  bytea,
    kept_at timestamptz not null,
    constraint pk_draft primary key (person, subject, step)
);
create index ix_draft_kept on draft (kept_at);

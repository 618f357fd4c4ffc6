-- Who has looked at worklists, in which role, and when last: work is handed over to people who are known.
create table colleague (
    person  text not null,
    role    text not null,
    seen_on date not null,
    constraint pk_colleague primary key (role, person)
);

-- What is written here goes to the topic once more, as the same event. Rows are deleted in the transaction that inserts
-- them: the log carries the inserts, the publication drops the deletes, and the table stays empty.
create table republication (
    like journal,
    constraint ck_republication_published check (published)
);

-- A sign of life that takes the events' own way, from commit to consumer; deleted as it is inserted, too.
create table canary (
    id      uuid        not null,
    service text        not null,
    sent_at timestamptz not null
);

alter publication ${publication} add table republication, canary;
grant select on republication, canary to debezium;

-- Names are searched by the beginnings of their words, in any order; a hyphen parts words.
create extension if not exists pg_trgm;
create index ix_patient_name on patient using gin
    (lower(translate(' ' || coalesce(family, '') || ' ' || coalesce(given, ''), '-', ' ')) gin_trgm_ops);

-- What a visit by video could not examine, by instrument; the list shows it until hands have.
alter table evaluation add column in_person_tasks text[] not null default '{}';

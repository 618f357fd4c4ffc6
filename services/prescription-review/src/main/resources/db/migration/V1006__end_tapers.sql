-- The first day without a dose, of a prescription that comes down step by step: on it the prescription ends.
alter table review add column taper_ends_on date;
create index ix_review_taper_ends on review (taper_ends_on) where taper_ends_on is not null;

-- Laboratories answer with the number of our order.
create index ix_journal_diagnostic_order on journal ((data::jsonb ->> 'orderId'))
    where type = 'painpath.evaluation.diagnostic-ordered.v1';

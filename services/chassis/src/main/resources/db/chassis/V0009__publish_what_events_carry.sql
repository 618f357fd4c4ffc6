-- Only what an event carries goes into the publication: who did it and the chain of hashes stay here, and each row costs
-- its readers less.
alter publication ${publication} set table
    journal (referral_id, published_sequence, event_id, type, data, data_schema, occurred_at, traceparent)
        where (published),
    republication (referral_id, published_sequence, event_id, type, data, data_schema, occurred_at, traceparent),
    canary;

-- Once for each service that has a journal. The slot exists before the first row does, so no row can be missed
-- between the service's start and its connector's.
select pg_create_logical_replication_slot('${role}_journal', 'pgoutput')
 where not exists (select from pg_replication_slots where slot_name = '${role}_journal');

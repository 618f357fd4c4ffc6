-- Once for each service that has a journal. The slot exists before the first row does, so no row can be missed
-- between the service's start and its connector's. It goes along to a standby, so that a promotion loses nothing either.
select pg_create_logical_replication_slot('${role}_journal', 'pgoutput', failover => true)
 where not exists (select from pg_replication_slots where slot_name = '${role}_journal');

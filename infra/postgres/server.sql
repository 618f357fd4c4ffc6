-- Once for the server: nobody connects anywhere unless a later statement says so.
revoke connect, temporary on database postgres from public;
revoke connect, temporary on database template1 from public;
create role ${reader} login replication password '${readerPassword}';

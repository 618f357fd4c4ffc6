-- Once for each service: a role that owns one database and can connect to no other.
create role ${role} login password '${password}';
create database ${role} owner ${role};
revoke all on database ${role} from public;
grant connect, temporary on database ${role} to ${role};
grant connect on database ${role} to ${reader};

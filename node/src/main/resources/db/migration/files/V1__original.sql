-- Files that people handed in; the content lies in the folder of the node under its digest.
create schema files;
grant usage on schema files to symbolon_node;

create table files.original (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  first_seen timestamptz not null,
  media text not null default ''
);
grant select, insert on files.original to symbolon_node;

-- Backups and restore drills of this node: when, how they ended, how much they held.
create schema backup;
grant usage on schema backup to symbolon_node;

create table backup.run (
  id uuid primary key,
  kind text not null check (kind in ('BACKUP', 'DRILL')),
  -- Who asked: the schedule, or a person.
  scheduled boolean not null,
  state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  began_at timestamptz not null,
  ended_at timestamptz,
  -- Name of the file, without its folder.
  file text not null default '',
  bytes bigint not null default 0,
  tables integer not null default 0,
  rows bigint not null default 0,
  files bigint not null default 0,
  -- SHA-256 of the sealed file, in hexadecimal.
  digest text not null default '',
  -- What was wrong, one line each; ids and digests only.
  faults text not null default ''
);
create index on backup.run (kind, began_at);
grant select, insert, update on backup.run to symbolon_node;

alter table backup.run enable row level security;
create policy known on backup.run
  using ((select public.scope_known())) with check ((select public.scope_known()));

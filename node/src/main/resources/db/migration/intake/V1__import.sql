-- Sheets that were handed in, what was understood of them, and what became of them.
create schema intake;
grant usage on schema intake to symbolon_node;

create table intake.import (
  id uuid primary key,
  target text not null,
  digest text not null,
  file_name text not null,
  options jsonb not null,
  uploaded_account uuid,
  uploaded_name text not null,
  uploaded_at timestamptz not null,
  state text not null
    check (state in ('READING', 'PREVIEWED', 'REFUSED', 'APPLIED', 'UNDONE', 'DISCARDED')),
  report jsonb not null,
  changed_at timestamptz not null
);
-- The same file for the same table is one import, until it is undone or discarded.
create unique index import_once on intake.import (target, digest)
  where state not in ('UNDONE', 'DISCARDED');
create index import_time on intake.import (uploaded_at desc);
grant select, insert, update on intake.import to symbolon_node;

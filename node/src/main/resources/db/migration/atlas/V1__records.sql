-- Records of the Atlas: rows of string cells by table and key, as in the files that ship.
create schema atlas;
grant usage on schema atlas to symbolon_node;

-- The state of the data as one number. Every change takes this row first, so that changes happen
-- one after the other, and every process sees by it whether what it keeps in memory still holds.
create table atlas.data_version (
  one boolean primary key default true check (one),
  version bigint not null
);
insert into atlas.data_version (version) values (0);
grant select, update on atlas.data_version to symbolon_node;

create table atlas.record (
  table_name text not null,
  key text not null,
  position bigint generated always as identity,
  cells jsonb not null,
  version int not null check (version > 0),
  state text not null check (state in ('LIVE', 'WITHDRAWN')),
  as_of date not null,
  confidence text not null check (confidence in ('H', 'M', 'L')),
  origin text not null check (origin in ('REFERENCE', 'IMPORT', 'HAND')),
  import_id uuid check ((import_id is not null) = (origin = 'IMPORT')),
  changed_account uuid,
  changed_system text check ((changed_system is null) = (changed_account is not null)),
  changed_at timestamptz not null,
  -- The row as the set that ships has it; null where the set has no such row.
  shipped jsonb,
  primary key (table_name, key)
);
create index record_order on atlas.record (table_name, position);
create index record_import on atlas.record (import_id) where import_id is not null;
grant select, insert, update on atlas.record to symbolon_node;

-- Every version of every record, who made it, when and why. Append-only.
create table atlas.record_version (
  table_name text not null,
  key text not null,
  version int not null,
  change text not null
    check (change in ('ADDED', 'EDITED', 'CORRECTED', 'WITHDRAWN', 'RESTORED', 'UNDONE')),
  cells jsonb not null,
  state text not null,
  as_of date not null,
  confidence text not null,
  origin text not null,
  import_id uuid,
  changed_account uuid,
  changed_system text,
  changed_at timestamptz not null,
  reason text not null default '',
  primary key (table_name, key, version),
  foreign key (table_name, key) references atlas.record (table_name, key)
);
create index record_version_import on atlas.record_version (import_id) where import_id is not null;
grant select, insert on atlas.record_version to symbolon_node;

-- Which shipped sets were loaded, and what each load did.
create table atlas.reference_load (
  digest text primary key,
  label text not null,
  loaded_at timestamptz not null,
  added int not null,
  updated int not null,
  withdrawn int not null,
  kept int not null
);
grant select, insert, update on atlas.reference_load to symbolon_node;

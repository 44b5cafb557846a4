-- Organisations, offices, accounts, links, sessions and the log of acts.
create schema access;
grant usage on schema access to symbolon_node;

create table access.organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  kind text not null,
  regime text not null,
  -- The organisation that set the node up; the command line acts for it.
  first boolean not null default false,
  made_at timestamptz not null
);
create unique index on access.organisation (first) where first;

create table access.office (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references access.organisation,
  name text not null,
  unique (organisation, name)
);

create table access.account (
  id uuid primary key default gen_random_uuid(),
  login text not null unique check (login = lower(login)),
  name text not null,
  email text,
  language text not null default 'en',
  locked boolean not null default false,
  -- Argon2id; null until the invitation is taken up, and for the command line.
  password text,
  -- Raised by lock, reset and a new password: sessions of an older epoch end.
  epoch integer not null default 0,
  office uuid not null references access.office,
  made_at timestamptz not null
);

create table access.account_role (
  account uuid not null references access.account,
  office uuid not null references access.office,
  role text not null,
  primary key (account, office, role)
);

-- A secret for one act on one object; only its digest is here.
create table access.link (
  digest bytea primary key,
  act text not null,
  object uuid,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Wrong passwords by digest of login name and by digest of address.
create table access.back_off (
  key bytea primary key,
  failures integer not null,
  last_at timestamptz not null,
  until timestamptz not null
);

-- The bearer secret of the command line, as a digest.
create table access.bearer (
  account uuid primary key references access.account,
  digest bytea not null
);

create table access.event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor text not null,
  organisation uuid,
  office uuid,
  kind text not null,
  object_kind text not null,
  object_id text not null,
  reason text not null,
  -- Random bytes, so that a digest of an event cannot be guessed.
  salt bytea not null check (length(salt) = 16)
);
create index on access.event (kind, id);
create index on access.event (actor, id);
create index on access.event (object_kind, object_id, id);

-- Spring Session's own tables, under our names.
create table access.session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index on access.session (expiry_time);
create index on access.session (principal_name);
create table access.session_attributes (
  session_primary_id char(36) not null references access.session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

grant select, insert, update on access.organisation, access.office, access.account, access.link,
  access.bearer to symbolon_node;
grant select, insert, update, delete on access.account_role, access.back_off, access.session,
  access.session_attributes to symbolon_node;
-- Append-only: nobody who runs the node can change or take away what was written.
grant select, insert on access.event to symbolon_node;

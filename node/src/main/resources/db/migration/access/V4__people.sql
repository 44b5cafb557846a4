-- Who works for which office, who stands in for whom, and what two have to agree on.

-- An account works for offices of its own organisation; its roles stand by office in account_role.
-- access.account.office is the one for which it acts now.
create table access.membership (
  account uuid not null references access.account,
  office uuid not null references access.office,
  -- What the officer does there; shown to colleagues of this node, never outside.
  title text not null default '',
  since timestamptz not null,
  primary key (account, office)
);
create index on access.membership (office);
insert into access.membership (account, office, since)
  select id, office, made_at from access.account;
insert into access.membership (account, office, since)
  select distinct r.account, r.office, a.made_at
  from access.account_role r join access.account a on a.id = r.account
  on conflict do nothing;
alter table access.account_role
  add foreign key (account, office) references access.membership on delete cascade;

-- For what an office uses data. Offices from before this could serve every purpose, and go on.
create table access.office_purpose (
  office uuid not null references access.office,
  purpose text not null,
  primary key (office, purpose)
);
insert into access.office_purpose (office, purpose)
  select f.id, p.purpose from access.office f, unnest(array['PROTECTION', 'PREVENTION',
    'INVESTIGATION', 'PROSECUTION', 'COORDINATION', 'STATISTICS', 'OVERSIGHT', 'ADMINISTRATION'])
    as p (purpose);

-- Somebody of the same organisation acts with the roles of the principal in one of its offices.
create table access.deputyship (
  id uuid primary key,
  principal uuid not null,
  office uuid not null,
  deputy uuid not null references access.account check (deputy <> principal),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  made_at timestamptz not null,
  revoked_at timestamptz,
  foreign key (principal, office) references access.membership on delete cascade
);
create index on access.deputyship (principal);
create index on access.deputyship (deputy);

alter table access.account
  -- The deputyship under which it acts now, while that lasts.
  add deputyship uuid references access.deputyship on delete set null,
  -- When its person left the organisation.
  add left_at timestamptz;

-- What was taken off the node keeps its id, for the log.
alter table access.organisation add ended_at timestamptz;
alter table access.office add ended_at timestamptz;
alter table access.office drop constraint office_organisation_name_key;
create unique index on access.office (organisation, name) where ended_at is null;

-- Dangerous acts wait for a second administrator, or for a day.
create table access.proposal (
  id uuid primary key,
  danger text not null,
  object text not null,
  detail text not null,
  reason text not null,
  proposer uuid not null references access.account,
  proposed_at timestamptz not null,
  -- When it is done by itself; null where another administrator has to confirm.
  due_at timestamptz,
  expires_at timestamptz not null,
  state text not null check (state in ('OPEN', 'DONE', 'CANCELLED', 'EXPIRED', 'FAILED')),
  closed_at timestamptz check ((closed_at is null) = (state = 'OPEN')),
  -- Null where the node itself closed it.
  closed_by uuid,
  -- Why it could not be done, as message keys.
  obstacles text[] not null default '{}'
);
create unique index on access.proposal (danger, object) where state = 'OPEN';
create index on access.proposal (proposed_at);

-- Guards of the node that are off; a guard without a row is on.
create table access.guard (
  code text primary key,
  off_since timestamptz not null
);

alter table access.membership enable row level security;
create policy known on access.membership using ((select scope_known()));
alter table access.office_purpose enable row level security;
create policy known on access.office_purpose using ((select scope_known()));
alter table access.deputyship enable row level security;
create policy known on access.deputyship using ((select scope_known()));
alter table access.proposal enable row level security;
create policy known on access.proposal using ((select scope_known()));

grant select, insert, update, delete on access.membership, access.office_purpose, access.guard
  to symbolon_node;
grant select, insert, update on access.deputyship, access.proposal to symbolon_node;

-- By what an account shows that it is itself, apart from the account; tokens of the API; places
-- from which it signed in. Each row is for its own account and for who lets somebody in.
create table access.credential (
  account uuid primary key references access.account on delete cascade,
  -- Argon2id.
  password text not null,
  changed_at timestamptz not null
);
insert into access.credential (account, password, changed_at)
  select id, password, now() from access.account where password is not null;

-- Whether somebody has taken the account up, and so has a credential.
alter table access.account add column taken_up boolean not null default false;
update access.account set taken_up = true where password is not null;
alter table access.account drop column password;

-- TOTP of RFC 6238: the node must know the secret to compare, so it is no digest.
create table access.second_factor (
  account uuid primary key references access.account on delete cascade,
  secret bytea not null check (length(secret) = 20),
  -- The last time step that was shown: none is taken twice.
  last_step bigint not null,
  made_at timestamptz not null
);

-- For who has lost the device; each works once.
create table access.recovery_code (
  account uuid not null references access.account on delete cascade,
  digest bytea not null,
  used_at timestamptz,
  primary key (account, digest)
);

create table access.api_token (
  id uuid primary key,
  account uuid not null references access.account on delete cascade,
  name text not null,
  acts text[] not null,
  second_factor boolean not null,
  digest bytea not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index on access.api_token (account);

-- A browser and a network from which an account signed in. The digest of the network is made with
-- the secret of the browser, so that nobody finds the address by trying all.
create table access.place (
  id uuid primary key,
  account uuid not null references access.account on delete cascade,
  device bytea not null,
  network bytea not null,
  -- In words for its owner: family of the browser, and the address shortened.
  browser text not null,
  shown_network text not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  -- Whether its owner still has to look at it.
  new boolean not null,
  unique (account, device, network)
);

grant select, insert, update, delete on access.credential, access.second_factor,
  access.recovery_code, access.api_token, access.place to symbolon_node;

create function access.lets_in() returns boolean
  language sql stable parallel safe
  return nullif(current_setting('symbolon.system', true), '') in ('sign-in', 'link', 'start');
grant execute on function access.lets_in() to symbolon_node;

alter table access.credential enable row level security;
create policy own on access.credential
  using (account = (select public.scope_account()) or (select access.lets_in()));
alter table access.second_factor enable row level security;
create policy own on access.second_factor
  using (account = (select public.scope_account()) or (select access.lets_in()));
alter table access.recovery_code enable row level security;
create policy own on access.recovery_code
  using (account = (select public.scope_account()) or (select access.lets_in()));
alter table access.api_token enable row level security;
create policy own on access.api_token
  using (account = (select public.scope_account()) or (select access.lets_in()));
alter table access.place enable row level security;
create policy own on access.place
  using (account = (select public.scope_account()) or (select access.lets_in()));

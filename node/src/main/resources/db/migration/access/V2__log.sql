-- The log of acts becomes a log that nobody can rewrite: events with ids and codes alone, their
-- words apart, and the leaves, nodes and heads of a Merkle tree (RFC 9162) over them.

-- The table is made anew, since the order of its columns matters: the server fills defaults in that
-- order, so a transaction has its number before it takes the number of an event. The sequencer
-- counts on it (see org.symbolon.node.access.log.Watermark).
alter table access.event rename to event_before;
alter sequence access.event_id_seq rename to event_before_id_seq;

create table access.event (
  xact xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor text not null,
  -- The deputised account, where the actor acted for somebody.
  on_behalf uuid,
  organisation uuid,
  office uuid,
  act text not null default '',
  purpose text not null default '',
  kind text not null,
  object_kind text not null,
  object_id text not null,
  -- SHA-256 of the salt and the actor's words; null where there were none.
  reason_digest bytea check (length(reason_digest) = 32),
  -- Random bytes, so that a digest of an event cannot be guessed.
  salt bytea not null check (length(salt) = 16)
);

-- What somebody wrote in words. It may be erased; the event stays.
create table access.event_reason (
  event bigint primary key references access.event on delete cascade,
  words text not null
);

insert into access.event (xact, id, at, actor_kind, actor, organisation, office, kind, object_kind,
  object_id, reason_digest, salt)
overriding system value
select '0'::xid8, id, at, actor_kind, actor, organisation, office, kind, object_kind, object_id,
  case when reason <> '' then sha256(salt || convert_to(reason, 'UTF8')) end, salt
from access.event_before order by id;
insert into access.event_reason select id, reason from access.event_before where reason <> '';
select setval('access.event_id_seq', greatest(1, (select last_value from access.event_before_id_seq)),
  (select is_called from access.event_before_id_seq));
drop table access.event_before;

create index on access.event (kind, id);
create index on access.event (actor, id);
create index on access.event (object_kind, object_id, id);
create index on access.event (organisation, id);
create index on access.event (at, id);

-- The leaves of the tree, from 0 on. An erased event leaves its hash.
create table access.leaf (
  index bigint primary key check (index >= 0),
  event bigint not null unique,
  hash bytea not null check (length(hash) = 32)
);

-- Roots of complete subtrees of 2^8, 2^16 ... leaves; all others are worked out when needed.
create table access.log_node (
  level integer check (level > 0 and level % 8 = 0),
  index bigint check (index >= 0),
  hash bytea not null check (length(hash) = 32),
  primary key (level, index)
);

-- Heads of the tree, signed with the key of the log.
create table access.tree_head (
  size bigint primary key check (size > 0),
  root bytea not null check (length(root) = 32),
  at timestamptz not null,
  note text not null
);

-- Append-only, and an event takes its numbers from the server alone.
grant select on access.event, access.event_reason, access.leaf, access.log_node, access.tree_head
  to symbolon_node;
grant insert (at, actor_kind, actor, on_behalf, organisation, office, act, purpose, kind,
  object_kind, object_id, reason_digest, salt) on access.event to symbolon_node;
grant insert on access.event_reason, access.leaf, access.log_node, access.tree_head
  to symbolon_node;
-- To read how far the numbers are; taking one needs another right.
grant select on sequence access.event_id_seq to symbolon_node;

create function access.is_node_administrator() returns boolean
  language sql stable parallel safe
  begin atomic
    select exists (select 1 from access.account_role
      where account = public.scope_account() and role = 'NODE_ADMINISTRATOR');
  end;
create function access.watches_over_use() returns boolean
  language sql stable parallel safe
  begin atomic
    select exists (select 1 from access.account_role
      where account = public.scope_account() and role in ('AUDITOR', 'DATA_PROTECTION_OFFICER'));
  end;
grant execute on function access.is_node_administrator(), access.watches_over_use()
  to symbolon_node;

-- One's own acts; those of one's organisation and of the node for who watches over proper use; the
-- running of the node for its administrators, who see no content.
alter table access.event enable row level security;
create policy read_event on access.event for select using (
  (select public.scope_system()) is not null
  or actor = (select public.scope_account())::text
  or ((select access.watches_over_use())
    and (organisation is null or organisation = (select public.scope_organisation())))
  or ((select access.is_node_administrator())
    and (kind like 'access.%' or kind like 'node.%' or kind like 'backup.%')));
create policy write_event on access.event for insert with check (true);

alter table access.event_reason enable row level security;
create policy read_event_reason on access.event_reason for select using (
  exists (select 1 from access.event e where e.id = event));
create policy write_event_reason on access.event_reason for insert with check (true);

-- Hashes and heads tell nothing of an event: everybody who is somebody may check the tree.
alter table access.leaf enable row level security;
create policy read_leaf on access.leaf for select using ((select public.scope_known()));
create policy write_leaf on access.leaf for insert
  with check ((select public.scope_system()) = 'log-sequencer');
alter table access.log_node enable row level security;
create policy read_log_node on access.log_node for select using ((select public.scope_known()));
create policy write_log_node on access.log_node for insert
  with check ((select public.scope_system()) = 'log-sequencer');
alter table access.tree_head enable row level security;
create policy read_tree_head on access.tree_head for select using ((select public.scope_known()));
create policy write_tree_head on access.tree_head for insert
  with check ((select public.scope_system()) = 'log-sequencer');

-- Tasks: what is done about a finding, by which office or in which forum, until when.
create table atlas.task (
  id uuid primary key default gen_random_uuid(),
  version int not null check (version > 0),
  finding_kind text not null check (finding_kind in ('GAP', 'SINGLE', 'PAIR', 'DISAGREEMENT')),
  finding_reference text not null,
  -- The page of the finding, with the question under which it was found.
  finding_address text not null,
  what text not null,
  -- An office of this node (access.office), or the forum where it is raised, or both.
  office uuid,
  forum_network text not null default '',
  forum text not null default '',
  forum_on date,
  due_on date not null,
  state text not null check (state in ('OPEN', 'RAISED', 'AGREED', 'DONE', 'DROPPED')),
  state_reason text not null default '',
  made_account uuid not null,
  made_at timestamptz not null,
  changed_account uuid not null,
  changed_at timestamptz not null,
  check (office is not null or forum_network <> '' or forum <> ''),
  check (state <> 'DROPPED' or state_reason <> '')
);
create index task_finding on atlas.task (finding_kind, finding_reference);
create index task_due on atlas.task (due_on) where state in ('OPEN', 'RAISED', 'AGREED');
grant select, insert, update on atlas.task to symbolon_node;

-- The follow-up of a task. Append-only.
create table atlas.task_entry (
  task uuid not null references atlas.task,
  number int not null check (number > 0),
  -- The state that the entry tells of; null where it tells of none.
  state text check (state in ('OPEN', 'RAISED', 'AGREED', 'DONE', 'DROPPED')),
  words text not null,
  next_on date,
  account uuid not null,
  office uuid not null,
  written_at timestamptz not null,
  primary key (task, number)
);
grant select, insert on atlas.task_entry to symbolon_node;

-- Human labels of overlaps: what a pair of bodies is in the judgement of a person, with the reason,
-- who was told of it, and what the two bodies replied.
create table atlas.label (
  id uuid primary key,
  -- Ids of two structures; a is before b.
  a text not null,
  b text not null,
  judgement text not null
    check (judgement in ('NEEDED_REDUNDANCY', 'COMPLEMENTARY', 'AVOIDABLE', 'CONFLICT')),
  reason text not null check (reason <> ''),
  author uuid not null,
  organisation uuid not null,
  made_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text not null default '',
  check (a collate "C" < b collate "C"),
  check ((withdrawn_at is null) = (withdrawn_reason = ''))
);
create index label_pair on atlas.label (a, b);
-- A person has one label of a pair at a time.
create unique index label_author on atlas.label (a, b, author) where withdrawn_at is null;
grant select, insert, update (withdrawn_at, withdrawn_reason) on atlas.label to symbolon_node;

-- When a named body was told of a label; from then on it has 30 days to reply. Append-only.
create table atlas.label_notice (
  label uuid not null references atlas.label,
  body text not null,
  told_at timestamptz not null,
  recorded_by uuid not null,
  primary key (label, body)
);
grant select, insert on atlas.label_notice to symbolon_node;

-- What a named body replied. Append-only.
create table atlas.label_reply (
  id uuid primary key,
  label uuid not null references atlas.label,
  body text not null,
  reply text not null check (reply <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
create index label_reply_label on atlas.label_reply (label);
grant select, insert on atlas.label_reply to symbolon_node;

-- Rounds of blind coding: while one is open its account sees no coding of others.
create table atlas.coding_round (
  id uuid primary key,
  account uuid not null,
  -- The number under which the coder stands in measures_second_coding; an account keeps its own.
  coder text not null check (coder <> ''),
  -- Ids of instruments joined by semicolons; empty: every coded instrument.
  instruments text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  outcome text not null default '' check (outcome in ('', 'DONE', 'LEFT')),
  check ((closed_at is null) = (outcome = ''))
);
create unique index coding_round_open on atlas.coding_round (account) where closed_at is null;
grant select, insert, update (closed_at, outcome) on atlas.coding_round to symbolon_node;

-- What a coder has saved so far, by column of measures_second_coding; may be incomplete.
create table atlas.coding_draft (
  round uuid not null references atlas.coding_round,
  measure_id text not null,
  cells jsonb not null,
  saved_at timestamptz not null,
  primary key (round, measure_id)
);
grant select, insert, update on atlas.coding_draft to symbolon_node;

-- Decisions on disagreements: one row for each column decided. Append-only.
create table atlas.coding_settlement (
  number bigint generated always as identity primary key,
  -- One act decides several columns of one measure.
  act uuid not null,
  measure_id text not null,
  -- The further coder with whom the first one differed.
  coder text not null,
  column_name text not null,
  choice text not null check (choice in ('FIRST', 'SECOND', 'OTHER')),
  -- What the two coders had said, what was decided, and what stood in the record before.
  first_value text not null,
  second_value text not null,
  value text not null,
  before_value text not null,
  reason text not null check (reason <> ''),
  -- The cells of the measure as the act left them.
  cells jsonb not null,
  account uuid not null,
  decided_at timestamptz not null
);
create index coding_settlement_measure on atlas.coding_settlement (measure_id, coder);
create index coding_settlement_act on atlas.coding_settlement (act);
grant select, insert on atlas.coding_settlement to symbolon_node;

-- Decisions that were taken back. Append-only.
create table atlas.coding_settlement_undo (
  act uuid primary key,
  reason text not null check (reason <> ''),
  account uuid not null,
  undone_at timestamptz not null
);
grant select, insert on atlas.coding_settlement_undo to symbolon_node;

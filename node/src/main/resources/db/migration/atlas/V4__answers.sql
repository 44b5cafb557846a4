-- What a State answers to a duty, kept once: a function against a crime, however many instruments
-- ask it. The row of a duty holds the number of the answer that stands.
create table atlas.duty_answer (
  id uuid primary key default gen_random_uuid(),
  iso3 text not null check (iso3 ~ '^[A-Z]{3}$'),
  function text not null,
  crime text not null check (crime in ('THB', 'SOM', 'GENERAL', 'RELATED')),
  version int not null check (version >= 0),
  unique (iso3, function, crime)
);
grant select, insert, update (version) on atlas.duty_answer to symbolon_node;

-- Every answer that was given, with the law that it answered. Append-only.
create table atlas.duty_answer_version (
  duty_answer uuid not null references atlas.duty_answer,
  version int not null check (version > 0),
  act text not null check (act in ('GIVEN', 'RENEWED', 'CONFIRMED')),
  state text not null check (state in ('IN_PLACE', 'PARTLY', 'NOT_IN_PLACE', 'NOT_KNOWN')),
  words text not null,
  evidence text not null,
  -- The provisions that asked, and their wording.
  law jsonb not null,
  -- SHA-256 of the same.
  law_digest text not null check (law_digest ~ '^[0-9a-f]{64}$'),
  account uuid not null,
  organisation uuid not null,
  office uuid not null,
  given_at timestamptz not null,
  primary key (duty_answer, version)
);
grant select, insert on atlas.duty_answer_version to symbolon_node;

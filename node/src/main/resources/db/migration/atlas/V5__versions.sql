-- Charts frozen as versions that can be cited. Nothing here is ever changed or taken away.
create table atlas.frozen_version (
  -- The first letters of the digest, in base 32.
  id text primary key check (id ~ '^[0-9a-hjkmnp-tv-z]{12,52}$'),
  chart text not null,
  -- Parameters of the chart's own address, to ask the same again.
  asked jsonb not null,
  -- Canonical JSON (RFC 8785) of chart, question, data, keys and names; the digest is of these bytes.
  document bytea not null,
  digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  records_version bigint not null,
  program_version text not null,
  frozen_at timestamptz not null,
  account uuid not null,
  organisation uuid not null,
  organisation_name text not null
);
create index frozen_version_chart on atlas.frozen_version (chart, frozen_at desc);
grant select, insert on atlas.frozen_version to symbolon_node;

-- The words and the drawing of a version in each complete language.
create table atlas.frozen_version_words (
  version text not null references atlas.frozen_version,
  language text not null check (language in ('en', 'fr')),
  title text not null,
  answer text not null,
  n text not null,
  sources text[] not null,
  -- What the drawing shows; both are null where the chart has no picture.
  alt text,
  drawing bytea,
  primary key (version, language),
  check ((alt is null) = (drawing is null))
);
grant select, insert on atlas.frozen_version_words to symbolon_node;

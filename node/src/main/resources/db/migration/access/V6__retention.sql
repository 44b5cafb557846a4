-- How long events stay, and the only way in which they go: by a rule, with their hash kept, and told
-- by the log itself.

-- Rules, longest prefix first. They are the owner's: the node reads them.
create table access.retention (
  kind_prefix text primary key check (kind_prefix <> ''),
  days integer not null check (days >= 90),
  -- Why so long and no longer.
  source text not null check (source <> '')
);

insert into access.retention values
  ('access.signed.', 365,
   'GDPR art. 5(1)(e), LED art. 4(1)(e) and 25: who was there is kept for a year to find misuse'),
  ('access.signin.failed', 365,
   'GDPR art. 5(1)(e), LED art. 4(1)(e): attempts are kept for a year to find attacks'),
  ('access.consulted', 1825,
   'LED art. 25(1) and (2): consultations are kept for five years for control and proceedings'),
  ('access.refused', 1825,
   'LED art. 25(2): refusals are kept for five years for control and proceedings');

-- One run of one rule. The digest is in an event of the log.
create table access.erasure (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kind_prefix text not null,
  days integer not null,
  leaves integer not null check (leaves > 0),
  -- SHA-256 over a line "index hash" for each leaf, by index.
  digest bytea not null unique check (length(digest) = 32)
);

-- Which leaves have no event any more.
create table access.erased (
  leaf bigint primary key,
  erasure bigint not null references access.erasure
);
create index on access.erased (erasure);

grant select on access.retention, access.erasure, access.erased to symbolon_node;

alter table access.retention enable row level security;
create policy read_retention on access.retention for select using ((select public.scope_known()));
alter table access.erasure enable row level security;
create policy read_erasure on access.erasure for select using ((select public.scope_known()));
alter table access.erased enable row level security;
create policy read_erased on access.erased for select using ((select public.scope_known()));

-- Erases the oldest events that a rule lets go, at most so many of each rule, by the clock of the
-- database. Only events with a leaf under a head go, so that their hash stays proved. Who calls it
-- writes the event that tells of it in the same transaction; an audit names what was not told.
create function access.erase_by_rule(most integer)
  returns table (kind_prefix text, leaves integer, digest text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  rule record;
  taken bigint[];
  sum bytea;
  number bigint;
begin
  for rule in select r.kind_prefix, r.days from access.retention r order by r.kind_prefix loop
    select array_agg(old.index order by old.index) into taken from (
      select l.index from access.event e join access.leaf l on l.event = e.id
      where starts_with(e.kind, rule.kind_prefix)
        and e.kind <> 'access.events.erased'
        and e.at < now() - make_interval(days => rule.days)
        and not exists (select 1 from access.retention longer
          where starts_with(e.kind, longer.kind_prefix)
            and length(longer.kind_prefix) > length(rule.kind_prefix))
        and l.index < (select coalesce(max(h.size), 0) from access.tree_head h)
      order by l.index limit least(most, 10000)) old;
    continue when taken is null;
    select sha256(convert_to(
        string_agg(l.index || ' ' || encode(l.hash, 'hex') || E'\n', '' order by l.index), 'UTF8'))
      into sum from access.leaf l where l.index = any (taken);
    insert into access.erasure (at, kind_prefix, days, leaves, digest)
      values (now(), rule.kind_prefix, rule.days, cardinality(taken), sum) returning id into number;
    insert into access.erased select unnest(taken), number;
    delete from access.event e using access.leaf l
      where l.event = e.id and l.index = any (taken);
    kind_prefix := rule.kind_prefix;
    leaves := cardinality(taken);
    digest := encode(sum, 'hex');
    return next;
  end loop;
end
$$;
revoke execute on function access.erase_by_rule(integer) from public;
grant execute on function access.erase_by_rule(integer) to symbolon_node;

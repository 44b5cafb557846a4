-- Events are erased by the job of retention alone, whoever else uses the role of the pool.
create or replace function access.erase_by_rule(most integer)
  returns table (kind_prefix text, leaves integer, digest text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  rule record;
  taken bigint[];
  sum bytea;
  number bigint;
begin
  if public.scope_system() is distinct from 'retention' then
    raise exception 'only the job of retention erases events' using errcode = '42501';
  end if;
  if most is null or most < 1 then
    raise exception 'how many events at most must be a number above 0' using errcode = '22023';
  end if;
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

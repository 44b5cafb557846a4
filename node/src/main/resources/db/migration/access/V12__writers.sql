-- A guard is read by everybody, also before anybody is known. It is switched by who keeps the
-- directory of the node alone, or by its own job, and by this function alone.
revoke insert, update, delete on access.guard from symbolon_node;

create function access.switch_guard(guard text, off_from timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  changed integer;
begin
  if not access.keeps_directory() then
    raise exception 'only an administrator switches a guard' using errcode = '42501';
  end if;
  if off_from is null then
    delete from access.guard g where g.code = guard;
  else
    insert into access.guard (code, off_since) values (guard, off_from);
  end if;
  get diagnostics changed = row_count;
  return changed > 0;
end
$$;
revoke execute on function access.switch_guard(text, timestamptz) from public;
grant execute on function access.switch_guard(text, timestamptz) to symbolon_node;

-- Words stand beside an event of the one who wrote it.
drop policy write_event_reason on access.event_reason;
create policy write_event_reason on access.event_reason for insert with check (
  exists (select 1 from access.event e where e.id = event
    and ((select public.scope_system()) is not null
      or e.actor = (select public.scope_account())::text)));

-- A token ends with what ends the sessions of its account: a new password, a reset, a lock.
alter table access.api_token add column epoch integer not null default 0;
update access.api_token t set epoch = a.epoch from access.account a where a.id = t.account;
alter table access.api_token alter column epoch drop default;

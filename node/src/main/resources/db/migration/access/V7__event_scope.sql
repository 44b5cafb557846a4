-- The policies of the log (V2) hold from now on, when every transaction says for whom it reads.
-- Nobody writes an event in another's name: only the system does, for who is nobody yet.
drop policy write_event on access.event;
create policy write_event on access.event for insert
  with check ((select public.scope_system()) is not null
    or actor = (select public.scope_account())::text);
alter table access.event enable row level security;

drop policy write_event_reason on access.event_reason;
create policy write_event_reason on access.event_reason for insert
  with check ((select public.scope_known()));
alter table access.event_reason enable row level security;

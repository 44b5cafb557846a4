-- Who sees which rows of the tables of V1, whatever a page, an operation or a mistake asks for.
-- Without FORCE: the owner migrates, and would change no row without an error.
create or replace function access.is_node_administrator() returns boolean
  language sql stable parallel safe
  begin atomic
    select exists (select 1 from access.account_role
      where account = public.scope_account() and role = 'NODE_ADMINISTRATOR');
  end;
grant execute on function access.is_node_administrator() to symbolon_node;

-- Whether the actor at hand keeps the directory of this node: an administrator, or the system.
create function access.keeps_directory() returns boolean
  language sql stable parallel safe
  begin atomic
    select public.scope_system() is not null or access.is_node_administrator();
  end;
grant execute on function access.keeps_directory() to symbolon_node;

-- The directory: everybody who acts here may know who else does.
alter table access.organisation enable row level security;
create policy directory on access.organisation for select using ((select public.scope_known()));
create policy kept on access.organisation for insert
  with check ((select access.keeps_directory()));
-- Who changes accounts waits for the row of the first organisation, so it is not for
-- administrators alone.
create policy held on access.organisation for update using ((select public.scope_known()))
  with check ((select access.keeps_directory()));

alter table access.office enable row level security;
create policy directory on access.office for select using ((select public.scope_known()));
create policy kept on access.office for insert with check ((select access.keeps_directory()));
create policy changed on access.office for update using ((select access.keeps_directory()));

alter table access.account enable row level security;
create policy directory on access.account for select using ((select public.scope_known()));
create policy kept on access.account for insert with check ((select access.keeps_directory()));
create policy changed on access.account for update
  using (id = (select public.scope_account()) or (select access.keeps_directory()));

-- Nobody gives roles to anybody but who keeps the directory; one may lay down one's own.
alter table access.account_role enable row level security;
create policy directory on access.account_role for select using (public.scope_known());
create policy given on access.account_role for insert
  with check ((select access.keeps_directory()));
create policy taken on access.account_role for delete
  using (account = (select public.scope_account()) or (select access.keeps_directory()));
create policy changed on access.account_role for update
  using ((select access.keeps_directory()));

-- Secrets, as digests: for their own account and for who makes or opens them.
alter table access.link enable row level security;
create policy secret on access.link
  using (object = (select public.scope_account())
    or (select access.keeps_directory())
    or (select public.scope_account()) = '00000000-0000-0000-0000-000000000001');

alter table access.bearer enable row level security;
create policy secret on access.bearer
  using ((select public.scope_system()) in ('sign-in', 'start'));

alter table access.session enable row level security;
create policy secret on access.session
  using (principal_name = (select public.scope_account())::text
    or (select public.scope_system()) in ('session', 'sign-in'));

alter table access.session_attributes enable row level security;
create policy secret on access.session_attributes
  using ((select public.scope_system()) in ('session', 'sign-in'));

alter table access.back_off enable row level security;
create policy directory on access.back_off using ((select public.scope_known()));

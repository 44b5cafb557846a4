-- Who may write what V4 made: who keeps the directory, and everybody who stands in for whom.
drop policy known on access.membership;
create policy directory on access.membership for select using ((select public.scope_known()));
create policy given on access.membership for insert with check ((select access.keeps_directory()));
create policy taken on access.membership for delete using ((select access.keeps_directory()));
create policy changed on access.membership for update using ((select access.keeps_directory()));

drop policy known on access.office_purpose;
create policy directory on access.office_purpose for select using ((select public.scope_known()));
create policy given on access.office_purpose for insert
  with check ((select access.keeps_directory()));
create policy taken on access.office_purpose for delete using ((select access.keeps_directory()));

drop policy known on access.deputyship;
create policy directory on access.deputyship for select using ((select public.scope_known()));
create policy named on access.deputyship for insert
  with check (principal = (select public.scope_account()) or (select access.keeps_directory()));
create policy ended on access.deputyship for update
  using (principal = (select public.scope_account()) or deputy = (select public.scope_account())
    or (select access.keeps_directory()));

drop policy known on access.proposal;
create policy directory on access.proposal for select using ((select public.scope_known()));
create policy asked on access.proposal for insert with check ((select access.keeps_directory()));
create policy decided on access.proposal for update using ((select access.keeps_directory()));

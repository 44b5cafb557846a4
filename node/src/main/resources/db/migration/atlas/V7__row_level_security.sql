-- Who sees which rows. What is published is in access/common-tables.csv, with the reason.

-- The history of a record says who changed it and why.
alter table atlas.record_version enable row level security;
create policy known on atlas.record_version using ((select public.scope_known()));

alter table atlas.duty_answer enable row level security;
create policy known on atlas.duty_answer using ((select public.scope_known()));
alter table atlas.duty_answer_version enable row level security;
create policy known on atlas.duty_answer_version for select using ((select public.scope_known()));
create policy own on atlas.duty_answer_version for insert
  with check (account = (select public.scope_account())
    and organisation = (select public.scope_organisation()));

-- Tasks are agreed between organisations, and everybody who acts here follows them.
alter table atlas.task enable row level security;
create policy known on atlas.task using ((select public.scope_known()));
alter table atlas.task_entry enable row level security;
create policy known on atlas.task_entry using ((select public.scope_known()));

-- A label is its organisation's until each of the two bodies was told or has replied; when their
-- time to reply is over, the program decides by its clock. It asks as the owner, since the policies
-- of notices and replies ask for the label in turn.
create function atlas.label_was_told(label uuid, a text, b text) returns boolean
  language sql stable parallel safe security definer set search_path = ''
  begin atomic
    select not exists (
      select from (values (label_was_told.a), (label_was_told.b)) as named (body)
      where not exists (select from atlas.label_notice n
          where n.label = label_was_told.label and n.body = named.body)
        and not exists (select from atlas.label_reply r
          where r.label = label_was_told.label and r.body = named.body));
  end;
revoke execute on function atlas.label_was_told(uuid, text, text) from public;
grant execute on function atlas.label_was_told(uuid, text, text) to symbolon_node;

alter table atlas.label enable row level security;
create policy seen on atlas.label for select
  using (organisation = (select public.scope_organisation())
    or (select public.scope_system()) is not null
    or (select public.scope_known()) and atlas.label_was_told(id, a, b));
create policy given on atlas.label for insert
  with check (organisation = (select public.scope_organisation())
    and author = (select public.scope_account()));
create policy withdrawn on atlas.label for update
  using (author = (select public.scope_account()));

alter table atlas.label_notice enable row level security;
create policy seen on atlas.label_notice for select
  using (exists (select from atlas.label l where l.id = label));
create policy told on atlas.label_notice for insert
  with check (recorded_by = (select public.scope_account())
    and exists (select from atlas.label l
      where l.id = label and l.organisation = (select public.scope_organisation())));

alter table atlas.label_reply enable row level security;
create policy seen on atlas.label_reply for select
  using (exists (select from atlas.label l where l.id = label));
create policy told on atlas.label_reply for insert
  with check (recorded_by = (select public.scope_account())
    and exists (select from atlas.label l
      where l.id = label and l.organisation = (select public.scope_organisation())));

-- A round is its coder's alone until it is done; then it says who stands behind a number.
alter table atlas.coding_round enable row level security;
create policy seen on atlas.coding_round for select
  using (account = (select public.scope_account())
    or (outcome = 'DONE' and (select public.scope_known())));
create policy own_begun on atlas.coding_round for insert
  with check (account = (select public.scope_account()));
create policy own_ended on atlas.coding_round for update
  using (account = (select public.scope_account()));

-- The numbers of coders must differ, also those of rounds that nobody else sees.
create function atlas.highest_coder() returns integer
  language sql stable parallel safe security definer set search_path = ''
  begin atomic
    select coalesce(max(case when coder ~ '^[0-9]{1,6}$' then coder::integer end), 0)
    from atlas.coding_round;
  end;
revoke execute on function atlas.highest_coder() from public;
grant execute on function atlas.highest_coder() to symbolon_node;

-- What is saved in a round is never anybody else's.
alter table atlas.coding_draft enable row level security;
create policy own on atlas.coding_draft
  using (exists (select from atlas.coding_round r
    where r.id = round and r.account = (select public.scope_account())));

alter table atlas.coding_settlement enable row level security;
create policy known on atlas.coding_settlement for select using ((select public.scope_known()));
create policy own on atlas.coding_settlement for insert
  with check (account = (select public.scope_account()));
alter table atlas.coding_settlement_undo enable row level security;
create policy known on atlas.coding_settlement_undo for select using ((select public.scope_known()));
create policy own on atlas.coding_settlement_undo for insert
  with check (account = (select public.scope_account()));

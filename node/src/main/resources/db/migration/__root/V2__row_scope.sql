-- For whom a transaction reads and writes, as policies of row-level security ask for it. The
-- transaction manager of the pool sets these for one transaction only.
--
-- After the first transaction of a connection an unset value reads as empty, not as null: hence
-- nullif. A policy calls these within (select ...), so that they are asked once a statement and
-- not once a row.
create function public.scope_organisation() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('symbolon.organisation', true), '')::uuid;

create function public.scope_account() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('symbolon.account', true), '')::uuid;

-- The job or listener that acts; null where an account or nobody does.
create function public.scope_system() returns text
  language sql stable parallel safe
  return nullif(current_setting('symbolon.system', true), '');

-- Whether anybody acts: an account or a job.
create function public.scope_known() returns boolean
  language sql stable parallel safe
  return nullif(current_setting('symbolon.account', true), '') is not null
    or nullif(current_setting('symbolon.system', true), '') is not null;

grant execute on function public.scope_organisation(), public.scope_account(),
  public.scope_system(), public.scope_known() to symbolon_node;

-- What was handed in belongs to the organisation of who handed it in. The same sheet of another
-- organisation is another import: that it was there already would tell of it.
alter table intake.import add column organisation uuid default public.scope_organisation();
update intake.import set organisation =
  (select o.organisation from access.account a join access.office o on o.id = a.office
   where a.id = uploaded_account);
drop index intake.import_once;
create unique index import_once on intake.import (organisation, target, digest) nulls not distinct
  where state not in ('UNDONE', 'DISCARDED');

alter table intake.import enable row level security;
create policy own on intake.import
  using (organisation = (select public.scope_organisation())
    or (select public.scope_system()) is not null);

-- An import names its account by id alone; what the account is called stands in access.
alter table intake.import drop column uploaded_name;
-- What the search of the list looks through, folded.
alter table intake.import add column words text not null default '';
update intake.import set words = lower(file_name || ' ' || target);
-- A dry run discards itself once it is read, however long that takes.
alter table intake.import add column dry_run boolean not null default false;
-- How often its reading was begun: a sheet that takes the node down with it is given up.
alter table intake.import add column readings integer not null default 0;

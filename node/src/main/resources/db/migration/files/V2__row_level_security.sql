-- Which files there are is for who acts here; a part that names a file says whose it is.
alter table files.original enable row level security;
create policy known on files.original using ((select public.scope_known()));

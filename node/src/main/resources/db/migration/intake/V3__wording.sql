-- Texts of reports are kept under the names of the record Wording. Within a text a quotation mark
-- has a backslash before it, so that only names of members can match.
update intake.import
set report = cast(
  replace(replace(cast(report as text), '"en": "', '"english": "'), '"fr": "', '"french": "')
  as jsonb);

-- The whole statement is one column; what lists are filtered by stays beside it.
alter table partner add column content jsonb;
alter table partner add column editors uuid[] not null default '{}';
alter table partner add column merged_into uuid;

update partner set content = jsonb_strip_nulls(jsonb_build_object(
    'externalId', external_id,
    'visibility', lower(replace(visibility, '_', '-')),
    'names', names,
    'acronym', acronym,
    'summary', summary,
    'types', to_jsonb(types),
    'status', status,
    'country', country));

alter table partner alter column content set not null;
alter table partner alter column editors drop default;
alter table partner drop column names;
alter table partner drop column acronym;
alter table partner drop column summary;
alter table partner drop column country;

-- What the application's account may do; all that there is belongs to the account that migrates. Run after every migration.
grant usage on schema public to "${application}";
grant select, insert, update, delete on all tables in schema public to "${application}";
grant usage on all sequences in schema public to "${application}";
revoke all on flyway_schema_history from "${application}";

-- What was noted stays as it was noted.
revoke update, delete on audit_log from "${application}";

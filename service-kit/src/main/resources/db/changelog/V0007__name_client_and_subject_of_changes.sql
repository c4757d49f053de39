-- Who made a change is more than a partner: its system, and whoever was signed in. Absent in rows from before there were tokens.
alter table change_log
    add column client  text,
    add column subject text;

-- In which folders below that of its portfolio a file was dropped: some tools write the date there.
alter table history_file add column if not exists folder varchar default '' not null;

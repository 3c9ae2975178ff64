-- By what a person finds a session again, and from what kind of device it came: a word of ours, nothing that it said.
ALTER TABLE sign_in_token ADD COLUMN id uuid;
UPDATE sign_in_token SET id = gen_random_uuid();
ALTER TABLE sign_in_token ALTER COLUMN id SET NOT NULL;
ALTER TABLE sign_in_token ADD CONSTRAINT sign_in_token_id UNIQUE (id);
ALTER TABLE sign_in_token ADD COLUMN device varchar(10);

-- Sessions that nobody uses end.
CREATE INDEX sign_in_token_seen ON sign_in_token (last_seen_at);

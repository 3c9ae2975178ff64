-- The second factor of who has one. Secrets are encrypted; the key is the operator's and does not stand here.
CREATE TABLE second_factor (
    person_id    uuid PRIMARY KEY REFERENCES account,
    secret       varchar(200),
    set_up_at    timestamp(6) with time zone,
    last_step    bigint NOT NULL,
    begun_secret varchar(200),
    begun_at     timestamp(6) with time zone,
    version      bigint NOT NULL
);

-- Those not used yet, as digests.
CREATE TABLE recovery_code (
    digest    varchar(64) PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES account
);
CREATE INDEX recovery_code_person ON recovery_code (person_id);

-- The key of a demo, which protects nothing there.
CREATE TABLE demo_sealing_key (
    id           integer PRIMARY KEY,
    sealing_key  varchar(50) NOT NULL
);

-- Whether a second factor was shown when the session began.
ALTER TABLE sign_in_token ADD COLUMN second_factor boolean DEFAULT FALSE NOT NULL;

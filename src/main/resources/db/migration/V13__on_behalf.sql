-- Scans and pictures that belong to what somebody says. The content stands in pieces: a column of one type on both
-- databases holds no more than a megabyte, and no reader needs the whole in memory.
CREATE TABLE attachment (
    id uuid PRIMARY KEY,
    format varchar(10) NOT NULL,
    file_name varchar(200) NOT NULL,
    size integer NOT NULL,
    sha256 varchar(64) NOT NULL,
    uploaded_by uuid NOT NULL REFERENCES person (id),
    uploaded_at timestamp(6) with time zone NOT NULL,
    used_at timestamp(6) with time zone
);
CREATE INDEX attachment_unused ON attachment (used_at, uploaded_at);
CREATE INDEX attachment_uploader ON attachment (uploaded_by, used_at);

CREATE TABLE attachment_piece (
    attachment_id uuid NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
    place integer NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (attachment_id, place)
);

-- Who may enter answers for a delegation or a member (CLERK), or prepare a member's (ASSISTANT), for a time.
CREATE TABLE mandate (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    kind varchar(20) NOT NULL,
    person_id uuid NOT NULL REFERENCES person (id),
    delegation_id uuid REFERENCES delegation (id),
    member_id uuid REFERENCES person (id),
    valid_from timestamp(6) with time zone NOT NULL,
    valid_until timestamp(6) with time zone,
    given_by varchar(500) NOT NULL,
    attachment_id uuid REFERENCES attachment (id),
    recorded_by uuid NOT NULL,
    recorded_by_name varchar(200) NOT NULL,
    recorded_at timestamp(6) with time zone NOT NULL,
    CONSTRAINT mandate_side CHECK ((delegation_id IS NULL) <> (member_id IS NULL)),
    CONSTRAINT mandate_span CHECK (valid_until IS NULL OR valid_until >= valid_from)
);
CREATE INDEX mandate_person ON mandate (person_id);
CREATE INDEX mandate_delegation ON mandate (delegation_id);
CREATE INDEX mandate_member ON mandate (member_id);

-- What clerks entered for those who answered by other ways; an act on adoption waits here for a second person.
CREATE TABLE act_on_behalf (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    document_id uuid NOT NULL REFERENCES document (id),
    step_id uuid,
    task_id uuid,
    kind varchar(40) NOT NULL,
    part uuid NOT NULL,
    delegation_id uuid,
    answer text NOT NULL,
    channel varchar(20) NOT NULL,
    received_at timestamp(6) with time zone NOT NULL,
    attachment_id uuid REFERENCES attachment (id),
    note text,
    entered_by uuid NOT NULL,
    entered_by_name varchar(200) NOT NULL,
    entered_at timestamp(6) with time zone NOT NULL,
    state varchar(30) NOT NULL,
    decided_by uuid,
    decided_by_name varchar(200),
    decided_at timestamp(6) with time zone,
    reason varchar(2000)
);
CREATE INDEX act_on_behalf_document ON act_on_behalf (document_id, id);
CREATE INDEX act_on_behalf_attachment ON act_on_behalf (attachment_id);
CREATE INDEX position_taken_attachment ON position_taken (attachment_id);

-- Both names stand: who confirmed what a clerk entered, who prepared what a member said.
ALTER TABLE position_taken ADD COLUMN confirmed_by_name varchar(200);
ALTER TABLE position_taken ADD COLUMN prepared_by_name varchar(200);

-- What an assistant has prepared for a member, until the member completes the task.
CREATE TABLE task_preparation (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    task_id uuid NOT NULL,
    member_id uuid NOT NULL REFERENCES person (id),
    prepared_by uuid NOT NULL,
    prepared_by_name varchar(200) NOT NULL,
    prepared_at timestamp(6) with time zone NOT NULL,
    answer text NOT NULL,
    UNIQUE (task_id, member_id)
);

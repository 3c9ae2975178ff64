-- The form over which an event's content hash was made; what was written before this column is of the first.
ALTER TABLE record_event ADD COLUMN canon varchar(40) DEFAULT 'concord-event-1' NOT NULL;
ALTER TABLE record_event ALTER COLUMN canon DROP DEFAULT;

-- Events that wait to be linked, each written with its event: one that commits late is found as any other.
CREATE TABLE record_pending (
    event_id uuid PRIMARY KEY,
    chain uuid NOT NULL
);
CREATE INDEX record_pending_chain ON record_pending (chain);
INSERT INTO record_pending (event_id, chain)
    SELECT id, COALESCE(document_id, CAST('00000000-0000-0000-0000-000000000000' AS uuid)) FROM record_event;

-- No foreign keys from here on: the chain has to tell of an event that is gone.
CREATE TABLE record_link (
    event_id uuid PRIMARY KEY,
    chain uuid NOT NULL,
    seq integer NOT NULL,
    content_hash varchar(64) NOT NULL,
    hash varchar(64) NOT NULL,
    linked_at timestamp(6) with time zone NOT NULL,
    CONSTRAINT record_link_place UNIQUE (chain, seq)
);

CREATE TABLE record_head (
    id uuid PRIMARY KEY,
    chain uuid NOT NULL,
    seq integer NOT NULL,
    hash varchar(64) NOT NULL,
    signed_at timestamp(6) with time zone NOT NULL,
    key_id varchar(64) NOT NULL,
    signature varchar(100) NOT NULL,
    CONSTRAINT record_head_place UNIQUE (chain, seq)
);

-- Public keys of all times. A private key stands here only in demo mode.
CREATE TABLE record_key (
    id varchar(64) PRIMARY KEY,
    public_key varchar(200) NOT NULL,
    private_key varchar(200),
    since timestamp(6) with time zone NOT NULL
);

-- Held by the node that links, to the end of its transaction.
CREATE TABLE record_sequencer (id integer PRIMARY KEY);
INSERT INTO record_sequencer VALUES (1);

-- What has just changed, for those who look on: noted with the act itself. It gets its batch when it has been committed,
-- so that whoever has read up to a batch misses nothing of an act that took longer than a later one.
CREATE TABLE noted_change (
    id uuid PRIMARY KEY,
    subject varchar(10) NOT NULL,
    subject_id uuid NOT NULL,
    noted_at timestamp(6) with time zone NOT NULL,
    batch bigint
);
CREATE INDEX noted_change_batch ON noted_change (batch);

-- The newest batch. Held by the node that gives one, to the end of its transaction.
CREATE TABLE change_batch (id integer PRIMARY KEY, newest bigint NOT NULL);
INSERT INTO change_batch VALUES (1, 0);

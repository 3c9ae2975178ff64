-- One import of a register at a time: held until its act ends.
CREATE TABLE register_lock (
    register varchar(20) PRIMARY KEY
);
INSERT INTO register_lock (register) VALUES ('delegations');
INSERT INTO register_lock (register) VALUES ('people');

-- Taken by a node while it starts, so that nodes that start together do so one after another.
CREATE TABLE startup_lock (id integer PRIMARY KEY);
INSERT INTO startup_lock VALUES (1);

-- What was said of single provisions, beside what was said of the whole; read and written with the position.
ALTER TABLE position_taken ADD COLUMN comments text;
-- The provision that an objection is about, where it is about one.
ALTER TABLE position_taken ADD COLUMN provision_id uuid;

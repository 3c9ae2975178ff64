-- Links to set a password were kept with the answer; elsewhere only the digest of a token is.
UPDATE idempotent_answer SET body = NULL WHERE body LIKE '%setPasswordLink%';

-- Old answers are deleted by their time.
CREATE INDEX idempotent_answer_at ON idempotent_answer (at);

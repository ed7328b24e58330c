-- key names the message that an answer is to, '' when it has no name: handled again, it takes the place of its answer.
ALTER TABLE answers ADD COLUMN key TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX answers_by_key ON answers (key) WHERE key <> '';
CREATE INDEX answers_by_time ON answers (created_at);

-- A turn is a question as it was understood and what was answered, for questions that lean on it. It belongs to a
-- chat, or to a session of the page with chat 0. key names it within these; thread is the key of the turn that a
-- chain of replies began with.
CREATE TABLE turns (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	chat       BIGINT NOT NULL,
	session    TEXT NOT NULL,
	topic      BIGINT NOT NULL,
	writer     BIGINT NOT NULL,
	message    BIGINT NOT NULL,
	key        TEXT NOT NULL,
	thread     TEXT NOT NULL,
	question   TEXT NOT NULL,
	answer     TEXT NOT NULL,
	created_at BIGINT NOT NULL,
	UNIQUE (chat, session, key)
);
CREATE INDEX turns_by_time ON turns (created_at);
CREATE INDEX turns_by_message ON turns (chat, message);
CREATE INDEX outbox_by_message ON outbox (chat, message_id);

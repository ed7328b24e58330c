CREATE TABLE documents (
	id           TEXT PRIMARY KEY,
	title        TEXT NOT NULL,
	publisher    TEXT NOT NULL,
	published    TEXT NOT NULL,
	published_at BIGINT,
	url          TEXT NOT NULL,
	language     TEXT NOT NULL,
	text         TEXT NOT NULL,
	origin       TEXT NOT NULL,
	digest       TEXT NOT NULL,
	added_at     BIGINT NOT NULL
);
CREATE INDEX documents_by_origin ON documents (origin);
CREATE INDEX documents_by_time ON documents (published_at);

CREATE TABLE passages (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	document   TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
	ordinal    INTEGER NOT NULL,
	heading    TEXT NOT NULL,
	start_byte INTEGER NOT NULL,
	end_byte   INTEGER NOT NULL,
	text       TEXT NOT NULL,
	UNIQUE (document, ordinal)
);

CREATE TABLE embeddings (
	passage INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
	model   TEXT NOT NULL,
	vector  BLOB NOT NULL,
	PRIMARY KEY (passage, model)
);

CREATE TABLE settings (
	name  TEXT PRIMARY KEY,
	value TEXT NOT NULL
);

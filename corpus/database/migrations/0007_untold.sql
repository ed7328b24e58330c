-- day names the digest that told a document first; subscription and day name the digest that a message tells. A digest
-- that may not have arrived is found by them, and what it told is told by the next.
ALTER TABLE told ADD COLUMN day TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN subscription INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN day TEXT NOT NULL DEFAULT '';
CREATE INDEX outbox_by_digest ON outbox (subscription, day) WHERE subscription <> 0;

-- What the server keeps beside the clinics' inboxes. No table here ever holds a visitor's words, name, contact or address.

-- The directory: one clinic's profile, as knowledge/clinics/{id}.yaml says it. Kept until the clinic leaves.
CREATE TABLE clinic (
  id TEXT PRIMARY KEY,
  profile TEXT NOT NULL CHECK (json_valid(profile)),
  updated_at TEXT NOT NULL
) STRICT;

-- How often a thing happened on a day: a topic answered, a behaviour met, a question left open. Kept 24 months.
CREATE TABLE daily_count (
  clinic TEXT NOT NULL,
  day TEXT NOT NULL,
  what TEXT NOT NULL,
  lang TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (clinic, day, what, lang)
) STRICT, WITHOUT ROWID;

-- One row for each crisis, emergency or threat that was met: when, which, how grave, by which rules. Kept 24 months.
CREATE TABLE safety_event (
  clinic TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  behaviour TEXT NOT NULL,
  level TEXT,
  lang TEXT NOT NULL,
  rule_version TEXT NOT NULL,
  staff_told INTEGER NOT NULL
) STRICT;
CREATE INDEX safety_event_by_clinic ON safety_event (clinic, at_ms);

-- A reply that the last check stopped, or a fault of the same weight, for the incident register. Kept 6 years.
CREATE TABLE incident (
  clinic TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  rule TEXT NOT NULL
) STRICT;

-- Whether a reply helped. The reply's id is random and leads to nobody. Kept 24 months.
CREATE TABLE feedback (
  clinic TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  reply TEXT NOT NULL,
  topic TEXT,
  helpful INTEGER NOT NULL,
  reason TEXT,
  PRIMARY KEY (clinic, reply)
) STRICT, WITHOUT ROWID;

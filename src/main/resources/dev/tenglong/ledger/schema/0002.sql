-- The ledger, format 2: cases. What happens in a case is an entry of kind "case"; an entry holds what one command or one
-- screening did, in as many cases as it concerned.

-- How every case stands, and where its events are. Rebuilt from the entries and compared: nothing is known from here alone.
CREATE TABLE case_file (
    id         INTEGER PRIMARY KEY,
    number     TEXT NOT NULL UNIQUE,
    enterprise TEXT NOT NULL,
    state      TEXT NOT NULL,
    mark       TEXT NOT NULL,
    events     INTEGER NOT NULL
);

CREATE INDEX case_file_enterprise ON case_file (enterprise);

-- place: among the events of the entry, from 0.
CREATE TABLE case_event (
    case_file INTEGER NOT NULL REFERENCES case_file,
    number    INTEGER NOT NULL,
    entry     INTEGER NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
    place     INTEGER NOT NULL,
    PRIMARY KEY (case_file, number)
) WITHOUT ROWID;

CREATE TRIGGER case_event_update BEFORE UPDATE ON case_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER case_event_delete BEFORE DELETE ON case_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER case_event_insert BEFORE INSERT ON case_event
    WHEN EXISTS (SELECT 1 FROM case_event WHERE case_file = NEW.case_file AND number = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- A case moves on with its events, and never otherwise.
CREATE TRIGGER case_file_update BEFORE UPDATE ON case_file
    WHEN NEW.id IS NOT OLD.id OR NEW.number IS NOT OLD.number OR NEW.events <= OLD.events
    BEGIN SELECT RAISE(ABORT, 'only with an event'); END;
CREATE TRIGGER case_file_delete BEFORE DELETE ON case_file BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER case_file_insert BEFORE INSERT ON case_file
    WHEN EXISTS (SELECT 1 FROM case_file WHERE id = NEW.id OR number = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'append-only'); END;

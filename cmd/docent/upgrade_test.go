package main

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"docent/corpus/database"
)

// earlier makes a data folder as an earlier docent left it.
func earlier(t *testing.T) (dir string) {
	t.Helper()
	dir = t.TempDir()
	script, err := os.ReadFile("../../bot/ledger/testdata/schema2.sql")
	if err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", filepath.Join(dir, database.FileName))
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.Exec(string(script))
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestADatabaseIsNotBroughtUpToDateUnderAServerOfAnEarlierDocent(t *testing.T) {
	data := earlier(t)
	server, err := lock(data) // as the earlier one holds it
	if err != nil {
		t.Fatal(err)
	}
	path := file(t, "lighthouse.txt", "The lighthouse of Brandur was built in 1847 by Asta Holm.\n")
	docent(t, data, "index", path).fails(t, exitFailed, "earlier docent", "stop that one")
	docent(t, data, "ask", "Who built the lighthouse?").fails(t, exitFailed, "earlier docent", "stop that one")
	docent(t, data, "serve").fails(t, exitFailed, "another docent already serves")
	if !database.Behind(t.Context(), data) {
		t.Error("the database was changed under the server")
	}
	server.Close()
	docent(t, data, "index", path).want(t, exitDone)
	if database.Behind(t.Context(), data) {
		t.Error("the database was not brought up to date")
	}
}

func TestAServerBringsADatabaseOfAnEarlierDocentUpToDate(t *testing.T) {
	data := earlier(t)
	s := serve(t, local(data))
	if database.Behind(t.Context(), data) {
		t.Error("the server works on the schema of an earlier docent")
	}
	s.interrupt()
	s.end(t)
}

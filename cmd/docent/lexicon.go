package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"docent/retrieval/dictd"
	"docent/retrieval/lexicon"
)

const (
	// glossaryName is the operator's own glossary in the data folder.
	glossaryName = "glossary.tsv"
	// noDictionaries in place of a path leaves out those that the system has.
	noDictionaries = "none"
)

// lexicon opens what ships with docent, the dictionaries that the system has and that the configuration names, and
// the glossary in the data folder.
func (p *program) lexicon() (*lexicon.Lexicon, error) {
	dictionaries, err := dictionaries(p.config.lexicon, dictd.Folder)
	if err != nil {
		return nil, err
	}
	words, err := lexicon.Open(lexicon.Options{
		Glossary:     ifThere(filepath.Join(p.config.data, glossaryName)),
		Dictionaries: dictionaries, Folder: ifThere(p.config.data), Log: p.log,
	})
	if err != nil {
		return nil, fmt.Errorf("load the lexicon: %w", err)
	}
	return words, nil
}

// dictionaries returns the index files of the paths and, unless one of them is "none", of the system's folder.
func dictionaries(paths []string, system string) ([]string, error) {
	var named, found []string
	installed := true
	for _, path := range paths {
		if path == noDictionaries {
			installed = false
			continue
		}
		indexes, err := dictd.Find(path)
		if err != nil {
			return nil, usagef("--lexicon: %v", err)
		}
		named = append(named, indexes...)
	}
	if installed {
		var err error
		if found, err = dictd.Find(system); err != nil {
			found = nil // the system has none
		}
	}
	return append(named, found...), nil
}

// ifThere returns the path when something is there, else "".
func ifThere(path string) string {
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
		return ""
	}
	return path
}

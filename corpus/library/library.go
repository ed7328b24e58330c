// Package library holds the documents and the glossary that ship with docent.
package library

import (
	"embed"
	"io/fs"
)

//go:embed *.txt glossary.tsv
var files embed.FS

// Files are the shipped documents: the content of each file by its name.
func Files() map[string][]byte {
	names, err := fs.Glob(files, "*.txt")
	if err != nil {
		panic(err) // the pattern is a constant
	}
	shipped := make(map[string][]byte, len(names))
	for _, name := range names {
		shipped[name] = read(name)
	}
	return shipped
}

// Glossary is the shipped glossary, tab-separated.
func Glossary() []byte { return read("glossary.tsv") }

func read(name string) []byte {
	data, err := files.ReadFile(name)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return data
}

package main

import (
	"bufio"
	"compress/gzip"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// set is documents and questions on them.
type set struct {
	name string
	// files returns the files of documents; it may write them into the folder, which it then makes.
	files func(dir string) ([]string, error)
	ask   func(w *world, o options) ([]question, error)
}

// findSets returns the sets of the data folder, or one of generated documents where it is not there.
func findSets(o options) ([]set, error) {
	if _, err := os.Stat(o.data); errors.Is(err, fs.ErrNotExist) {
		return []set{generated(o)}, nil
	} else if err != nil {
		return nil, err
	}
	return []set{
		news(o),
		asked(o, "XQuAD, Chinese", "xquad/zh", "xquad/zh"),
		asked(o, "XQuAD, English", "xquad/en", "xquad/en"),
		asked(o, "XQuAD, Russian", "xquad/ru", "xquad/ru"),
		asked(o, "XQuAD, Chinese questions on English passages", "xquad/en", "xquad/zh"),
		asked(o, "XQuAD, English questions on Chinese passages", "xquad/zh", "xquad/en"),
		asked(o, "RGB, Chinese", "rgb/zh", "rgb/zh"),
	}, nil
}

// asked is a set with questions of its own.
func asked(o options, name, documents, questions string) set {
	return set{
		name: name,
		files: func(string) ([]string, error) {
			return []string{filepath.Join(o.data, documents+".corpus.jsonl")}, nil
		},
		ask: func(*world, options) ([]question, error) {
			return readQuestions(filepath.Join(o.data, questions+".queries.jsonl"))
		},
	}
}

// made asks questions that are made from the passages.
func made(w *world, o options) ([]question, error) { return makeQuestions(w, o.questions, o.seed) }

// news is the Chinese news, for scale.
func news(o options) set {
	return set{name: "news, Chinese, known items", ask: made, files: func(dir string) ([]string, error) {
		if err := os.Mkdir(dir, 0o700); err != nil {
			return nil, err
		}
		path := filepath.Join(dir, "news.jsonl")
		return []string{path}, unpack(filepath.Join(o.data, "news/news-20k.jsonl.gz"), path, o.news)
	}}
}

// unpack writes up to n lines of a packed file into another.
func unpack(from, to string, n int) (err error) {
	packed, err := os.Open(from)
	if err != nil {
		return err
	}
	defer func() { _ = packed.Close() }() // only read
	unpacker, err := gzip.NewReader(packed)
	if err != nil {
		return err
	}
	file, err := os.Create(to)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	out := bufio.NewWriter(file)
	lines := bufio.NewScanner(unpacker)
	lines.Buffer(nil, 16<<20)
	for i := 0; i < n && lines.Scan(); i++ {
		if _, err := out.Write(append(lines.Bytes(), '\n')); err != nil {
			return err
		}
	}
	return errors.Join(lines.Err(), out.Flush())
}

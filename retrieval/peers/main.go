// Command peers puts docent's search beside Bleve (CJK analyser, BM25), SQLite FTS5 (bigrams) and plain
// chromem-go (an exhaustive query of docent's built-in vectors): the same passages, the same questions, one
// process, one after another. It prints the quality and the speed of each.
//
//	cd retrieval/peers && go run .                      all of ../../../shared/data, 20,000 news stories
//	cd retrieval/peers && go run . -news 2000 -seed 7   fewer stories, other questions
//
// Where the data is not there it measures on documents that it generates. It is a module of its own, so that
// docent's does not depend on what it is measured against.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"text/tabwriter"
)

// options say what is measured.
type options struct {
	data            string
	news, questions int
	seed            uint64
}

func main() {
	var o options
	flag.StringVar(&o.data, "data", "../../../shared/data", "folder of the data for measuring")
	flag.IntVar(&o.news, "news", 20000, "how many news stories are indexed at most")
	flag.IntVar(&o.questions, "questions", 400, "how many questions are made from documents")
	flag.Uint64Var(&o.seed, "seed", 1, "seed of the questions that are made")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, o, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "peers:", err)
		os.Exit(1)
	}
}

// run measures every engine on every set and writes a table of each set as soon as it is complete.
func run(ctx context.Context, o options, stdout, stderr io.Writer) error {
	sets, err := findSets(o)
	if err != nil {
		return err
	}
	for _, s := range sets {
		figures, err := side(ctx, s, o, stderr)
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		if err := writeTable(stdout, s, figures); err != nil {
			return err
		}
	}
	return nil
}

func writeTable(w io.Writer, s set, figures []figure) error {
	fmt.Fprintf(w, "\n%s: %d passages, %d questions\n", s.name, figures[0].passages, figures[0].questions)
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "\trecall@1\trecall@5\tMRR@10\tp50 ms\tp99 ms\tindexed in s\t")
	for _, f := range figures {
		fmt.Fprintf(table, "%s\t%.3f\t%.3f\t%.3f\t%.2f\t%.2f\t%.1f\t\n", f.engine, f.at1, f.at5, f.mrr, f.p50, f.p99, f.indexed.Seconds())
	}
	return table.Flush()
}

package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"docent/bot/evaluation"
)

// figureRows are the lines of the table: a name and how it is read from the figures.
var figureRows = []struct {
	name string
	cell func(evaluation.Figures) string
}{
	{"questions", func(f evaluation.Figures) string { return fmt.Sprint(f.Questions) }},
	{"recall@1", func(f evaluation.Figures) string { return share(f.RecallAt1) }},
	{"recall@5", func(f evaluation.Figures) string { return share(f.RecallAt5) }},
	{"recall@10", func(f evaluation.Figures) string { return share(f.RecallAt10) }},
	{"mrr", func(f evaluation.Figures) string { return share(f.MRR) }},
	{"ndcg@10", func(f evaluation.Figures) string { return share(f.NDCGAt10) }},
	{"answer in passages@5", func(f evaluation.Figures) string { return share(f.AnswerInPassagesAt5) }},
	{"answer in first claim", func(f evaluation.Figures) string { return share(f.AnswerInFirstClaim) }},
	{"answer in answer", func(f evaluation.Figures) string { return share(f.AnswerInAnswer) }},
	{"refused, answerable", func(f evaluation.Figures) string { return share(f.RefusedAnswerable) }},
	{"refused, unanswerable", func(f evaluation.Figures) string { return share(f.RefusedUnanswerable) }},
	{"search p50, ms", func(f evaluation.Figures) string { return fmt.Sprintf("%.2f", f.Latency.P50) }},
	{"search p95, ms", func(f evaluation.Figures) string { return fmt.Sprintf("%.2f", f.Latency.P95) }},
	{"search p99, ms", func(f evaluation.Figures) string { return fmt.Sprintf("%.2f", f.Latency.P99) }},
}

// share writes a share to three places; a dash where there was nothing to measure.
func share(value *float64) string {
	if value == nil {
		return "-"
	}
	return fmt.Sprintf("%.3f", *value)
}

// writeFigures writes a column for all questions and one for each pair of languages, question first.
func writeFigures(w io.Writer, result evaluation.Result) error {
	names := slices.Sorted(maps.Keys(result.Pairs))
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(table, "\tall\t%s\n", strings.Join(append(names, ""), "\t"))
	for _, row := range figureRows {
		fmt.Fprintf(table, "%s\t%s\t", row.name, row.cell(result.Figures))
		for _, name := range names {
			fmt.Fprintf(table, "%s\t", row.cell(result.Pairs[name]))
		}
		fmt.Fprintln(table)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	memory := "-"
	if result.PeakRSS != nil {
		memory = fmt.Sprintf("%.0f MiB", *result.PeakRSS)
	}
	_, err := fmt.Fprintf(w, "\nindexed in %.1f s; most memory %s\n", result.IndexSeconds, memory)
	return err
}

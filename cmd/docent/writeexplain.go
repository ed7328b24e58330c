package main

import (
	"fmt"
	"io"
	"strings"
)

// writeExplanation writes for a person how a score comes about, from the sum down to the words.
func writeExplanation(w io.Writer, score float64, e explainView) error {
	var text strings.Builder
	fmt.Fprintf(&text, "score %.3f = words %.3f + vectors %.3f + time %.3f + evidence %.3f + language %.3f - repetition %.3f\n",
		score, e.Words.Share, e.Vectors.Share, e.Time, e.EvidenceShare, e.Language, max(0, -e.Repetition))
	fmt.Fprintf(&text, "evidence: %.2f of the question is covered\n", e.Evidence)
	fmt.Fprintf(&text, "vectors: %s, %.2f × similarity %.3f\n", ranked(e.Vectors.Rank), e.Vectors.Weight, e.Vectors.Scaled)
	fmt.Fprintf(&text, "words: %s, score %.3f (%.3f of the best), length %.2f of the average\n", ranked(e.Words.Rank), e.Words.Score, e.Words.Scaled, e.Words.Length)
	for _, g := range e.Words.Groups {
		writeGroup(&text, g)
	}
	for _, n := range e.Words.Near {
		fmt.Fprintf(&text, "  %.3f  %s near %s\n", n.Contribution, n.Words[0], n.Words[1])
	}
	if e.Words.Verbatim > 0 {
		fmt.Fprintf(&text, "  %.3f  as the question says it\n", e.Words.Verbatim)
	}
	writeStanding(&text, "title", e.Title)
	writeStanding(&text, "heading", e.Heading)
	_, err := fmt.Fprintln(w, indented(text.String()))
	return err
}

// writeGroup writes what one word of the question contributes and what of it occurs.
func writeGroup(text *strings.Builder, g groupView) {
	if len(g.Occurring) == 0 {
		fmt.Fprintf(text, "  %.3f  %s does not occur (df %.1f, idf %.2f)\n", g.Contribution, g.Word, g.DF, g.IDF)
		return
	}
	fmt.Fprintf(text, "  %.3f  %s (df %.1f, idf %.2f, tf %.2f, degree %.2f):", g.Contribution, g.Word, g.DF, g.IDF, g.TF, g.Degree)
	for i, t := range g.Occurring {
		if i > 0 {
			text.WriteString(";")
		}
		fmt.Fprintf(text, " %s × %.2f (tf %.2f, df %d)", t.Term, t.Weight, t.TF, t.DF)
	}
	text.WriteString("\n")
}

func writeStanding(text *strings.Builder, where string, words []string) {
	if len(words) > 0 {
		fmt.Fprintf(text, "%s holds: %s\n", where, strings.Join(words, ", "))
	}
}

// ranked names a rank; 0 is none.
func ranked(rank int) string {
	if rank == 0 {
		return "not ranked"
	}
	return fmt.Sprintf("rank %d", rank)
}

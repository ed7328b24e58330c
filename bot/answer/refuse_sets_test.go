package answer

import (
	"slices"
	"testing"

	"docent/retrieval/lexicon"
)

// outside ends the name of a set of questions whose answers are not indexed.
const outside = " outside"

// paragraphsOf is how many paragraphs of an article stand together in XQuAD.
const paragraphsOf = 5

// trials asks all sets: answerable questions, and the same or others where the documents do not answer.
func trials(t testing.TB) []trial {
	words, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	all := slices.Concat(rgbTrials(t, words), ownTrials(t, words), ours(t, words, "sample"), ours(t, words, "news"))
	for _, pair := range []string{"en-en", "zh-zh", "ru-ru", "zh-en", "en-zh"} {
		all = append(all, xquadTrials(t, words, pair)...)
	}
	for _, language := range languages {
		all = append(all, leftOutTrials(t, words, language)...)
	}
	return all
}

// rgbTrials are the questions of RGB with all passages indexed; with those alone that are about the subject and do
// not answer; and with one more, that does.
func rgbTrials(t testing.TB, words *lexicon.Lexicon) (all []trial) {
	documents, questions := trialLines(t, measuring+"rgb/zh.corpus.jsonl"), trialLines(t, measuring+"rgb/zh.queries.jsonl")
	trialIndex(t, words, documents, func(a *Answerer) {
		for n, q := range questions {
			all = append(all, try(t, a, "RGB", n, len(questions), q))
		}
	})
	for n, q := range questions {
		of := func(ids ...string) []trialLine {
			return slices.DeleteFunc(slices.Clone(documents), func(d trialLine) bool { return !slices.Contains(ids, d.ID) })
		}
		trialIndex(t, words, of(q.Negatives...), func(a *Answerer) { all = append(all, try(t, a, "RGB"+outside, n, len(questions), q)) })
		one := append(slices.Clone(q.Negatives), q.Documents[n%len(q.Documents)])
		trialIndex(t, words, of(one...), func(a *Answerer) { all = append(all, try(t, a, "RGB with one that answers", n, len(questions), q)) })
	}
	return all
}

// ownTrials are the questions of the repository.
func ownTrials(t testing.TB, words *lexicon.Lexicon) (all []trial) {
	trialIndex(t, words, trialLines(t, owned+"corpus.jsonl"), func(a *Answerer) {
		questions := trialLines(t, owned+"queries.jsonl")
		for n, q := range questions {
			set := "own"
			if q.Unanswerable {
				set += outside
			}
			all = append(all, try(t, a, set, n, len(questions), q))
		}
	})
	return all
}

// xquadTrials are the questions of XQuAD in the first language of the pair, on its paragraphs in the second.
func xquadTrials(t testing.TB, words *lexicon.Lexicon, pair string) (all []trial) {
	trialIndex(t, words, trialLines(t, measuring+"xquad/"+pair[3:]+".corpus.jsonl"), func(a *Answerer) {
		questions := trialLines(t, measuring+"xquad/"+pair[:2]+".queries.jsonl")
		for n, q := range questions {
			all = append(all, try(t, a, "XQuAD "+pair, n, len(questions), q))
		}
	})
	return all
}

// leftOutTrials are the questions on one paragraph of each article, with the others indexed.
func leftOutTrials(t testing.TB, words *lexicon.Lexicon, language string) (all []trial) {
	documents, questions := trialLines(t, measuring+"xquad/"+language+".corpus.jsonl"), trialLines(t, measuring+"xquad/"+language+".queries.jsonl")
	for left := range paragraphsOf {
		var kept []trialLine
		out := make(map[string]bool)
		for i, d := range documents {
			if i%paragraphsOf != left {
				kept = append(kept, d)
			} else {
				out[d.ID] = true
			}
		}
		trialIndex(t, words, kept, func(a *Answerer) {
			for n, q := range questions {
				if out[q.Documents[0]] {
					all = append(all, try(t, a, "XQuAD "+language+outside, n, len(questions), q))
				}
			}
		})
	}
	return all
}

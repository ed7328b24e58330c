package answer

import (
	"regexp"
	"strings"

	"docent/retrieval"
)

const (
	// claimsMost is how many sentences an extractive answer has at most.
	claimsMost = 3
	// closeTo is the share of the best sentence's score from which another sentence joins the answer.
	closeTo = 0.8
)

// extract answers with the one to three sentences that carry the answer, verbatim, best first.
func (a *Answerer) extract(answer Answer, found retrieval.Result) Answer {
	chosen := a.choose(found)
	if len(chosen) == 0 {
		return refuse(answer, found.Hits)
	}
	for _, s := range chosen {
		n := answer.cite(found.Hits[s.Hit], s)
		answer.Claims = append(answer.Claims, Claim{Text: withoutMarks(s.Text), Citations: []int{n}})
	}
	return answer
}

// choose returns the sentences that answer, none when the kind of thing asked for is in none of them.
func (a *Answerer) choose(found retrieval.Result) []retrieval.Sentence {
	if found.Newest {
		return leads(found.Hits)
	}
	chosen := chooseSentences(preferKind(found.Query, a.index.Sentences(found.Query, found.Hits)))
	if !answersKind(found.Query, chosen) {
		return nil
	}
	return chosen
}

// chooseSentences keeps the best sentence and those close to it, each said once.
func chooseSentences(sentences []retrieval.Sentence) []retrieval.Sentence {
	var chosen []retrieval.Sentence
	said := make(map[string]bool)
	for _, s := range sentences {
		if len(chosen) == claimsMost || len(chosen) > 0 && s.Score < closeTo*chosen[0].Score {
			break
		}
		if key := strings.ToLower(s.Text); !said[key] {
			said[key] = true
			chosen = append(chosen, s)
		}
	}
	return chosen
}

// foreignMark is a reference mark of the document's own, such as "[3]", which a reader would take for ours.
var foreignMark = regexp.MustCompile(`\s*[\[［【]\s*\d{1,3}(?:\s*[,，、–-]\s*\d{1,3})*\s*[\]］】]`)

// withoutMarks is the sentence without reference marks of its own.
func withoutMarks(sentence string) string {
	return strings.TrimSpace(foreignMark.ReplaceAllString(sentence, ""))
}

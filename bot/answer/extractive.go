package answer

import (
	"iter"
	"regexp"
	"slices"
	"strings"

	"docent/corpus"
	"docent/retrieval"
)

// claimsMost is how many claims an extractive answer has at most.
const claimsMost = 3

// read are the hits that an extractive answer is composed from.
func read(hits []retrieval.Hit) []retrieval.Hit { return hits[:min(len(hits), passagesRead)] }

// quotes returns what an extractive answer may quote, best first, none where there is no evidence; what only asks for
// the newest gets how the newest documents begin, on a topic where the question names one.
func (a *Answerer) quotes(found retrieval.Result) []retrieval.Sentence {
	switch {
	case found.Evidence < leastEvidence:
		return nil
	case found.Topic != "":
		return a.topicLeads(found)
	case found.Newest:
		return leads(read(found.Hits))
	}
	return a.index.Quotes(found.Query, read(found.Hits))
}

// extract answers with the one to three quotes that are likeliest to answer, verbatim, best first.
func extract(answer Answer, found retrieval.Result, quotes iter.Seq[retrieval.Sentence]) Answer {
	choose := chooseQuotes
	if found.Newest {
		choose = chooseLeads
	}
	chosen := choose(found.Hits, quotes)
	if len(chosen) == 0 {
		return refuse(answer, found.Hits)
	}
	var told []corpus.Span
	for _, s := range chosen {
		told = append(told, s.Span)
	}
	for _, s := range chosen {
		answer.Claims = append(answer.Claims, answer.verbatim(found.Hits[s.Hit], s, told))
	}
	return answer
}

// closeTo is how much less than the best quote another may score that joins the answer.
const closeTo = 5.0

// chooseQuotes keeps the best quote and those close to it, each sentence said once: none of another time than the
// question's, and none without the kind of thing asked for beside one that has it. A sentence beside a
// chosen quote is told with it.
func chooseQuotes(hits []retrieval.Hit, quotes iter.Seq[retrieval.Sentence]) []retrieval.Sentence {
	var chosen []retrieval.Sentence
	said := make(map[string]bool)
	for s := range quotes {
		if len(chosen) == claimsMost || len(chosen) > 0 && s.Score < chosen[0].Score-closeTo {
			break
		}
		if addsNothing(s, chosen) {
			continue
		}
		s = unsaid(s, chosen)
		quote, ok := quotable(s)
		ok = ok && s.Traits.OtherTime == 0
		if key := strings.ToLower(quote.Text); ok && !said[key] && !repeats(quote, chosen) {
			said[key] = true
			if !adjoin(hits, chosen, quote) {
				chosen = append(chosen, quote)
			}
		}
	}
	return ofKind(fittingFirst(chosen))
}

// addsNothing reports whether the quote has a chosen one in front and is no likelier to answer by what comes behind it.
func addsNothing(s retrieval.Sentence, chosen []retrieval.Sentence) bool {
	return s.Lead > 0 && slices.ContainsFunc(chosen, func(c retrieval.Sentence) bool {
		return c.Hit == s.Hit && c.Start == s.Start && c.Score == s.Score
	})
}

// unsaid is the quote without the sentence before it, where the answer has that already.
func unsaid(s retrieval.Sentence, chosen []retrieval.Sentence) retrieval.Sentence {
	for _, c := range chosen {
		if c.Hit == s.Hit && c.Start < s.Start+s.Lead && s.Start < c.End {
			s.Start, s.Text, s.Lead = s.Start+s.Lead, s.Text[s.Lead:], 0
		}
	}
	return s
}

// repeats reports whether one of the chosen quotes has the words of this one.
func repeats(s retrieval.Sentence, chosen []retrieval.Sentence) bool {
	for _, c := range chosen {
		if c.Hit == s.Hit && c.Start <= s.Start && s.End <= c.End || strings.Contains(c.Text, s.Text) {
			return true
		}
	}
	return false
}

// quotable is the quote without the credit of a photo or the dateline in front of it; there is none of what tells
// nothing.
func quotable(s retrieval.Sentence) (retrieval.Sentence, bool) {
	span, ok := corpus.Telling(s.Text)
	if !ok {
		return s, false
	}
	s.Text, s.Start, s.End = s.Text[span.Start:span.End], s.Start+span.Start, s.Start+span.End
	return s, true
}

// foreignMark is a reference mark of the document's own, such as "[3]", which a reader would take for ours.
var foreignMark = regexp.MustCompile(`\s*[\[［【]\s*\d{1,3}(?:\s*[,，、–-]\s*\d{1,3})*\s*[\]］】]`)

// withoutMarks is the sentence without reference marks of its own.
func withoutMarks(sentence string) string {
	return strings.TrimSpace(foreignMark.ReplaceAllString(sentence, ""))
}

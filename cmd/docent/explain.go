package main

import (
	"strings"

	"docent/retrieval"
	"docent/retrieval/lexical"
)

// explainView is how a hit's score comes about, as machines read it: the shares of the words, the vectors and the
// evidence and what its time and language add are the score.
type explainView struct {
	Words      wordsView   `json:"words"`
	Vectors    rankingView `json:"vectors"`
	Time       float64     `json:"time"`
	Language   float64     `json:"language"`
	Repetition float64     `json:"repetition"`
	// Evidence is that of the hit, which adds EvidenceShare.
	Evidence      float64  `json:"evidence"`
	EvidenceShare float64  `json:"evidence_share"`
	Title         []string `json:"title"`
	Heading       []string `json:"heading"`
}

// rankingView is what one ranker says; a rank of 0 is none.
type rankingView struct {
	Rank   int     `json:"rank"`
	Scaled float64 `json:"scaled"`
	Weight float64 `json:"weight"`
	Share  float64 `json:"share"`
}

// wordsView is the ranking by words with the sum that its score is.
type wordsView struct {
	rankingView
	Score  float64     `json:"score"`
	Length float64     `json:"length"`
	Groups []groupView `json:"groups"`
	Near   []nearView  `json:"near"`
	// Verbatim is what it adds that the passage says it as the question does.
	Verbatim float64 `json:"verbatim"`
}

// groupView is one word of the question with its meanings that occur in the passage.
type groupView struct {
	Word         string     `json:"word"`
	DF           float64    `json:"df"`
	IDF          float64    `json:"idf"`
	TF           float64    `json:"tf"`
	Degree       float64    `json:"degree"`
	Contribution float64    `json:"contribution"`
	Occurring    []termView `json:"occurring"`
}

type termView struct {
	Term   string  `json:"term"`
	Weight float64 `json:"weight"`
	TF     float64 `json:"tf"`
	DF     int     `json:"df"`
}

// nearView is a pair of words of the question that stand near each other.
type nearView struct {
	Words        [2]string `json:"words"`
	Contribution float64   `json:"contribution"`
}

// viewExplanation returns nil for a hit that is not explained.
func viewExplanation(hit retrieval.Hit) *explainView {
	e := hit.Explanation
	if e == nil {
		return nil
	}
	view := &explainView{
		Words:   wordsView{rankingView: rankingView(e.ByWords), Score: e.Words.Score, Length: e.Words.Length, Groups: []groupView{}, Near: []nearView{}, Verbatim: e.Words.Verbatim},
		Vectors: rankingView(e.ByVectors), Time: e.ByTime, Language: e.ByLanguage, Repetition: e.ByRepetition, Evidence: hit.Evidence, EvidenceShare: e.ByEvidence,
		Title: append([]string{}, e.Title...), Heading: append([]string{}, e.Heading...),
	}
	for _, g := range e.Words.Groups {
		view.Words.Groups = append(view.Words.Groups, viewGroup(g))
	}
	for _, p := range e.Words.Pairs {
		pair := [2]string{e.Words.Groups[p.First].Surface, e.Words.Groups[p.Second].Surface}
		view.Words.Near = append(view.Words.Near, nearView{pair, p.Contribution})
	}
	return view
}

func viewGroup(g lexical.GroupExplanation) groupView {
	view := groupView{Word: g.Surface, DF: g.DF, IDF: g.IDF, TF: g.TF, Degree: g.Degree, Contribution: g.Contribution, Occurring: []termView{}}
	for _, a := range g.Alternatives {
		view.Occurring = append(view.Occurring, termView{strings.Join(a.Terms, " "), a.Weight, a.TF, a.DF})
	}
	return view
}

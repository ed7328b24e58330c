package lexical

import "docent/retrieval/lexicon"

// verbatimWeight is what a passage gains that holds all joints of the question, as a part of their idf.
const verbatimWeight = 0.3

// verbatim tells add the evidence that a candidate quotes the question: the idf of the joints that it holds, times the
// square of their part of all. Adjacent pairs are the ordered windows of Metzler and Croft (see near); the square keeps
// them from counting where a few of them occur, as in every text on the subject. Candidates are in order of their numbers.
func (s *search) verbatim(q lexicon.Query, candidates []candidate, add func(candidate int, evidence float64)) {
	held, all := make([]float64, len(candidates)), 0.0
	for _, pair := range q.Joints {
		p := s.terms[hash(pair)]
		if p == nil {
			all += idf(0, len(s.numbers))
			continue
		}
		weight := idf(float64(p.count), len(s.numbers))
		all += weight
		r := p.reader()
		for i := 0; i < len(candidates) && r.seek(candidates[i].number); i++ {
			if r.number == candidates[i].number {
				held[i] += weight
			}
		}
	}
	for i, idf := range held {
		if part := idf / max(all, idf); idf > 0 {
			add(i, verbatimWeight*idf*part*part*part)
		}
	}
}

package retrieval

import (
	"cmp"
	"math"
	"slices"
)

const (
	// freePassages of a document stand where they rank; each further one counts for repeatShare of the one
	// before, so that one story does not fill the result while another is as good.
	freePassages = 3
	repeatShare  = 0.85
	// copySimilarity is from where on two passages are one text printed twice; the later one counts for
	// copyShare.
	copySimilarity = 0.97
	copyShare      = 0.5
	// mostSpread bounds how many of the best are compared with each other; who asks for more wants them all.
	mostSpread = 50
)

// spread lowers what repeats a better hit, and puts the rest in its place. k is how many hits are wanted.
func (x *Index) spread(all []ranked, home map[int64]string, k int) {
	if k > mostSpread {
		return
	}
	best := all[:min(len(all), mostSpread)]
	of := make(map[string]int)
	for i := range best {
		document := home[best[i].id]
		if extra := of[document] - freePassages + 1; extra > 0 {
			best[i].score *= math.Pow(repeatShare, float64(extra))
		}
		of[document]++
		if x.repeats(best[i].id, best[:i]) {
			best[i].score *= copyShare
		}
	}
	slices.SortStableFunc(best, func(a, b ranked) int { return cmp.Compare(b.score, a.score) })
}

// repeats reports whether one of the better passages is the same text.
func (x *Index) repeats(id int64, better []ranked) bool {
	return slices.ContainsFunc(better, func(b ranked) bool { return x.vectors.Similarity(id, b.id) >= copySimilarity })
}

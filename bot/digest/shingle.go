package digest

import (
	"hash/fnv"
	"unicode"
)

// A shingle is a run of neighbouring units of at least shingleWeight; a Han character is a unit of weight
// hanWeight, any other word one of wordWeight: five characters, or three words
// (Broder, "On the resemblance and containment of documents", 1997).
const (
	shingleWeight = 5
	hanWeight     = 1
	wordWeight    = 2
)

// unit is a Han character or another word, in lower case.
type unit struct {
	text   string
	weight int
}

// units cuts a text; punctuation and spaces are dropped.
func units(text string) []unit {
	var all []unit
	var word []rune
	flush := func() {
		if len(word) > 0 {
			all = append(all, unit{string(word), wordWeight})
			word = word[:0]
		}
	}
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Han, r):
			flush()
			all = append(all, unit{string(r), hanWeight})
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			word = append(word, unicode.ToLower(r))
		default:
			flush()
		}
	}
	flush()
	return all
}

// shingles returns the hashes of the shingles of a text.
func shingles(text string) map[uint64]bool {
	all := units(text)
	set := make(map[uint64]bool, len(all))
	for i := range all {
		hash, weight := fnv.New64a(), 0
		for j := i; j < len(all) && weight < shingleWeight; j++ {
			hash.Write([]byte(all[j].text + " "))
			weight += all[j].weight
		}
		if weight >= shingleWeight {
			set[hash.Sum64()] = true
		}
	}
	return set
}

// contained is the share of part's shingles that whole has; 0 when part has none.
func contained(part, whole map[uint64]bool) float64 {
	if len(part) == 0 {
		return 0
	}
	shared := 0
	for s := range part {
		if whole[s] {
			shared++
		}
	}
	return float64(shared) / float64(len(part))
}

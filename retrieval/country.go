package retrieval

import (
	"slices"

	"docent/retrieval/lexicon"
)

// ofOtherCountry reports whether a country of the question stands neither in the sentence nor in the one before it,
// and another one in its place: Norway's rate answers no question on Sweden's. Where the country stands nowhere in the
// passage or its title, nothing there is on it; but of the country that documents are written in, which they seldom name,
// and where the sentence has another one of the question, a third one has to stand there.
func (r *reading) ofOtherCountry(s *readSentence) bool {
	missing, absent, named := 0, 0, false
	for g, group := range r.q.Groups {
		switch {
		case group.Country == 0:
		case s.covers[g] > 0 || s.before != nil && s.before.covers[g] > 0:
			named = true
		case r.around[s.hit][g] == 0:
			missing, absent = group.Country, group.Country
		default:
			missing = group.Country
		}
	}
	return missing > 0 && r.others(missing, s.text) || absent > 0 && r.isElsewhere(elsewhere{absent, s.hit, named})
}

// others reports whether a text names a country that the question does not, and not this one of the question.
func (r *reading) others(asked int, text string) bool {
	named := r.lex.Countries(text)
	return !slices.Contains(named, asked) && slices.ContainsFunc(named, func(number int) bool { return !r.namesCountry(number) })
}

// namesCountry reports whether the question names the country.
func (r *reading) namesCountry(number int) bool {
	for _, group := range r.q.Groups {
		if group.Country == number {
			return true
		}
	}
	return false
}

// elsewhere is a country of the question and a hit that may be on another one; beside is set where a sentence has
// another one of the question.
type elsewhere struct {
	asked, hit int
	beside     bool
}

// isElsewhere reports whether the hit, which does not say the country as the question does, is not on it.
func (r *reading) isElsewhere(e elsewhere) bool {
	is, known := r.elsewhere[e]
	if known {
		return is
	}
	h := r.hits[e.hit]
	text := h.Document.Title + "\n" + h.Passage.Text
	if e.beside || slices.Contains(r.lex.Countries(homes[h.Document.Language]), e.asked) {
		is = r.others(e.asked, text)
	} else {
		is = !slices.Contains(r.lex.Countries(text), e.asked)
	}
	r.elsewhere[e] = is
	return is
}

// homes has the countries that most documents of a language are written in.
var homes = map[string]string{"zh": "中国", "ru": "Россия", "en": "USA"}

// onlyCountries reports whether all that the sentence, or the one before it, says of the question is a country, though
// the question has words that could be said: what is told of Bolivia need not be its capital.
func (r *reading) onlyCountries(s *readSentence) bool {
	unsaid, country := false, false
	for g, group := range r.q.Groups {
		switch {
		case group.Country > 0:
			country = true
		case group.Kind != lexicon.Word:
			return false
		case group.Generic(), group.Anybody():
		case s.says(g) || !sayable(group, s.text):
			return false
		default:
			unsaid = true
		}
	}
	return unsaid && country
}

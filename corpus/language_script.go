package corpus

import "strings"

// Letters that few languages of a script use.
const (
	kazakhLetters    = "әғқңөұүһі"
	kyrgyzLetters    = "ңөү"
	ukrainianLetters = "іїєґ"
	tajikLetters     = "ҷӣӯ"
	persianLetters   = "پچژگکی"
)

// cyrillic tells the languages of the Cyrillic script apart by the words that have letters of their own,
// unless as many are function words of Russian, in which others are quoted.
func (p profile) cyrillic() string {
	count := func(letters string) int {
		n := 0
		for _, word := range p.words {
			if strings.ContainsAny(word, letters) {
				n++
			}
		}
		return n
	}
	special := count(kazakhLetters + ukrainianLetters + tajikLetters + "ў")
	if special == 0 || special <= known(p.words, cyrillicWords["ru"]) && known(p.words, cyrillicWords["uk"]) == 0 || 12*special < len(p.words) {
		return "ru"
	}
	own := count("әғқңөұүһ")
	switch {
	case count(tajikLetters) > 0 && count("ұіүө") == 0:
		return "tg"
	case count("ў") > 0 && count("қғҳ") > 0:
		return "uz"
	case count("ў") > 0:
		return "be"
	case count("їєґ") >= own && own == 0, own == 0 && count("і") > 0:
		return "uk"
	case count("әғқұһі") == 0 && len(p.words) >= 12:
		return "ky"
	}
	return "kk"
}

// arabic is Persian when it has its letters, else Arabic.
func (p profile) arabic() string {
	for _, word := range p.words {
		if strings.ContainsAny(word, persianLetters) {
			return "fa"
		}
	}
	return "ar"
}

// latin is the language with the most function words, and English unless another has clearly more: two, or
// the only one of a few words.
func latin(words []string) string {
	best, most := "en", known(words, latinWords["en"])
	enough := 2
	if len(words) <= 4 && most == 0 {
		enough = 1
	}
	for _, code := range latinCodes {
		if n := known(words, latinWords[code]); n > most && n >= enough {
			best, most = code, n
		}
	}
	return best
}

// known counts the words that are in the set.
func known(words []string, set map[string]bool) int {
	n := 0
	for _, word := range words {
		if set[word] {
			n++
		}
	}
	return n
}

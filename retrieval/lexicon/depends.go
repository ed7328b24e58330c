package lexicon

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a sentence that does not stand on its own begins with: a pronoun among its first words, or a word that
// joins it to the sentence before.
var (
	pronouns = wordSet(`he she it they his her its their this these that those such him them both
		он она оно они его ее её их ему ей им этот эта это эти этого этой этом этих этим тот та те того той том тех
		такой такая такие такое такого данный данная данное данные`)
	joining = wordSet(`however therefore thus then also instead meanwhile moreover furthermore nevertheless nonetheless
		subsequently afterwards later consequently additionally similarly hence besides but and or so yet
		однако поэтому затем также впоследствии позже потом но и а тоже при следовательно еще`)
	joiningPhrases = strings.Split("for example,for instance,as a result,in addition,in turn,on the other hand,in contrast,"+
		"in particular,например,таким образом,тем не менее,кроме того,в результате,с другой стороны,в то же время", ",")
	hanPronouns   = strings.Fields("他 她 它 其 该 这 那 此 本")
	hanNoPronouns = strings.Fields("其他 其中 本人 本地 本土 其余")
	hanJoining    = strings.Fields("然而 因此 例如 然后 但 另外 此外 同时 后来 随后 不过 所以 于是 接着 而且 并且 从而 比如")
)

const (
	// pronounWords and pronounCharacters are how far from its start a sentence's pronoun is looked for, as in
	// "During this time" and 在此期间.
	pronounWords      = 3
	pronounCharacters = 4
	// openingBytes is how much of a sentence is read for it.
	openingBytes = 80
)

// Depends reports whether the sentence begins in a way that only the sentence before makes clear: with a pronoun,
// or with a word like "however".
func Depends(sentence string) bool {
	sentence = strings.TrimLeftFunc(sentence, func(r rune) bool { return !unicode.IsLetter(r) })
	sentence = strings.ToLower(sentence[:truncation(sentence, openingBytes)])
	if first, _ := utf8.DecodeRuneInString(sentence); isIdeograph(first) {
		return hanDepends(sentence)
	}
	words := strings.FieldsFunc(sentence, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	isPronoun := func(w string) bool { return pronouns[w] }
	opens := func(phrase string) bool { return strings.HasPrefix(sentence, phrase) }
	return len(words) > 0 && joining[words[0]] ||
		slices.ContainsFunc(words[:min(len(words), pronounWords)], isPronoun) || slices.ContainsFunc(joiningPhrases, opens)
}

func hanDepends(sentence string) bool {
	rest := sentence
	for range pronounCharacters {
		opens := func(word string) bool { return strings.HasPrefix(rest, word) }
		if i := slices.IndexFunc(hanNoPronouns, opens); i >= 0 {
			rest = rest[len(hanNoPronouns[i]):]
			continue
		}
		if slices.ContainsFunc(hanPronouns, opens) {
			return true
		}
		_, size := utf8.DecodeRuneInString(rest)
		rest = rest[size:]
	}
	return slices.ContainsFunc(hanJoining, func(word string) bool { return strings.HasPrefix(sentence, word) })
}

package lexicon

// Bounds of a foreign name that is put together from parts: its characters, and how many of the parts at least are
// single characters or words that are hardly ever used.
const (
	shortestWhole = 3
	rareInWhole   = 2
	// hardlyUsed is how often such a word occurs at most, as dictionary.common counts.
	hardlyUsed = 60
	// followers ends what is named for its founder, and hardly ever a name.
	followers = "派"
)

// wholeName returns how many atoms at the cursor spell one foreign name that the dictionary does not have whole, such
// as 库什纳 and 奥托尔巴耶夫, which it would cut into 库什|纳 and 奥托|尔巴|耶夫; 0 where they spell none. A part of
// such a name says nothing of the name. A name that the dictionary has is none of these, nor is one with a word behind it.
func (a *analysis) wholeName() int {
	end, rare, loose := a.at, 0, false
	for _, next := range a.wordEnds {
		if !a.transcribes(end, next) {
			break
		}
		if a.isWhole(end, next) {
			return 0
		}
		if a.rare(end, next) {
			rare++
		}
		loose = loose || a.isLoose(end, next)
		end = next
	}
	for end > a.at && (isHanStop(a.atoms[end-1].term) || a.atoms[end-1].term == followers) {
		end, rare = end-1, rare-1
	}
	if n := end - a.at; loose && rare >= rareInWhole && n >= shortestWhole && n <= longestTranscribed {
		return n
	}
	return 0
}

// isWhole reports whether the atoms [start, end) are a word of the dictionary that is long enough for a name.
func (a *analysis) isWhole(start, end int) bool {
	_, known := a.lexicon.dictionary.heads.find(wordOf(a.atoms[start:end]))
	return known && end-start >= shortestWhole
}

// transcribes reports whether the atoms [start, end) are characters that spell foreign names, and no quantity.
func (a *analysis) transcribes(start, end int) bool {
	for _, x := range a.atoms[start:end] {
		if x.quantity >= 0 || !Transcribed(x.term+x.term) {
			return false
		}
	}
	return true
}

// isLoose reports whether the atoms [start, end) are one character, or no word of the dictionary: two words that it has
// may well be two.
func (a *analysis) isLoose(start, end int) bool {
	_, known := a.lexicon.dictionary.heads.find(wordOf(a.atoms[start:end]))
	return end == start+1 || !known
}

// rare reports whether the atoms [start, end) are one character, or a word that is hardly ever used.
func (a *analysis) rare(start, end int) bool {
	d := a.lexicon.dictionary
	head, known := d.heads.find(wordOf(a.atoms[start:end]))
	return end == start+1 || !known || d.common[head] <= hardlyUsed
}

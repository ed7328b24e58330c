package lexicon

import (
	"cmp"
	"slices"
	"unicode"
)

// Quantities returns the numbers and dates of text in order of Start: in digits, in Chinese numerals, and in
// the number words of English and Russian. A date yields its day, its month and its year each.
func Quantities(text string) []Quantity {
	s := quantityScanner{cursor: cursor{text: text}}
	for s.at < len(text) {
		s.step()
	}
	slices.SortStableFunc(s.found, func(a, b Quantity) int { return cmp.Compare(a.Start, b.Start) })
	return s.found
}

// quantityScanner finds quantities from left to right.
type quantityScanner struct {
	cursor
	found []Quantity
	// currency is the code of a sign just before the cursor, "" for none; signStart is where it stands.
	currency  string
	signStart int
}

// step reads one quantity, word or character.
func (s *quantityScanner) step() {
	r, size := s.peek()
	switch {
	case r < '0':
		s.sign(r, size)
	case r <= '9':
		s.inDigits()
	case isHanNumeral(r) || r == '第':
		s.inHan()
	case isIdeograph(r):
		s.at += size
		s.currency = ""
	case unicode.IsLetter(r):
		s.inLetters()
	default:
		s.sign(r, size)
	}
}

// sign passes a character that starts no quantity, and remembers a sign of currency.
func (s *quantityScanner) sign(r rune, size int) {
	switch code, ok := currencySigns[r]; {
	case ok:
		if s.currency == "" {
			s.signStart = s.at
		}
		s.currency = code
	case r != ' ':
		s.currency = ""
	}
	s.at += size
}

// inDigits reads what begins with a digit: a date, an ordinal, an amount.
func (s *quantityScanner) inDigits() {
	if !s.date() && !s.amount() {
		s.mixed()
	}
	s.currency = ""
}

// mixed passes a term of digits and letters, like 5G.
func (s *quantityScanner) mixed() {
	for {
		r, size := s.peek()
		if size == 0 || isIdeograph(r) || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return
		}
		s.at += size
	}
}

// inLetters reads what begins with a letter: a month, a number word, a currency code or any other word.
func (s *quantityScanner) inLetters() {
	if s.onePart() {
		s.currency = ""
		return
	}
	start := s.at
	word := s.letters()
	if r, _ := s.peek(); word == "" || unicode.IsDigit(r) {
		s.at = start
		s.mixedAfter(word)
		return
	}
	if code, ok := currencyWords[word]; ok && s.nextIsAmount() {
		s.currency, s.signStart = code, start
		return
	}
	s.currency = ""
	if s.monthFirst(word, start) || s.spelledDay(word, start) {
		return
	}
	if q, ok := s.spelled(word, start); ok {
		s.found = append(s.found, q)
	}
}

// mixedAfter passes a term like C919; a currency code may stand right before its amount, as in RMB200.
func (s *quantityScanner) mixedAfter(word string) {
	if code, ok := currencyWords[word]; ok {
		s.currency, s.signStart = code, s.at
		s.at += len(word)
		return
	}
	_, size := s.peek()
	s.at += size
	s.mixed()
}

// nextIsAmount says whether a number or a sign of currency follows.
func (s *quantityScanner) nextIsAmount() bool {
	ahead := s.cursor
	ahead.spaces()
	r, _ := ahead.peek()
	_, sign := currencySigns[r]
	return r >= '0' && r <= '9' || sign
}

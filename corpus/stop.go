package corpus

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// stops may end a sentence.
	stops = semicolons + runStops
	// semicolons end one in Chinese only.
	semicolons = ";；"
	// runStops may follow each other: "?!", "……", "...".
	runStops = ".!?…。！？｡؟।"
	// closers stand behind a stop and belong to it.
	closers = "”’」』》〉）】〕)]}»›"
	// continuing begins what goes on with a sentence in spite of a stop before it.
	continuing = "，、,：:;；"
)

// marks are references such as "[3]", "[1, 2]" and "【4】" behind a stop.
var marks = regexp.MustCompile(`^\s?(?:[\[【［]\d{1,3}(?:\s?[,，、–-]\s?\d{1,3})*[\]】］]|[¹²³⁰⁴-⁹])+`)

// stop is a possible end of a sentence.
type stop struct {
	line string
	// open is what is open before the stop.
	open nesting
	// start is where the stop begins, end where its own characters end, after where its quotes, brackets
	// and marks do.
	start, end, after int
	// quoted is set when it stands inside a quotation that ends with it.
	quoted bool
}

// stopAt reads the stop that begins at byte start of the line.
func stopAt(line string, start int, open nesting) stop {
	s := stop{line: line, open: open, start: start}
	r, size := utf8.DecodeRuneInString(line[start:])
	s.end = start + size
	if !strings.ContainsRune(semicolons, r) {
		s.end = start + runLength(line[start:], runStops)
	}
	s.after = s.end
	for s.close() {
	}
	for {
		found := marks.FindString(line[s.after:])
		if found == "" {
			return s
		}
		s.after += len(found)
	}
}

// close takes one more closing quote, bracket or stop, if there is one.
func (s *stop) close() bool {
	r, size := utf8.DecodeRuneInString(s.line[s.after:])
	switch {
	case strings.ContainsRune(closers, r), r == '"' && s.open.quoted:
		s.quoted = s.quoted || strings.ContainsRune(`”’」』»›"`, r)
		s.open.pass(r)
	case r == '\'' && s.start > 0 && !letterFollows(s.line[s.after+size:]):
		s.quoted = true
	case s.after > s.end && strings.ContainsRune(runStops, r):
	default:
		return false
	}
	s.after += size
	return true
}

func letterFollows(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsLetter(r)
}

// ends decides whether the sentence ends with the stop.
func (s stop) ends() bool {
	next := strings.TrimLeftFunc(s.line[s.after:], unicode.IsSpace)
	gap := len(next) < len(s.line)-s.after
	first, _ := utf8.DecodeRuneInString(next)
	switch {
	case !strings.ContainsFunc(next, wordRune):
		return true
	case !strings.ContainsFunc(s.line[:s.start], wordRune), strings.ContainsRune(continuing, first):
		return false
	case s.quoted && (attributed(next) || s.chinese(first) && s.embedded()):
		return false
	case s.chinese(first):
		return !s.continued(first)
	}
	return gap && !s.semicolon() && s.endsAlphabetic(next)
}

// continued reports whether a Chinese sentence goes on behind its stop: within brackets, with a dash, or
// with the "and so on" of a list.
func (s stop) continued(next rune) bool {
	ellipsis := strings.Contains(s.line[s.start:s.end], "…")
	return s.semicolon() && s.open.brackets > 0 || next == '—' || ellipsis && next == '等'
}

func (s stop) semicolon() bool {
	r, _ := utf8.DecodeRuneInString(s.line[s.start:])
	return strings.ContainsRune(semicolons, r)
}

// chinese reports whether the stop ends a sentence wherever it stands: it is an ideographic one, or
// another between Han characters, but a single "." only when no letter follows at once.
func (s stop) chinese(next rune) bool {
	text := s.line[s.start:s.end]
	before := letterBefore(s.line[:s.start])
	switch {
	case strings.ContainsAny(text, "。！？；｡"):
		return true
	case text == ";":
		return ideograph(before) && (ideograph(next) || !unicode.IsLetter(next))
	case text == ".":
		last, _ := utf8.DecodeLastRuneInString(s.line[:s.start])
		return ideograph(last) && s.after < len(s.line) && s.line[s.after] == ' '
	}
	return ideograph(before) || ideograph(next)
}

// embedded reports whether the quotation that ends with the stop began inside the sentence, as a part of
// it, and not after the comma or colon that introduces speech.
func (s stop) embedded() bool {
	const far = 900
	before := s.line[max(0, s.start-far):s.start]
	before = before[:max(0, strings.LastIndexAny(before, "“「『\""))]
	last, _ := utf8.DecodeLastRuneInString(before)
	return before != "" && !strings.ContainsRune("：:，,。；;！？— ", last)
}

// letterBefore is the last letter of the text, looked for in its last bytes only.
func letterBefore(text string) rune {
	const far = 64
	text = text[max(0, len(text)-far):]
	i := strings.LastIndexFunc(text, unicode.IsLetter)
	if i < 0 {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return r
}

// runLength is how many bytes of the text's beginning are of the set.
func runLength(text, set string) int {
	return len(text) - len(strings.TrimLeft(text, set))
}

func ideograph(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

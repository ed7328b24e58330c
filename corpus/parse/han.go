package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is a line of wrapped Chinese, as it was before wraps became spaces.
type line struct {
	text string
	// paragraph is set when an empty line stands before it, broken when a line break does, and caption
	// when it is of a caption.
	paragraph, broken, caption bool
	// first is set on the first line of a caption.
	first bool
}

// hanProse writes a Chinese body whose wraps are line breaks or spaces. Captions become paragraphs of
// their own behind the one that they stand in, and a sentence that one interrupts is whole again.
func hanProse(b *builder, body []string) {
	lines := hanLines(body)
	markCaptions(lines)
	w := hanWriter{builder: b}
	w.full, w.regular = wrapWidth(lines)
	for i := range lines {
		if lines[i].caption {
			last := i+1 == len(lines) || !lines[i+1].caption || lines[i+1].first
			w.caption(lines[i].text, last)
			continue
		}
		w.line(&lines[i])
	}
	w.flush()
}

// hanWriter collects the lines of a paragraph and the captions that stand in it.
type hanWriter struct {
	*builder
	// full is the width of the widest line; regular is set when lines were wrapped at it.
	full    int
	regular bool

	paragraph string
	captions  []string
	// part is a caption of which lines are missing; tail is the last line of the paragraph, or nil.
	part string
	tail *line
}

// caption takes a line of a caption, the last one or not. One above all paragraphs is written at once.
func (w *hanWriter) caption(text string, last bool) {
	w.part = joinHan(w.part, text)
	if !last {
		return
	}
	w.captions = append(w.captions, w.part)
	w.part = ""
	if w.tail == nil {
		w.flush()
	}
}

func (w *hanWriter) line(l *line) {
	if w.tail != nil && (len(w.paragraph) > maxParagraph || w.breaks(*w.tail, *l)) {
		w.flush()
	}
	w.paragraph = joinHan(w.paragraph, l.text)
	w.tail = l
}

func (w *hanWriter) flush() {
	w.add(Paragraph, 0, withoutMarks(w.paragraph))
	for _, caption := range w.captions {
		w.add(Paragraph, 0, withoutMarks(caption))
	}
	w.paragraph, w.captions = "", nil
}

// breaks reports whether a paragraph ends between two lines: at the end of a sentence, unless the line is
// one of many that are full, behind a heading and before an item of a list. A caption between them ends one
// too, unless it interrupts a sentence.
func (w *hanWriter) breaks(before, after line) bool {
	ended := sentenceEnds(before.text, after.text)
	switch {
	case len(w.captions) > 0:
		return ended
	case after.paragraph:
		return true
	case ended:
		return !w.regular || width(before.text)+4 < w.full
	}
	_, bullet := dashed(after.text)
	return after.broken && (bullet || counted.MatchString(after.text) || !goesOn(before.text, after.text, w.full, w.paragraph == before.text))
}

// wrapWidth is the width of the widest line, and whether lines were wrapped at it: a wrap fills several.
func wrapWidth(lines []line) (full int, regular bool) {
	for _, l := range lines {
		full = max(full, width(l.text))
	}
	filled := 0
	for _, l := range lines {
		if float64(width(l.text)) >= raggedHan*float64(full) {
			filled++
		}
	}
	return full, filled > 1 && full >= narrowest
}

// hanLines parts a body where its lines were wrapped.
func hanLines(body []string) []line {
	var lines []line
	paragraph := false
	for _, text := range body {
		if text == "" {
			paragraph = len(lines) > 0
			continue
		}
		text = creditGap.ReplaceAllStringFunc(text, func(s string) string { return strings.ReplaceAll(oneLine(s), " ", "\u00a0") })
		for i, part := range unspaced(text) {
			lines = append(lines, line{text: strings.ReplaceAll(part, "\u00a0", " "), paragraph: paragraph, broken: i == 0})
			paragraph = false
		}
	}
	return lines
}

// unspaced parts a text at the spaces that Chinese does not write: those beside an ideograph with another,
// a digit or a stop on the other side.
func unspaced(text string) []string {
	var parts []string
	start := 0
	for i, r := range text {
		if r != ' ' || i < start {
			continue
		}
		left := strings.TrimRight(text[start:i], " ")
		right := strings.TrimLeft(text[i:], " ")
		if left != "" && right != "" && wrapBetween(left, right) {
			parts = append(parts, left)
			start = len(text) - len(right)
		}
	}
	return append(parts, text[start:])
}

func wrapBetween(left, right string) bool {
	last, size := utf8.DecodeLastRuneInString(left)
	first, _ := utf8.DecodeRuneInString(right)
	if strings.ContainsRune(",.;:!?%)", last) {
		last, _ = utf8.DecodeLastRuneInString(left[:len(left)-size])
	}
	switch {
	case ideographic(last):
		return ideographic(first) || unicode.IsDigit(first)
	case ideographic(first):
		return unicode.IsDigit(last)
	}
	return false
}

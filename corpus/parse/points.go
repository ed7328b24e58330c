package parse

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// item is a part of a body of points.
type item struct {
	kind Kind
	text string
}

const (
	// separator stands before every point of a body that is written in one line.
	separator = " - "
	// maxChunk is how much text before a separator is looked at, in bytes: no point is as long, and a line of nothing
	// but dashes takes no longer to read than another.
	maxChunk = 8 << 10
)

// pointsOf reads a body of headed points, "Heading - point [1] - point [2] Heading - point", in one line
// or with points on lines of their own. It returns nil when the body is not of that form. page is the
// text of the whole page, which tells how it writes compounds.
func pointsOf(lines []string, page *compounds) []item {
	var items []item
	var s pointScanner
	s.page = page
	body := strings.Join(lines, "\n")
	s.marked = mark.MatchString(body)
	for _, piece := range pieces(lines) {
		switch piece.kind {
		case Heading:
			items = append(items, piece)
		default:
			items = append(items, s.scan(piece.text, piece.kind == Point)...)
		}
	}
	if !enoughPoints(items) {
		return nil
	}
	return items
}

// enoughPoints reports whether the items are more than a dash in prose: two points, or a headed one that
// ends with a mark.
func enoughPoints(items []item) bool {
	points := 0
	for _, it := range items {
		if it.kind == Point {
			points++
		}
	}
	if points != 1 {
		return points > 1
	}
	last := items[len(items)-1]
	return items[0].kind == Heading && last.kind == Point && strings.HasSuffix(last.text, "]") && mark.MatchString(last.text)
}

// pieces joins the lines of a body: a line with a bullet begins a point, a short line above one is a
// heading, and all others go on with what is before them.
func pieces(lines []string) []item {
	var all []item
	for i, line := range lines {
		rest, bullet := dashed(line)
		switch {
		case line == "":
		case bullet:
			all = append(all, item{Point, rest})
		case bulletFollows(lines[i+1:]) && headingLike(line) && !strings.Contains(line, separator):
			all = append(all, item{Heading, line})
		case len(all) == 0 || all[len(all)-1].kind == Heading || len(all[len(all)-1].text) > maxParagraph:
			all = append(all, item{Paragraph, line})
		default:
			last := &all[len(all)-1]
			last.text = joinLines(last.text, line)
		}
	}
	return all
}

// bulletFollows reports whether the next line that is not empty has a bullet.
func bulletFollows(lines []string) bool {
	for _, line := range lines {
		if line != "" {
			_, bullet := dashed(line)
			return bullet
		}
	}
	return false
}

// pointScanner finds points and headings inside a line.
type pointScanner struct {
	page *compounds
	// marked is set when the body has marks: then they, and not full stops, are what headings follow.
	marked bool
}

// scan parts a line at the separators that follow its start, a mark, the end of a sentence or a heading;
// any other is a dash inside a point. inPoint is set when the line begins with a point.
func (s pointScanner) scan(line string, inPoint bool) []item {
	var items []item
	kind := Paragraph
	if inPoint {
		kind = Point
	}
	start, from := 0, 0
	for i := strings.Index(line, separator); i >= 0; i = strings.Index(line[from:], separator) {
		at := from + i
		base, heading := s.boundary(line[start:at], kind == Paragraph)
		if base < 0 || s.compound(line, at) {
			from = at + len(separator) - 1
			continue
		}
		items = appendItem(items, kind, line[start:start+base])
		items = appendItem(items, Heading, heading)
		kind, start = Point, at+len(separator)
		from = start
	}
	return appendItem(items, kind, line[start:])
}

// appendItem appends a text unless it is blank.
func appendItem(items []item, kind Kind, text string) []item {
	if text = strings.TrimSpace(text); text != "" {
		items = append(items, item{kind, text})
	}
	return items
}

// boundary decides on a separator behind chunk: base is where the point before it ends and heading what
// stands between; base is -1 for a dash inside a point. first is set before the first separator.
func (s pointScanner) boundary(chunk string, first bool) (base int, heading string) {
	if cut := len(chunk) - maxChunk; cut > 0 {
		for !utf8.RuneStart(chunk[cut]) {
			cut++
		}
		if base, heading = s.boundary(chunk[cut:], false); base >= 0 {
			base += cut
		}
		return base, heading
	}
	stop := lastStop(chunk)
	if at := mark.FindAllStringIndex(chunk, -1); at != nil {
		base = at[len(at)-1][1]
	}
	if stop == len(chunk) || base == len(chunk) && base > 0 {
		return len(chunk), ""
	}
	if stop > base && (first || !s.marked) {
		base = stop
	}
	tail := strings.TrimSpace(chunk[base:])
	if (base > 0 || first) && (tail == "" || headingLike(tail)) {
		return base, tail
	}
	return -1, ""
}

// sentenceStop is a stop with white space or nothing behind it.
var sentenceStop = regexp.MustCompile(`[.!?…]["”’»)]*(?:\s+|$)|[。！？][”’」』）]*\s*`)

// lastStop is where the last whole sentence of a chunk ends, 0 when none does.
func lastStop(chunk string) int {
	all := sentenceStop.FindAllStringIndex(chunk, -1)
	for i := len(all) - 1; i >= 0; i-- {
		if endsSentence(chunk[:all[i][1]]) {
			return all[i][1]
		}
	}
	return 0
}

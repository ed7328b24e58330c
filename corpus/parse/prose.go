package parse

import "strings"

// prose writes lines as paragraphs, points and headings: empty lines part paragraphs, wraps are undone.
// page is set for the body of a topic page, where a line that ends no sentence is a wrap at any width.
func prose(b *builder, lines []string, page bool) {
	groups := groupsOf(lines)
	for i, group := range groups {
		if len(group) == 1 && i+1 < len(groups) && headsGroup(group[0], groups[i+1]) {
			b.add(Heading, 1, group[0])
			continue
		}
		writeGroup(b, group, page || hardWrapped(group))
	}
}

// groupsOf parts lines at the empty ones.
func groupsOf(lines []string) [][]string {
	var groups [][]string
	open := false
	for _, line := range lines {
		switch {
		case line == "":
			open = false
		case !open:
			groups = append(groups, []string{line})
			open = true
		default:
			last := len(groups) - 1
			groups[last] = append(groups[last], line)
		}
	}
	return groups
}

// headsGroup reports whether a line that stands alone is the heading of what follows it.
func headsGroup(line string, next []string) bool {
	_, bullet := point(line)
	_, points := point(next[0])
	return !bullet && headingLike(strings.TrimRight(line, ":：")) &&
		(points || endsSentence(next[len(next)-1]) && widest(next) > width(line))
}

// writeGroup writes lines without an empty one between them; loose is set when they were wrapped at any width.
func writeGroup(b *builder, group []string, loose bool) {
	full, join := widest(group), joinLines
	if mostlyHan(strings.Join(group, "")) {
		join = joinHan
	}
	var current item
	var tail string // the last line of current, whose width tells whether it was wrapped
	for i, line := range group {
		body, bullet := point(line)
		more := current.text != "" && len(current.text) < maxParagraph && (wrapped(tail, line, full) || loose && goesOn(tail, line, full, tail == current.text))
		switch {
		case bullet && !(more && strayMark(group, i)):
			b.add(current.kind, 0, current.text)
			current = item{Point, body}
		case more:
			current.text = join(current.text, line)
		default:
			b.add(current.kind, 0, current.text)
			current = item{Paragraph, line}
		}
		tail = line
	}
	b.add(current.kind, 0, current.text)
}

package corpus

import (
	"regexp"
	"strings"

	"docent/corpus/parse"
)

const (
	// headBytes and headPieces bound where a dateline is looked for: a photo's caption may stand before it.
	headBytes  = 1500
	headPieces = 6
)

// pieceEnd parts what pages print below each other: a new line, or a stretch of blanks.
var pieceEnd = regexp.MustCompile(`[\n\r]+|` + blank + `{2,}`)

// dateByDateline gives the drafts of a file that have no time the day of their dateline, as the beginning of that day,
// where its year can be told: from the dateline, from the documents around it, or from full dates in the text
// that are close to it. Where these differ or say nothing it stays without a time.
func dateByDateline(drafts []draft) {
	known := timelineOf(drafts)
	for i := range drafts {
		if !drafts[i].Published.IsZero() {
			continue
		}
		if day, ok := datelineDay(drafts[i].Text); ok {
			drafts[i].Published = known.date(i, day, drafts[i].Text)
		}
	}
}

// datelineDay returns the day of the dateline near the beginning of a text.
func datelineDay(text string) (parse.Day, bool) {
	head := strings.ToValidUTF8(text[:min(len(text), headBytes)], "")
	for i, piece := range pieceEnd.Split(head, -1) {
		if i == headPieces {
			break
		}
		_, line := dateline(piece)
		if days := parse.Days(line); len(days) > 0 {
			return days[len(days)-1], true
		}
	}
	return parse.Day{}, false
}

package answer

import (
	"strings"
	"unicode/utf8"
)

// shortestName is how many letters a name has at least that is told by its sound or missed.
const shortestName = 3

// isInitial reports whether a name of letters is too short to be missed: an initial or an abbreviation.
func isInitial(surface string) bool {
	return !isHan(surface) && (utf8.RuneCountInString(surface) < shortestName || strings.ToUpper(surface) == surface)
}

package answer

import (
	"slices"
	"strconv"
	"strings"
)

// together joins markers that belong together.
func together(text string) string {
	text = spanned.ReplaceAllStringFunc(text, func(m string) string {
		return run(strings.NewReplacer("[", "", "]", "").Replace(m))
	})
	return enclosed.ReplaceAllString(joined.ReplaceAllString(text, "][$1]"), "$1")
}

// narrow turns full-width digits into ordinary ones.
func narrow(m string) string {
	return strings.Map(func(r rune) rune {
		if r >= '０' && r <= '９' {
			return r - '０' + '0'
		}
		return r
	}, m)
}

// uncircled turns ①② into "1,2".
func uncircled(m string) string {
	var all []string
	for _, r := range m {
		all = append(all, strconv.Itoa(int(r-'①')+1))
	}
	return strings.Join(all, ",")
}

// lowered turns superscript digits into ordinary ones, with commas between separate numbers.
func lowered(m string) string {
	return strings.Map(func(r rune) rune {
		if i := slices.Index([]rune("⁰¹²³⁴⁵⁶⁷⁸⁹"), r); i >= 0 {
			return '0' + rune(i)
		}
		return ','
	}, m)
}

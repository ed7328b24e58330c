package word

import "regexp"

// spellings turn British spellings into American ones by their endings and stems; single words are in irregular.
var spellings = [...]struct {
	british  *regexp.Regexp
	american string
}{
	{regexp.MustCompile(`^(..+[bcdlmnprtv])our(s|ed|ing|able|ably|ite|ites|al|less|ful|er|ers|y)?$`), "${1}or$2"},
	{regexp.MustCompile(`^(...+)is(ed|ing|er|ers|ation|ations)$`), "${1}iz$2"},
	{regexp.MustCompile(`^(..+[lmnrtv])is(e|es)$`), "${1}iz$2"},
	{regexp.MustCompile(`^(...+)ys(e|es|ed|er|ing)$`), "${1}yz$2"},
	{regexp.MustCompile(`^(...+)ogue(s?)$`), "${1}og$2"},
	{regexp.MustCompile(`([bcdfghjkmnpqrst]|^)ae([bcdfghjkmnpqstvz]...*)`), "${1}e$2"},
	{regexp.MustCompile(`^(arch|pal)aeo`), "${1}eo"},
	{regexp.MustCompile(`^oe(st|soph|dem)`), "e$1"},
	{regexp.MustCompile(`^foet`), "fet"},
	{regexp.MustCompile(`rrhoe`), "rrhe"},
	{regexp.MustCompile(`^sulph`), "sulf"},
	{regexp.MustCompile(`^sceptic`), "skeptic"},
}

// american is a folded English word in American spelling. Words that only look British change as well, in every text
// alike, which does no harm.
func american(folded string) string {
	for _, s := range spellings {
		folded = s.british.ReplaceAllString(folded, s.american)
	}
	return folded
}

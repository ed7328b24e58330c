package answer

import "regexp"

// partOfYear is a part of a year that has two names: in months, and as a half or a quarter.
type partOfYear struct{ inMonths, named *regexp.Regexp }

// partsOfYear are the first half and the first quarter of a year.
var partsOfYear = []partOfYear{
	{regexp.MustCompile(`(?i)\bfirst\s+(?:six|6)\s+months|первы[ех]\s+(?:шест[ьи]|6)\s+месяц(?:ев|ах)|前(?:六|6)个月`),
		regexp.MustCompile(`(?i)\bfirst\s+half|перв(?:ое|ого|ом)\s+полугоди[еяи]|上半年`)},
	{regexp.MustCompile(`(?i)\bfirst\s+(?:three|3)\s+months|первы[ех]\s+(?:тр[иеё]х?|3)\s+месяц(?:а|ев|ах)|前(?:三|3)个月`),
		regexp.MustCompile(`(?i)\bfirst\s+quarter|перв(?:ый|ого|ом)\s+квартал[ае]?|(?:第一|一|首)季度`)},
}

// inPassagesTerms is a claim with the parts of a year called as the passage calls them: the first six months may be the
// first half.
func (v *Verifier) inPassagesTerms(claim examined, passage *statement) examined {
	text := claim.text
	for _, p := range partsOfYear {
		if at := p.inMonths.FindStringIndex(text); at != nil && !p.inMonths.MatchString(passage.text) {
			if name := p.named.FindString(passage.text); name != "" {
				text = text[:at[0]] + name + text[at[1]:]
			}
		}
	}
	if claim.asks || text == claim.text {
		return claim
	}
	return v.examine(text)
}

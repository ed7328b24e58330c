package answer

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"docent/retrieval/lexicon"
)

// missingQuantity returns a number or date of the claim that the evidence does not have. Small numbers in words
// ("one", "first", "两") are not looked for in another script, where other words often say them, nor in the
// question that a claim repeats.
func missingQuantity(claim examined, evidence *statement) (lexicon.Quantity, bool) {
	across := claim.script() != evidence.script()
	for _, q := range claim.quantities {
		surface := claim.text[q.Start:q.End]
		small := spelledOut(surface, q) && (across && !claim.counts(q) || q.Unit == lexicon.Ordinal && q.Value == 1 || claim.asks && (q.End <= claim.said.Start || q.Start >= claim.said.End))
		small = small || claim.countsItself(q) && !slices.ContainsFunc(evidence.quantities, func(e lexicon.Quantity) bool { return e.Value == q.Value })
		if !small && !claim.decadeIn(q, evidence) && !evidence.carries(claim.statement, q) {
			return q, true
		}
	}
	return lexicon.Quantity{}, false
}

// counts reports whether a small number in words is one that another language says as a number too: a rank from the second
// on, or a number of a unit.
func (s *statement) counts(q lexicon.Quantity) bool {
	if q.Unit == lexicon.Ordinal {
		return q.Value >= 2 && !fractionBefore.MatchString(s.text[:q.Start]) && !fractionBehind.MatchString(s.text[q.End:])
	}
	return q.Value >= 2 && unitOf(s.text, q.Start, q.End) != 0
}

// fractionBefore and fractionBehind find what makes a rank a fraction: a fifth, одну пятую, пятую часть.
var (
	fractionBefore = regexp.MustCompile(`(?i)(?:\b(?:an?|one|two|three)|одн(?:а|у|ой)|дв(?:е|ух)|тр(?:и|ех|ёх))[\s-]+$`)
	fractionBehind = regexp.MustCompile(`(?i)^\s*(?:част|дол[яиюе])|^s\b`)
)

// carries reports whether the statement has a quantity of the claim. One with no unit serves for one with a unit
// only where none of the same value has another.
func (s *statement) carries(claim *statement, q lexicon.Quantity) bool {
	unit := unitOf(claim.text, q.Start, q.End)
	without, other := false, false
	for _, e := range s.quantities {
		if !s.equals(e, claim, q) {
			continue
		}
		switch unitOf(s.text, e.Start, e.End) {
		case unit:
			return true
		case 0:
			without = true
		default:
			other = true
		}
	}
	return without && !other || unit == 0 && other
}

func (s *statement) equals(e lexicon.Quantity, claim *statement, q lexicon.Quantity) bool {
	across := claim.script() != s.script()
	theirs, own := s.text[e.Start:e.End], claim.text[q.Start:q.End]
	return carries(e, q) || e.Unit == q.Unit && e.Currency == q.Currency && (sameDigits(theirs, own) || sameRangeFrom(theirs, own, claim.text[q.End:])) ||
		across && e.Value == q.Value && (e.Unit == lexicon.Ordinal && q.Unit == lexicon.Plain || e.Unit == lexicon.Plain && q.Unit == lexicon.Ordinal)
}

// decadeIn reports whether a quantity belongs to a decade that the evidence names too.
func (s *statement) decadeIn(q lexicon.Quantity, evidence *statement) bool {
	for _, d := range s.decades {
		if q.Start >= d.start && q.Start < d.end {
			return slices.ContainsFunc(evidence.decades, func(e numeral) bool { return e.value == d.value })
		}
	}
	return false
}

// carries reports whether evidence says as much as the claim: the same value, and the same unit unless the
// claim leaves an amount's currency out or the two differ in taking a number for a year. A day carries its
// month.
func carries(evidence, claim lexicon.Quantity) bool {
	if evidence.Unit == lexicon.Day && claim.Unit == lexicon.Month {
		return int(evidence.Value)/100 == int(claim.Value)%100
	}
	if evidence.Value != claim.Value {
		return false
	}
	switch {
	case evidence.Unit == claim.Unit:
		return evidence.Currency == claim.Currency || claim.Currency == ""
	case claim.Unit == lexicon.Plain:
		return evidence.Unit == lexicon.Money || evidence.Unit == lexicon.Year
	case claim.Unit == lexicon.Year:
		return evidence.Unit == lexicon.Plain
	}
	return false
}

// sameRangeFrom reports whether two numbers in digits alone are written alike and a range begins with that of the
// claim: of 30 to 50 thousand and 30 to 50,000 the first is the same, though only one of them has its multiplier behind.
func sameRangeFrom(theirs, own, behind string) bool {
	return theirs == own && digitRuns.FindString(own) == own && rangeMark.MatchString(behind)
}

// rangeMark stands behind the first number of a range.
var rangeMark = regexp.MustCompile(`^\s*(?:[-–—~至到]|to\b|до\s)\s*\d`)

func spelledOut(surface string, q lexicon.Quantity) bool {
	return q.Value <= 12 && (q.Unit == lexicon.Plain || q.Unit == lexicon.Ordinal) && !strings.ContainsAny(surface, "0123456789")
}

var digitRuns = regexp.MustCompile(`\d+`)

// missingDigits returns digits of the claim that stand in no quantity, like those of AS-206, and that the evidence
// does not have as they are.
func missingDigits(claim, evidence *statement) (string, bool) {
	var have []string
	for _, at := range digitRuns.FindAllStringIndex(claim.text, -1) {
		if isPower(claim.text[:at[0]], claim.text[at[0]:at[1]]) || slices.ContainsFunc(claim.quantities, func(q lexicon.Quantity) bool { return q.Start <= at[0] && at[1] <= q.End }) {
			continue
		}
		if have == nil {
			have = append(digitRuns.FindAllString(evidence.text, -1), "")
		}
		if digits := claim.text[at[0]:at[1]]; !slices.Contains(have, digits) {
			return digits, true
		}
	}
	return "", false
}

// isPower reports whether digits are the power of the unit before them, as of km2.
func isPower(before, digits string) bool {
	unit := strings.ToLower(before[len(strings.TrimRightFunc(before, unicode.IsLetter)):])
	return (digits == "2" || digits == "3") && unitNamed(unit) != 0
}

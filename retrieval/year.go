package retrieval

import (
	"docent/corpus"
	"docent/retrieval/lexicon"
)

// otherYearShare is what evidence is worth when the question names a year and neither the passage nor its
// document's time of publication is of that year: it is likely another year's figure.
const otherYearShare = 0.6

// dated is a group of the query that is a year or a month of a year.
type dated struct {
	group    int
	quantity lexicon.Quantity
}

// datesOf returns the years and the months of years that the query names.
func datesOf(q lexicon.Query) []dated {
	var dates []dated
	for _, quantity := range lexicon.Quantities(q.Text) {
		g := groupAt(q, quantity.Start)
		if g >= 0 && (quantity.Unit == lexicon.Year || quantity.Unit == lexicon.Month) {
			dates = append(dates, dated{g, quantity})
		}
	}
	return dates
}

// published returns for each of n groups whether it is the year or the month in which the document appeared,
// 1 or 0: news seldom write the year that they are of.
func published(dates []dated, n int, doc corpus.Document) []float64 {
	covers := make([]float64, n)
	for _, d := range dates {
		if appearedIn(d.quantity, doc) {
			covers[d.group] = 1
		}
	}
	return covers
}

// groupAt returns the group of the query that holds the byte, or -1.
func groupAt(q lexicon.Query, at int) int {
	for i, g := range q.Groups {
		if g.Start <= at && at < g.End {
			return i
		}
	}
	return -1
}

// appearedIn reports whether the document appeared in the year or in the month of a year.
func appearedIn(quantity lexicon.Quantity, doc corpus.Document) bool {
	if doc.Published.IsZero() {
		return false
	}
	year, month := doc.Published.Year(), int(doc.Published.Month())
	switch quantity.Unit {
	case lexicon.Year:
		return int(quantity.Value) == year
	case lexicon.Month:
		return int(quantity.Value) == 100*year+month
	}
	return false
}

// ofOtherYear reports whether there are years among the dates and none of them is covered.
func ofOtherYear(dates []dated, covers ...[]float64) bool {
	other := false
	for _, d := range dates {
		if d.quantity.Unit != lexicon.Year {
			continue
		}
		if highest(d.group, covers) > 0 {
			return false
		}
		other = true
	}
	return other
}

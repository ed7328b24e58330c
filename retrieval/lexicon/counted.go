package lexicon

import "slices"

// Counted returns the group of a query for a quantity that names what is counted or measured: "containers" of
// "How many containers did Aktau handle?", "GDP" of "What is the GDP?"; -1 where there is none.
func (q Query) Counted() int {
	if q.Asks != AsksQuantity {
		return -1
	}
	if focus := q.Focus(); focus >= 0 {
		return focus
	}
	asked := askingOf(q.Text)
	return slices.IndexFunc(q.Groups, func(g Group) bool { return g.Start >= asked.end })
}

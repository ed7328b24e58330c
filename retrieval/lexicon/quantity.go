package lexicon

import (
	"math"
	"strconv"
)

// Unit is the class of a quantity.
type Unit uint8

const (
	// Plain is a bare number, or a number of anything.
	Plain Unit = iota
	Percent
	PercentagePoint
	// Money is an amount; Quantity.Currency names its currency.
	Money
	// Year is a year of the calendar.
	Year
	// Day is a day of a month.
	Day
	// Month is a month of a year.
	Month
	// Ordinal is a rank: second, 第二, вторая.
	Ordinal
)

// Quantity is a number or date of a text in canonical form.
type Quantity struct {
	// Term is the canonical form as Tokens has it: "#200000000", "#10.4%", "#1.5pp", "#2nd", "@06-16", "@06".
	Term string
	// Value is the number. For a Day it is month*100+day, for a Month the month: the year is a quantity of its own.
	Value float64
	Unit  Unit
	// Currency is the ISO 4217 code of Money, "" otherwise.
	Currency string
	// Start and End are byte offsets of the surface form, with its multiplier and unit, in the text.
	Start, End int
}

// newQuantity completes the canonical term. Values are rounded to a millionth, from a billion on to a whole, so that
// 1.1 million is 1100000.
func newQuantity(value float64, unit Unit, start, end int) Quantity {
	if value < 1e9 {
		value = math.Round(value*1e6) / 1e6
	} else {
		value = math.Round(value)
	}
	return Quantity{Term: termOf(value, unit), Value: value, Unit: unit, Start: start, End: end}
}

func termOf(value float64, unit Unit) string {
	n := strconv.FormatFloat(value, 'f', -1, 64)
	switch unit {
	case Percent:
		return "#" + n + "%"
	case PercentagePoint:
		return "#" + n + "pp"
	case Ordinal:
		return "#" + n + "nd"
	case Day:
		return "@" + twoDigits(int(value)/100) + "-" + twoDigits(int(value)%100)
	case Month:
		return "@" + twoDigits(int(value))
	default:
		return "#" + n
	}
}

func twoDigits(n int) string { return string([]byte{'0' + byte(n/10%10), '0' + byte(n%10)}) }

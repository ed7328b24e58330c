package lexicon

import "strings"

// numberWords are the folded number words of English and Russian below a thousand, with the forms of case and
// gender.
var numberWords = spelledNumbers(
	1, "one один одна одно одного одной одному одним одну", 2, "two два две двух двум двумя", 3, "three три трех трем тремя",
	4, "four четыре четырех четырем четырьмя", 5, "five пять пяти пятью", 6, "six шесть шести шестью", 7, "seven семь семи семью",
	8, "eight восемь восьми восемью", 9, "nine девять девяти девятью", 10, "ten десять десяти десятью",
	11, "eleven одиннадцать одиннадцати", 12, "twelve двенадцать двенадцати", 13, "thirteen тринадцать тринадцати",
	14, "fourteen четырнадцать четырнадцати", 15, "fifteen пятнадцать пятнадцати", 16, "sixteen шестнадцать шестнадцати",
	17, "seventeen семнадцать семнадцати", 18, "eighteen восемнадцать восемнадцати", 19, "nineteen девятнадцать девятнадцати",
	20, "twenty двадцать двадцати", 30, "thirty тридцать тридцати", 40, "forty сорок сорока", 50, "fifty пятьдесят пятидесяти",
	60, "sixty шестьдесят шестидесяти", 70, "seventy семьдесят семидесяти", 80, "eighty восемьдесят восьмидесяти",
	90, "ninety девяносто девяноста", 100, "сто ста", 200, "двести двухсот", 300, "триста трехсот", 400, "четыреста четырехсот",
	500, "пятьсот пятисот", 600, "шестьсот шестисот", 700, "семьсот семисот", 800, "восемьсот восьмисот", 900, "девятьсот девятисот")

// scaleWords multiply what stands before them. Alone, only those of loneScales are numbers, in the singular.
var (
	scaleWords = spelledNumbers(100, "hundred", 1000, "thousand тысяча тысячи тысяч тысячу тысячей тысячам",
		1000_000, "million миллион миллиона миллионов миллиону", 1000_000_000, "billion миллиард миллиарда миллиардов миллиарду",
		1000_000_000_000, "trillion триллион триллиона триллионов")
	loneScales = spelledNumbers(100, "hundred", 1000, "тысяча тысячу", 1000_000, "миллион", 1000_000_000, "миллиард", 1000_000_000_000, "триллион")
)

// ordinals are those of English, and of Russian in all forms.
var ordinals = func() map[string]float64 {
	m := spelledNumbers(1, "first", 2, "second", 3, "third", 4, "fourth", 5, "fifth", 6, "sixth", 7, "seventh",
		8, "eighth", 9, "ninth", 10, "tenth", 11, "eleventh", 12, "twelfth", 13, "thirteenth", 14, "fourteenth", 15, "fifteenth",
		16, "sixteenth", 17, "seventeenth", 18, "eighteenth", 19, "nineteenth", 20, "twentieth", 30, "thirtieth")
	stems := spelledNumbers(1, "перв", 2, "втор", 3, "трет", 4, "четверт", 5, "пят", 6, "шест", 7, "седьм",
		8, "восьм", 9, "девят", 10, "десят", 11, "одиннадцат", 12, "двенадцат", 13, "тринадцат", 14, "четырнадцат", 15, "пятнадцат",
		16, "шестнадцат", 17, "семнадцат", 18, "восемнадцат", 19, "девятнадцат", 20, "двадцат", 30, "тридцат")
	for stem, value := range stems {
		for ending := range strings.FieldsSeq("ый ой ий ая ое ые ого ому ым ом ую ых ыми ья ье ьи ьего ьему ьем ью ьей ьих ьими") {
			m[stem+ending] = value
		}
	}
	return m
}()

func spelledNumbers(pairs ...any) map[string]float64 {
	m := make(map[string]float64)
	for i := 0; i < len(pairs); i += 2 {
		for w := range strings.FieldsSeq(pairs[i+1].(string)) {
			m[w] = float64(pairs[i].(int))
		}
	}
	return m
}

// ordinalSuffix reads the suffix of an ordinal in digits: 2nd, 2-й, 2-го.
func (s *quantityScanner) ordinalSuffix() bool {
	c := s.cursor
	if c.rune("-") {
		if w := c.letters(); w != "й" && w != "я" && w != "е" && w != "го" && w != "му" && w != "м" && w != "х" {
			return false
		}
	} else if w := c.letters(); w != "st" && w != "nd" && w != "rd" && w != "th" {
		return false
	}
	s.cursor = c
	return true
}

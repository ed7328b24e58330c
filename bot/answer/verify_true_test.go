package answer

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// clauses returns the clauses of a sentence without its last stop.
func clauses(sentence string) []string {
	separator := regexp.MustCompile(`, | – |; |，|；`)
	return separator.Split(strings.TrimRight(sentence, ".。!?！？ "), -1)
}

// aClause is a clause of the sentence that can stand alone, "" when there is none.
func aClause(sentence string) string {
	all := clauses(sentence)
	for _, clause := range all {
		if len(all) > 1 && len(clause) >= 36 && (isHan(clause) || strings.Count(clause, " ") >= 5) {
			return clause
		}
	}
	return ""
}

// reordered is the sentence with its last clause first, "" when it has only one.
func reordered(sentence string) string {
	all := clauses(sentence)
	if len(all) < 2 {
		return ""
	}
	separator, stop := ", ", "."
	if isHan(sentence) {
		separator, stop = "，", "。"
	}
	return strings.Join(append(slices.Clone(all[1:]), all[0]), separator) + stop
}

// anotherWay is one way to write a number or date differently.
type anotherWay struct {
	found *regexp.Regexp
	write func(groups []string) string
}

var monthsEN = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
var monthsRU = []string{"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"}

func isoDate(year, day string, month int) string {
	d, _ := strconv.Atoi(day)
	return year + "-" + strconv.Itoa(100 + month)[1:] + "-" + strconv.Itoa(100 + d)[1:]
}

// template expands $1 and the like as regexp.Expand does.
func template(pattern, with string) anotherWay {
	found := regexp.MustCompile(pattern)
	return anotherWay{found, func(groups []string) string {
		out := with
		for i := 1; i < len(groups); i++ {
			out = strings.ReplaceAll(out, "$"+strconv.Itoa(i), groups[i])
		}
		return out
	}}
}

// anotherWays are tried in order; those of dates come before those of numbers.
var anotherWays = []anotherWay{
	{regexp.MustCompile(`(` + strings.Join(monthsEN, "|") + `) (\d{1,2}), (\d{4})`), func(g []string) string {
		return isoDate(g[3], g[2], slices.Index(monthsEN, g[1])+1)
	}},
	{regexp.MustCompile(`(\d{1,2}) (` + strings.Join(monthsRU, "|") + `) (\d{4}) года`), func(g []string) string {
		d, _ := strconv.Atoi(g[1])
		return strconv.Itoa(100 + d)[1:] + "." + strconv.Itoa(101 + slices.Index(monthsRU, g[2]))[1:] + "." + g[3]
	}},
	{regexp.MustCompile(`(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日`), func(g []string) string {
		m, _ := strconv.Atoi(g[2])
		return isoDate(g[1], g[3], m)
	}},
	template(`(January|February|March|April|June|July|August|September|October|November|December) (\d{1,2})\b`, "$2 $1"),
	template(`\b(\d{1,2}) (January|February|March|April|June|July|August|September|October|November|December)\b`, "$2 $1"),
	{regexp.MustCompile(`\b\d{1,3}(?:,\d{3})+\b`), func(g []string) string { return strings.ReplaceAll(g[0], ",", "") }},
	{regexp.MustCompile(`\b\d{1,3}(?:[\x{a0} ]\d{3})+\b`), func(g []string) string {
		return strings.NewReplacer(" ", "", "\u00a0", "").Replace(g[0])
	}},
	template(`\b(\d{2})(\d{3})\b`, "$1,$2"),
	template(`(\d+)(?: percent|%)`, "$1 per cent"),
	template(`(\d+) ?百分之`, "$1%"),
	template(`(\d+) million`, "$1,000,000"), template(`(\d+) billion`, "$1,000 million"),
	template(`(\d+) миллион(?:а|ов)?\b`, "$1 млн"), template(`(\d+) миллиард(?:а|ов)?`, "$1 млрд"), template(`(\d+) тысяч[аи]?`, "$1 000"),
	template(`([^.\d])(\d+) ?万`, "$1$2"+"0000"), template(`([^.\d])(\d+) ?亿`, "$1$2"+"0000万"),
	template(`(?i)(^|[^-])\btwo\b`, "$12"), template(`(?i)(^|[^-])\bthree\b`, "$13"), template(`(?i)(^|[^-])\bfour\b`, "$14"), template(`(?i)(^|[^-])\bfive\b`, "$15"), template(`(?i)(^|[^-])\bsix\b`, "$16"),
	template(`(?i)(^|[^-])\bseven\b`, "$17"), template(`(?i)(^|[^-])\beight\b`, "$18"), template(`(?i)(^|[^-])\btwelve\b`, "$112"),
	template(`\b([Дд]ва|[Дд]ве|двух) `, "2 "), template(`\b([Тт]ри|трех|трёх) `, "3 "), template(`\b([Чч]етыре|четырех) `, "4 "), template(`\b([Пп]ять|пяти) `, "5 "),
	template(`\bfirst\b`, "1st"), template(`\bsecond\b`, "2nd"), template(`\bthird\b`, "3rd"),
	template(`两(个|种|名|次|座|支)`, "2$1"), template(`三(个|种|名|次|座|支)`, "3 $1"), template(`四(个|种|名|次|座|支)`, "4$1"), template(`五(个|种|名|次|座)`, "5$1"),
	template(`第一(个|次|位|名|座)`, "第1$1"), template(`第二(个|次|位|名|座)`, "第2$1"),
	template(`([^\d])5 ?(个|种|名|次|座|年|月)`, "$1五$2"), template(`([^\d])3 ?(个|种|名|次|座|年|月|月)`, "$1三$2"), template(`([^\d])2 ?(个|次|月)`, "$1二$2"),
	template(`20 ?世纪`, "二十世纪"), template(`19 ?世纪`, "十九世纪"), template(`18 ?世纪`, "十八世纪"), template(`17 ?世纪`, "十七世纪"), template(`16 ?世纪`, "十六世纪"),
	template(`\b(?i)XX век`, "20-й век"), template(`\bXIX век`, "19-й век"), template(`\bXVI век`, "16-й век"),
	template(`(\d{4}) ?年`, "公元 $1 年"), template(`\b(\d{4}) (?:году|года) `, "$1 г. "), template(`\b[Ii]n (\d{4})\b`, "in the year $1"),
}

// otherwiseWritten is the sentence with its first number or date written another way, "" when it has none.
func otherwiseWritten(sentence string) string {
	for _, way := range anotherWays {
		at := way.found.FindStringSubmatchIndex(sentence)
		if at == nil {
			continue
		}
		groups := way.found.FindStringSubmatch(sentence)
		if out := way.write(groups); out != groups[0] {
			return sentence[:at[0]] + out + sentence[at[1]:]
		}
	}
	return ""
}

// askedFor finds the words of a question that its answer stands for.
var askedFor = map[string]*regexp.Regexp{
	"en": regexp.MustCompile(`(?i)\b(?:in what year|how (?:many|much|long|old|large|far)|what (?:year|is the name of|was the name of)|wh(?:at|o|om|ich|en|ere|y)|how)\b`),
	"zh": regexp.MustCompile(`什么时候|什么时间|哪一年|哪年|多少|什么|哪里|哪[一个些位种]*|谁|几|何[时处]?|为什么|如何|怎样`),
	"ru": regexp.MustCompile(`(?i)(?:в каком году|сколько|как(?:ой|ая|ое|ие|им|их|ого|ому|ую|ова)|когда|где|кто|кого|кому|чем|что|чего|почему|как|котор(?:ый|ая|ое|ые))\s`),
}

// joinings are the ways in which a question is put together with an answer.
var joinings = []joining{
	{"question answer", func(_, q, a string) string { return strings.TrimRight(q, "?？ ") + " " + a + "." }},
	{"question? answer", func(_, q, a string) string { return q + " " + a }},
	{"Q: A:", func(language, q, a string) string {
		words := map[string][2]string{"en": {"Q: ", " A: "}, "zh": {"问：", " 答："}, "ru": {"Вопрос: ", " Ответ: "}}[language]
		return words[0] + q + words[1] + a
	}},
	{"answer — question", func(_, q, a string) string { return a + " — " + strings.TrimRight(q, "?？ ") + "." }},
	{"declarative", func(language, q, a string) string {
		at := askedFor[language].FindStringIndex(q)
		if at == nil {
			return ""
		}
		return strings.Join(strings.Fields(q[:at[0]]+a+" "+strings.TrimRight(q[at[1]:], "?？ ")), " ") + "."
	}},
	{"told", told},
	{"frame", framed},
}

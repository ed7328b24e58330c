package answer

// twists are changes of one thing by kind and language, made otherwise than those that the rules were written beside.
var twists = []struct {
	kind  string
	swaps map[string][]swap
}{
	{"a bound", map[string][]swap{
		"en": both(`\b`, "at least", "at most", "more than", "fewer than", "over", "under", "up to", "at least", "maximum", "minimum", "exceeds", "falls short of", "exceeded", "fell short of"),
		"zh": both("", "至少", "至多", "超过", "低于", "以上", "以下", "不少于", "不多于", "最多", "最少", "大于", "小于"),
		"ru": cyrillic("не менее", "не более", "свыше", "менее", "больше", "меньше", "минимум", "максимум", "превышает", "не достигает", "по крайней мере", "не более чем"),
	}},
	{"an amount of all", map[string][]swap{
		"en": {{`\ball\b`, "none"}, {`\bAll\b`, "Some"}, {`\bmost\b`, "few"}, {`\bmany\b`, "no"}, {`\bMany\b`, "Few"}, {`\bevery\b`, "no"}, {`\beach\b`, "no"}, {`\bboth\b`, "neither"}, {`\bseveral\b`, "no"}, {`\balways\b`, "never"}, {`\busually\b`, "never"}, {`\boften\b`, "never"}},
		"zh": {{"所有", "少数"}, {"大多数", "极少数"}, {"许多", "极少"}, {"全部", "部分"}, {"通常", "从不"}, {"总是", "从不"}, {"经常", "很少"}, {"每个", "没有一个"}, {"许多", "没有"}},
		"ru": {{`([^\p{L}])все ([^\p{L}]*\p{L})`, "${1}некоторые $2"}, {`([^\p{L}])всех `, "${1}немногих "}, {`([^\p{L}])многие `, "${1}немногие "}, {`([^\p{L}])большинство `, "${1}меньшинство "}, {`([^\p{L}])обычно `, "${1}никогда не "}, {`([^\p{L}])всегда `, "${1}никогда не "}, {`([^\p{L}])часто `, "${1}редко "}, {`([^\p{L}])кажд(ый|ая|ое) `, "${1}ни один "}},
	}},
	{"a verb", map[string][]swap{
		"en": both(`\b`, "allowed", "prohibited", "accepted", "rejected", "supported", "opposed", "created", "destroyed", "built", "demolished", "hired", "dismissed", "praised", "criticized", "includes", "excludes", "included", "excluded", "required", "forbidden",
			"entered", "left", "attacked", "defended", "bought", "sold", "lent", "borrowed", "improved", "worsened", "accelerated", "slowed", "succeeded", "failed", "passed", "rejected", "encouraged", "discouraged", "arrived", "departed", "appeared", "disappeared", "strengthened", "weakened", "approved", "rejected", "raised", "lowered", "caused", "prevented"),
		"zh": both("", "允许", "禁止", "接受", "拒绝", "支持", "反对", "建造", "拆除", "建立", "废除", "包括", "不包括", "改善", "恶化", "成功", "失败", "通过", "否决", "鼓励", "阻止", "出现", "消失", "加强", "削弱", "批准", "否决", "进入", "离开", "攻击", "保护", "购买", "出售", "导致", "防止", "促进", "阻碍"),
		"ru": cyrillic("разрешил", "запретил", "принял", "отверг", "приняла", "отвергла", "поддержали", "осудили", "построил", "разрушил", "построен", "разрушен", "построена", "разрушена", "включает", "исключает", "улучшил", "ухудшил", "вошел", "вышел", "прибыл", "отбыл", "купил", "продал", "появились", "исчезли", "появился", "исчез", "позволяет", "мешает", "создал", "уничтожил", "создана", "уничтожена", "выиграл", "проиграл", "выиграла", "проиграла", "успешно", "безуспешно", "вызвал", "предотвратил"),
	}},
	{"a month or day", map[string][]swap{
		"en": {{`\bJanuary\b`, "February"}, {`\bFebruary\b`, "March"}, {`\bMarch (\d)`, "May $1"}, {`\bApril\b`, "June"}, {`\bJune\b`, "July"}, {`\bJuly\b`, "June"}, {`\bAugust\b`, "September"}, {`\bSeptember\b`, "October"}, {`\bOctober\b`, "November"}, {`\bNovember\b`, "December"}, {`\bDecember\b`, "January"}},
		"zh": {{`([^\d])1 ?月`, "${1}2月"}, {`([^\d])2 ?月`, "${1}3月"}, {`([^\d])3 ?月`, "${1}5月"}, {`([^\d])4 ?月`, "${1}6月"}, {`([^\d])5 ?月`, "${1}4月"}, {`([^\d])6 ?月`, "${1}7月"}, {`([^\d])7 ?月`, "${1}6月"}, {`([^\d])8 ?月`, "${1}9月"}, {`([^\d])9 ?月`, "${1}10月"}, {`10 ?月`, "11月"}, {`11 ?月`, "12月"}, {`12 ?月`, "11月"}},
		"ru": {{`январ`, "феврал"}, {`феврал`, "январ"}, {` марта`, " апреля"}, {`апрел`, "июл"}, {` мая`, " июня"}, {` июня`, " мая"}, {` июля`, " июня"}, {`августа`, "марта"}, {`сентябр`, "октябр"}, {`октябр`, "ноябр"}, {`ноябр`, "декабр"}, {`декабр`, "ноябр"}},
	}},
	{"an ordinal", map[string][]swap{
		"en": both(`\b`, "first", "second", "third", "fourth", "fifth", "sixth", "18th", "19th", "16th", "17th", "20th", "21st", "12th", "13th", "seventh", "eighth"),
		"zh": both("", "第一", "第二", "第三", "第四", "第五", "第六", "18世纪", "19世纪", "16世纪", "17世纪", "20世纪", "21世纪", "十九世纪", "十八世纪"),
		"ru": append(cyrillic("первый", "второй", "первая", "вторая", "первого", "второго", "третий", "четвертый", "третьего", "четвертого", "первым", "вторым", "первой", "второй"), swap{`XIX`, "XVIII"}, swap{`XVI `, "XVII "}, swap{`XX `, "XXI "}, swap{`XVII `, "XVI "}, swap{`XVIII `, "XIX "}),
	}},
	{"a currency or measure", map[string][]swap{
		"en": {{`\$(\d)`, "£$1"}, {`£(\d)`, "€$1"}, {`\bdollars\b`, "pounds"}, {`\beuros?\b`, "dollars"}, {` percent\b`, " per mille"}, {`(\d) ?km\b`, "$1 mi"}, {`(\d) ?mi\b`, "$1 km"}, {`(\d) miles\b`, "$1 kilometres"}, {` million\b`, " thousand"}, {` billion\b`, " trillion"}, {` thousand\b`, " hundred"}, {`(\d) years\b`, "$1 decades"}, {`(\d) degrees`, "$1 percent"}},
		"zh": {{`美元`, "日元"}, {`英镑`, "卢布"}, {`(\d) ?万`, "${1}千"}, {`(\d) ?亿`, "${1}千万"}, {`(\d) ?%`, "${1}‰"}, {`平方公里`, "平方米"}, {`公里`, "米"}, {`百万`, "十万"}, {`英里`, "公里"}, {`([\d二三四五六七两]) ?年`, "${1}天"}, {`岁`, "个月"}},
		"ru": append(cyrillic("долларов", "рублей", "доллара", "рубля", "тысяч", "миллионов", "тысячи", "миллиона", "млрд", "тыс.", "млн", "тыс."), swap{`(\d) ?%`, "$1‰"}, swap{`км²`, "м²"}, swap{` км([^\p{L}])`, " м$1"}, swap{` лет([^\p{L}])`, " дней$1"}, swap{` миль`, " километров"}),
	}},
	{"a denial", map[string][]swap{
		"en": {{`\b(was|were|is|are) (\p{Ll})`, "$1 hardly ever $2"}, {`\b(has|have|had) been\b`, "$1 never been"}, {`\b(\p{Ll}+) (to|from|into|against) `, "failed to be $1 $2 "}, {`\bcan\b`, "cannot"}, {`\bnot\b `, ""}, {`\bno longer\b`, "still"}, {`\bnever\b`, "always"}, {`\bunable\b`, "able"}, {`\bwithout\b`, "with"}, {`\b(was|were|is|are) `, "$1 in no way "}, {`\bwill\b`, "won't"}, {`\bdid not (\w+)`, "did $1"}, {`\bcan\b`, "can't"}},
		"zh": {{"并非", ""}, {"从未", "曾"}, {"不再", "仍然"}, {"无法", "能够"}, {"([^不])会", "${1}绝不会"}, {"没有", ""}, {"不能", "能"}, {"未能", "成功"}, {"([^不而但还就都])是(.)", "${1}并非$2"}, {"可以", "无法"}, {"曾", "从未"}, {"已经?", "尚未"}, {"([^没具拥只])有", "${1}无"}},
		"ru": {{`([^\p{L}])никогда не `, "${1}всегда "}, {`([^\p{L}])больше не `, "${1}по-прежнему "}, {`([^\p{L}])нет `, "${1}есть "}, {` (был|была|было|были) `, " никогда не $1 "}, {` (является|являются) `, " вовсе не $1 "}, {` (может|могут) `, " не $1 "}, {`([^\p{L}])без `, "${1}с "}, {` не (\p{L})`, " $1"}, {` (стал|стала|стали) `, " так и не $1 "}, {` также `, " не "}},
	}},
}

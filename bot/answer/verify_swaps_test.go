package answer

// units are swaps of a number's unit or magnitude.
var unitSwaps = map[string][]swap{
	"en": append(both(``, ` million`, ` billion`, ` kilometers`, ` miles`, ` metres`, ` kilometres`),
		swap{`(\d)%`, "$1 percentage points"}, swap{`(\d) percent\b`, "$1 percentage points"}, swap{`\$(\d)`, "€$1"}, swap{`£(\d)`, "$$$1"},
		swap{`(\d|two|three|four|five|six|seven|ten|twelve) years`, "$1 months"}, swap{`(two|three|four|five|six|seven|ten|twelve|\d) months`, "$1 years"}, swap{`(\d),000\b`, "$1 million"}, swap{`(\d)th century`, "${1}th year"}, swap{`(\d|two|three|four|five|ten) days`, "$1 weeks"},
		swap{`(\d|two|three|four|five|ten) hours`, "$1 minutes"}, swap{`(\d|three) minutes`, "$1 seconds"}, swap{`(\d) seconds`, "$1 hours"},
		swap{`(\d) ?°C`, "$1 °F"}, swap{`(\d) ?(feet|ft)\b`, "$1 m"}, swap{`(\d) m\b`, "$1 ft"}, swap{`(\d) kilometers`, "$1 metres"},
		swap{`(\d) inches`, "$1 cm"}, swap{`(\d) cm`, "$1 mm"}, swap{`(\d) acres`, "$1 hectares"}, swap{`(\d) hectares`, "$1 acres"},
		swap{`(\d) tons`, "$1 kilograms"}, swap{`(\d) tonnes`, "$1 kilograms"}, swap{`(\d)(st|nd|rd|th) century`, "$1 years"}, swap{`(\d) thousand`, "$1 million"}, swap{`(\d) ?bar\b`, "$1 atm"}),
	"zh": {{`(\d) ?亿`, "${1}万"}, {`(\d),000`, "${1}万"}, {`(\d) ?世纪`, "${1}年"}, {`(\d) ?万`, "${1}亿"}, {`([\d一二三四五六七八九十])百万`, "${1}亿"}, {`(\d)%`, "${1}个百分点"}, {`(\d) ?平方公里`, "${1}公顷"}, {`(\d) ?平方英里`, "${1}平方公里"},
		{`(\d) ?公里`, "${1}英里"}, {`(\d) ?英里`, "${1}公里"}, {`(\d) ?米`, "${1}公里"}, {`(\d) ?英尺`, "${1}米"}, {`(\d) ?英亩`, "${1}公顷"}, {`(\d) ?公顷`, "${1}英亩"},
		{`美元`, "欧元"}, {`英镑`, "美元"}, {`欧元`, "美元"}, {`(\d) ?秒`, "${1}小时"}, {`(\d) ?分钟`, "${1}小时"}, {`([\d二三四五六七两]) ?小时`, "${1}分钟"}, {`([\d三四五六七两]) ?天`, "${1}周"},
		{`([\d二三四五六七十两]) ?个月`, "${1}年"}, {`([二三四五六七十两]) ?年`, "${1}个月"}, {`([^\d]\d{1,3}) ?年`, "${1}个月"}, {`(\d) ?吨`, "${1}公斤"}, {`(\d) ?°C`, "${1}°F"}, {`(\d) ?英寸`, "${1}厘米"}},
	"ru": append(cyrillic(`миллион`, `миллиард`, `миллиона`, `миллиарда`, `миллионов`, `миллиардов`, `млн`, `млрд`),
		swap{`(\d) 000([^\d])`, "$1 миллионов$2"}, swap{`(\d) ?км`, "$1 миль"}, swap{`(\d) миль`, "$1 км"}, swap{`(\d) ?м([ ),.])`, "$1 км$2"}, swap{`(\d) метр(ов|а)`, "$1 километр$2"}, swap{`(\d) километр(ов|а)`, "$1 метр$2"},
		swap{`(\d) ?%`, "$1 процентных пунктов"}, swap{`(\d) процент(ов|а)`, "$1 процентных пунктов"}, swap{`\$(\d)`, "€$1"}, swap{`доллар(ов|а)`, "евро"}, swap{`£(\d)`, "$$$1"}, swap{`фунт(ов|а) стерлингов`, "евро"},
		swap{`(\d|двух|трех|пяти|десяти|пять|десять|два|три) (лет|года)([ ,.])`, "$1 месяцев$3"}, swap{`(\d|два|три|две) (дней|дня)`, "$1 недель"}, swap{`(\d|два|три|пять) час(ов|а)`, "$1 минут"},
		swap{`(\d|три) минут[ыа]?`, "$1 секунд"}, swap{`(\d) секунд[ыа]?`, "$1 часов"}, swap{`(\d) фут(ов|а)`, "$1 метров"}, swap{`(\d) акр(ов|а)`, "$1 гектаров"}, swap{`(\d) ?га([ ,.])`, "$1 акров$2"},
		swap{`(\d) тонн`, "$1 килограммов"}, swap{`(\d) дюйм(ов|а)`, "$1 сантиметров"}, swap{`(\d) ?°C`, "$1 °F"}, swap{`(\d) тысяч`, "$1 миллионов"}, swap{`(\d) см([ ,.)])`, "$1 мм$2"}),
}

// directionSwaps turn a word of direction round.
var directionSwaps = map[string][]swap{
	"en": append(both(`\b`, "increased", "decreased", "increase", "decrease", "increasing", "decreasing", "rose", "fell", "grew", "declined", "rising", "falling", "more than", "less than",
		"more", "less", "higher", "lower", "before", "after", "north", "south", "northern", "southern", "east", "west", "eastern", "western", "largest", "smallest", "above", "below", "won", "lost",
		"began", "ended", "gained", "lost", "joined", "left", "oldest", "youngest", "longest", "shortest", "highest", "lowest", "greater", "smaller", "opened", "closed", "larger", "smaller"),
		swap{`\bfirst\b`, "last"}, swap{`\bmajority\b`, "minority"}, swap{`\bmost\b`, "least"}, swap{`\bdefeated\b`, "lost to"}, swap{`\bearly\b`, "late"}, swap{`\bstarted\b`, "ended"}, swap{`\breduced\b`, "increased"}, swap{`\bfounded\b`, "dissolved"}),
	"zh": append(both("", "增加", "减少", "上升", "下降", "增长", "下降", "多于", "少于", "之前", "之后", "北部", "南部", "东部", "西部", "最大", "最小", "最高", "最低", "高于", "低于", "以上", "以下", "开始", "结束", "打开", "关闭"),
		swap{"超过", "不到"}, swap{"更多", "更少"}, swap{"更高", "更低"}, swap{"较高", "较低"}, swap{"较低", "较高"}, swap{"第一", "最后"}, swap{"最多", "最少"}, swap{"最早", "最晚"}, swap{"击败", "输给"}, swap{"大多数", "少数"}, swap{"赢得", "输掉"},
		swap{"加入", "退出"}, swap{"提高", "降低"}, swap{"降低", "提高"}, swap{"以前", "以后"}, swap{"以后", "以前"}, swap{"扩大", "缩小"}, swap{"前往", "离开"}, swap{"支持", "反对"}, swap{"成立", "解散"}, swap{"更大", "更小"}, swap{"([^下])上升", "${1}下降"}),
	"ru": append(cyrillic("увеличился", "уменьшился", "увеличилась", "уменьшилась", "увеличилось", "уменьшилось", "увеличивает", "уменьшает", "увеличение", "уменьшение", "рост", "спад", "более", "менее", "больше", "меньше",
		"выше", "ниже", "до", "после", "север", "юг", "севере", "юге", "северной", "южной", "северный", "южный", "восток", "запад", "востоке", "западе", "восточной", "западной", "восточный", "западный",
		"крупнейший", "наименьший", "начал", "закончил", "начала", "закончила", "началось", "закончилось", "первый", "последний", "первой", "последней", "большинство", "меньшинство", "высокий", "низкий", "победил", "проиграл", "открыт", "закрыт"),
		swap{"(^| )наиболее ", "${1}наименее "}, swap{"(^| )больший ", "${1}меньший "}, swap{" самый высокий ", " самый низкий "}, swap{" старейший", " новейший"}, swap{" крупнейш(ий|ая|их|им)", " наименьш$1"}, swap{" начался", " закончился"}, swap{" начали ", " закончили "},
		swap{" снижен", " повышен"}, swap{" вырос", " упал"}, swap{" самым крупным", " самым маленьким"}, swap{" раньше", " позже"}, swap{" первым", " последним"}, swap{" первого", " последнего"}, swap{" поддержал", " отверг"}, swap{" ранн", " поздн"}),
}

// negationSwaps deny what is said, or say what is denied.
var negationSwaps = map[string][]swap{
	"en": {{`\b(is|was|were|are|has been|have been|had been|can|could|will|would|should|must|may) `, "$1 not "}, {`\b(did|does|do|was|were|is|are|had|has|have|could|can) not\b`, "$1"}, {`\b(did|does|was|were|is|are|had|has|could)n't\b`, "$1"},
		{`\bwith\b`, "without"}, {`\bwithout\b`, "with"}, {`\b(has|have|had) `, "$1 no "}, {`\b(was|were|is|are) `, "$1 no longer "}, {`\b(was|were|is|are|has|had|have) `, "$1 never "}, {`\ball\b`, "not all"}},
	"zh": {{"不是", "是"}, {"没有", "有"}, {"并未", ""}, {"([^不但而就还只可都于若总凡便])是", "${1}不是"}, {"([^没所只具拥还享占])有([^些的关人时])", "${1}没有$2"}, {"([^不])能够", "${1}不能够"}, {"([^不])可以", "${1}不可以"}, {"([^未])被", "${1}未被"}, {"(将|都|就|才|可能)会", "${1}不会"},
		{"([\\p{Han}])成为", "${1}未成为"}, {"([^不])需要", "${1}不需要"}, {"导致", "没有导致"}, {"进行", "没有进行"}, {"获得", "未获得"}, {"使用", "不使用"}, {"在([\\p{Han}\\d ]{2,12})中", "不在${1}中"}},
	"ru": {{`(^|[^\p{L}])(был|была|было|были|является|являются|стал|стала|стали|может|могут|имеет|имеют|имел|имела|имели|будет|находится|состоит) `, "${1}не $2 "}, {`([^\p{L}])не (\p{L})`, "$1$2"}, {`([^\p{L}])с (\p{L})`, "${1}без $2"},
		{` (\p{L}{3,}(?:ла|ли|ло|ет|ит|ют|ят|лся|лась|лись))([ ,.])`, " не $1$2"}, {`([^\p{L}])есть `, "${1}нет "}, {`([^\p{L}])все `, "${1}не все "}},
}

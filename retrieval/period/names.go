package period

import "strings"

// table reads groups of forms: groups are parted by commas and valued in order from first, and the forms of
// a group, parted by spaces, share its value.
func table(first int, groups string) map[string]int {
	m := make(map[string]int)
	for i, group := range strings.Split(groups, ",") {
		for form := range strings.FieldsSeq(group) {
			m[form] = first + i
		}
	}
	return m
}

var months = table(1, `january jan январь января январе январю январем,
	february feb февраль февраля феврале февралю февралем,
	march mar март марта марте марту мартом, april apr апрель апреля апреле апрелю апрелем, may май мая мае маю маем,
	june jun июнь июня июне июню июнем, july jul июль июля июле июлю июлем, august aug август августа августе августу августом,
	september sept sep сентябрь сентября сентябре сентябрю сентябрем, october oct октябрь октября октябре октябрю октябрем,
	november nov ноябрь ноября ноябре ноябрю ноябрем, december dec декабрь декабря декабре декабрю декабрем`)

// doubtful are the names of months that are also other words or names.
var doubtful = table(0, "may march mar jan dec sep jun jul nov oct feb apr aug sept мая марта мае марте")

var weekdays = table(0, `monday понедельник понедельника понедельнику, tuesday вторник вторника вторнику,
	wednesday среда среду среды, thursday четверг четверга четвергу, friday пятница пятницу пятницы,
	saturday суббота субботу субботы, sunday воскресенье воскресенья`)

// seasons are valued by their first month.
var seasons = func() map[string]int {
	m := table(1, `spring весна весной весны весну весною, summer лето летом лета летний летнего летней,
		autumn fall осень осенью осени, winter зима зимой зимы зиму зимою`)
	for form := range m {
		m[form] *= 3
	}
	return m
}()

var units = table(1, `hour hours час часа часов часы, day days день дня дней дни сутки суток дню,
	week weeks неделя недели недель неделю неделе, month months месяц месяца месяцев месяцы месяце,
	quarter quarters квартал квартала кварталов квартале, полугодие полугодия полугодии,
	year years год года лет году годы`)

var ordinals = table(1, `first 1st i первый первая первого первом первой первую первое первые первых,
	second 2nd ii второй вторая второго втором вторую второе, third 3rd iii третий третья третьего третьем третьей третью,
	fourth 4th iv четвертый четвертая четвертого четвертом четвертой`)

var cardinals = table(1, `one один одну одна одного a an, two два две двух, three три трех, four четыре четырех, five пять пяти,
	six шесть шести, seven семь семи, eight восемь восьми, nine девять девяти, ten десять десяти,
	eleven одиннадцать, twelve двенадцать`)

var hanDigits = map[string]int{"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}

var hanPlaces = map[string]int{"十": 10, "百": 100}

// hanUnits are measures as they stand behind a number.
var hanUnits = map[string]unit{
	"小时": hour, "个小时": hour, "天": day, "日": day, "周": week, "星期": week, "个星期": week, "礼拜": week, "个礼拜": week,
	"个月": month, "月": month, "季度": quarter, "个季度": quarter, "年": year,
}

var hanMonthThirds = map[string]int{"上旬": 1, "初": 1, "中旬": 2, "下旬": 3, "底": 3, "末": 3}

var hanHalves = map[string]int{"上半年": 1, "下半年": 2}

var hanSeasons = map[string]int{"春": 1, "夏": 2, "秋": 3, "冬": 4}

var hanYearThirds = map[string]int{"年初": 1, "初": 1, "年中": 2, "年底": 3, "年末": 3, "底": 3, "末": 3}

var quarters = map[string]int{"q1": 1, "q2": 2, "q3": 3, "q4": 4}

var halves = map[string]int{"h1": 1, "h2": 2}

package period

import "strings"

// endsOther are the characters that make one word with the first of a word of time, which then is none:
// 目前天气, 日本周边, 基本月薪, 当今年轻人, 海上周围.
var endsOther = map[string]string{
	"前": "目以之先提空当眼年月日周生向面从", "今": "当如至现古", "去": "过失回出进", "本": "日基根样成文资",
	"上": "海马以之晚早", "近": "接附靠将临远亲最邻",
}

// inWord says whether the Chinese character ahead belongs to a word with the one before it.
func (r *reader) inWord() bool {
	others, ok := endsOther[r.peek().text]
	b := r.before()
	return ok && b.class == han && b.end == r.peek().start && strings.Contains(others, b.text)
}

// places are what 最近的 means the nearest of.
var places = strings.Fields("医院 诊所 药店 药房 车站 火车站 地铁 机场 银行 商店 餐厅 饭店 超市 酒店 宾馆 加油站 学校 大学 公园 厕所 港口 口岸 城市 邻国 国家 邻居 道路 海洋 大使馆 领事馆 派出所 警察局 邮局 图书馆 博物馆 星 恒星 行星 距离 路 地方 出口 入口 站 店")

// nearby says that 最近 ahead means the nearest: it measures from a place (离…最近) or is followed by one.
func (r reader) nearby() bool {
	for i := r.at - 1; i >= 0 && i >= r.at-12 && r.tokens[i].class == han; i-- {
		if r.tokens[i].text == "离" || r.tokens[i].text == "距" {
			return true
		}
	}
	return r.one("最近") && r.one("的") && (r.one(places...) || r.placeAhead())
}

// placeAhead looks past one describing word of up to three characters.
func (r reader) placeAhead() bool {
	for range 3 {
		r.at++
		if r.sees(places[:len(places)-9]...) {
			return true
		}
	}
	return false
}

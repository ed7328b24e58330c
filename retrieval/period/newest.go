package period

import "strings"

// newest reads the words that ask for the latest of its kind.
func (r *reader) newest() (piece, bool) {
	for _, rule := range newest {
		ahead := *r
		if rule(&ahead) {
			*r = ahead
			return piece{latest: true}, true
		}
	}
	return piece{}, false
}

var newest = [...]func(*reader) bool{(*reader).newestEnglish, (*reader).newestRussian, (*reader).newestChinese}

func (r *reader) newestEnglish() bool {
	if r.one("latest") {
		return r.at < 3 || r.tokens[r.at-2].text != "the" || r.tokens[r.at-3].text != "at"
	}
	if r.one("most recent", "newest", "most recently", "most up to date") {
		return true
	}
	if r.one("recent") {
		return !r.sees("history", "past", "memory")
	}
	return r.one("last") && r.event()
}

func (r *reader) newestRussian() bool {
	if r.one("самые новые", "самых новых", "самая новая", "самое новое", "самый новый") {
		return true
	}
	word := r.peek().text
	switch {
	case r.stem("последн", "свеж", "свежайш"):
		return r.event()
	case r.stem("новейш"):
		return !strings.HasPrefix(r.peek().text, "истори")
	case strings.HasPrefix(word, "недавн") && word != "недавно":
		r.at++
		return true
	}
	return false
}

// events are the stems of what is told or takes place again and again, so that its last is its newest.
var events = strings.Fields(`news summit meeting report election session update version time round talk visit statement edition
	figure conference forum issue data survey poll announcement event attack deal agreement census
	новост встреч саммит заседан верси данн сообщен доклад отчет выпуск событи сведен информац визит решен заявлен
	переговор изменен обновлен раз стать публикац опрос выбор соглашен форум конференц сесси выступлен исследован материал перепис цифр показател`)

// event says whether the word ahead, or the one behind an adjective, is such a thing. It stays unread.
func (r *reader) event() bool {
	for i := range 2 {
		if r.at+i >= len(r.tokens) || r.tokens[r.at+i].class != letters {
			return false
		}
		if _, isUnit := units[r.tokens[r.at+i].text]; isUnit {
			return false
		}
		for _, stem := range events {
			if strings.HasPrefix(r.tokens[r.at+i].text, stem) {
				return true
			}
		}
	}
	return false
}

func (r *reader) newestChinese() bool {
	if r.one("最新") {
		return !r.sees("鲜")
	}
	if r.one("上一次", "上次", "上一届", "上届", "最后一次", "最近几次") {
		return true
	}
	nearby := r.nearby()
	if !r.one("最近") || nearby {
		return false
	}
	if _, ok := r.hanTimes(); ok {
		return true
	}
	return r.one("的")
}

// hanTimes passes 一次 and its like.
func (r *reader) hanTimes() (string, bool) {
	ok := r.one("一次", "一届", "一期", "一场", "一轮", "一份", "一个", "一项", "一版", "一回", "这次") && !r.sees("月", "星期", "礼拜", "季度", "小时")
	return r.before().text, ok
}

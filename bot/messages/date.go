package messages

import (
	"fmt"
	"time"
)

// genitives are the Russian names of months as they follow a day, January first.
var genitives = [...]string{
	"января", "февраля", "марта", "апреля", "мая", "июня",
	"июля", "августа", "сентября", "октября", "ноября", "декабря",
}

// Date writes the day of t, in t's own zone, the way the language writes it in running text:
// "20 June 2025", "2025年6月20日", "20 июня 2025 г."; the zero time is "".
func (c *Catalogue) Date(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	switch c.language {
	case "zh":
		return t.Format("2006年1月2日")
	case "ru":
		return fmt.Sprintf("%d %s %d г.", t.Day(), genitives[t.Month()-1], t.Year())
	default:
		return t.Format("2 January 2006")
	}
}

package lexicon

import "strings"

// currencySigns stand before or after an amount.
var currencySigns = map[rune]string{'$': "USD", '€': "EUR", '£': "GBP", '¥': "CNY", '￥': "CNY", '₽': "RUB", '₸': "KZT", '₹': "INR", '₩': "KRW"}

// currencyWords are folded words and prefixes that name a currency before an amount: RMB 200, US$5.
var currencyWords = map[string]string{"usd": "USD", "us": "USD", "eur": "EUR", "cny": "CNY", "rmb": "CNY", "rub": "RUB", "kzt": "KZT", "gbp": "GBP", "jpy": "JPY"}

// currencyNames follow an amount; longer names stand before their beginnings.
var currencyNames = []struct{ prefix, code string }{
	{"美元", "USD"}, {"美金", "USD"}, {"人民币", "CNY"}, {"欧元", "EUR"}, {"英镑", "GBP"}, {"日元", "JPY"}, {"卢布", "RUB"},
	{"坚戈", "KZT"}, {"港元", "HKD"}, {"韩元", "KRW"}, {"元", "CNY"},
	{"us dollar", "USD"}, {"u.s. dollar", "USD"}, {"american dollar", "USD"}, {"dollar", "USD"}, {"usd", "USD"}, {"euro", "EUR"},
	{"eur", "EUR"}, {"yuan", "CNY"}, {"renminbi", "CNY"}, {"rmb", "CNY"}, {"cny", "CNY"}, {"pound", "GBP"}, {"yen", "JPY"},
	{"rouble", "RUB"}, {"ruble", "RUB"}, {"rub", "RUB"}, {"tenge", "KZT"}, {"kzt", "KZT"}, {"won", "KRW"},
	{"долл", "USD"}, {"евро", "EUR"}, {"юан", "CNY"}, {"фунт", "GBP"}, {"руб", "RUB"}, {"тенге", "KZT"}, {"иен", "JPY"},
}

// currencyAfter reads the name or sign of a currency that follows an amount.
func (c *cursor) currencyAfter() (code string, ok bool) {
	ahead := *c
	ahead.spaces()
	if r, size := ahead.peek(); currencySigns[r] != "" {
		c.at = ahead.at + size
		return currencySigns[r], true
	}
	rest := strings.ToLower(ahead.text[ahead.at:min(len(ahead.text), ahead.at+32)])
	for _, name := range currencyNames {
		if !strings.HasPrefix(rest, name.prefix) {
			continue
		}
		ahead.at += len(name.prefix)
		if name.prefix[0] < 0xe0 {
			ahead.letters()
		}
		if ahead.at > len(ahead.text) {
			return "", false
		}
		*c = ahead
		return name.code, true
	}
	return "", false
}

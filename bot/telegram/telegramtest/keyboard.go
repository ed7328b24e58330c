package telegramtest

import "net/url"

// Keyboard is https://core.telegram.org/bots/api#inlinekeyboardmarkup
type Keyboard struct {
	Rows [][]Button `json:"inline_keyboard"`
}

// Button is https://core.telegram.org/bots/api#inlinekeyboardbutton
type Button struct {
	Text string `json:"text"`
	Data string `json:"callback_data,omitempty"`
	URL  string `json:"url,omitempty"`
}

// A row of an inline keyboard has so many buttons at most, and the whole of it: https://limits.tginfo.me/en
const maxRow, maxButtons = 8, 100

// fillKeyboard checks an inline keyboard; other markup is taken and forgotten.
func fillKeyboard(_ *chat, p params, m *Message) *refusal {
	var k Keyboard
	if r := p.object("reply_markup", &k); r != nil {
		return r
	}
	if len(k.Rows) == 0 {
		return nil
	}
	buttons := 0
	for _, row := range k.Rows {
		if buttons += len(row); len(row) > maxRow || buttons > maxButtons {
			return badRequest("reply markup is too long")
		}
		for _, b := range row {
			if r := b.check(); r != nil {
				return r
			}
		}
	}
	m.Keyboard = &k
	return nil
}

func (b Button) check() *refusal {
	switch {
	case b.Text == "":
		return badRequest("can't parse inline keyboard button: field \"text\" must be non-empty")
	case b.Data == "" && b.URL == "":
		return badRequest("can't parse inline keyboard button: text buttons are unallowed in the inline keyboard")
	case b.Data != "" && b.URL != "":
		return badRequest("can't parse inline keyboard button: exactly one of the optional fields must be used")
	case len(b.Data) > 64:
		return badRequest("BUTTON_DATA_INVALID")
	case b.URL != "":
		return checkButtonURL(b.URL)
	}
	return nil
}

func checkButtonURL(address string) *refusal {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "tg" {
		return badRequest("inline keyboard button URL '" + address + "' is invalid: Wrong HTTP URL")
	}
	return nil
}

package main

import (
	"net/url"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"docent/bot/telegram"
	"docent/corpus"
)

// config is everything that can be set. Secrets come from the environment alone, or from files that it names.
type config struct {
	data     string
	sample   corpus.Sample
	lexicon  []string // paths of dictionaries
	password string   // asked for on the page; empty when nobody is asked
	telegram telegramConfig
	openai   openaiConfig
}

// telegramConfig says where the Bot API is.
type telegramConfig struct {
	// token is empty when Telegram is off.
	token string
	// url is the root of a Bot API server.
	url string
	// admins are the chats that are told what only somebody who runs docent can mend.
	admins []int64
	// perSecond is how many messages all chats get in a second.
	perSecond int
}

// openaiConfig says where an OpenAI-compatible endpoint is and what is asked of it.
type openaiConfig struct {
	// url is the endpoint's root, usually ending in /v1.
	url, key string
	// model composes answers and embedding makes vectors; each is empty when docent does so itself.
	model, embedding string
	// second may take claims of the model away; empty for none.
	second  string
	wording wording
}

// Public endpoints, used when the environment names none.
const (
	telegramURL = "https://api.telegram.org"
	openaiURL   = "https://api.openai.com/v1"
)

// minPassword is how long a password is at least, in characters (NIST SP 800-63B, 5.1.1.1).
const minPassword = 8

// configure joins the flags with the environment.
func configure(flags settings, getenv func(string) string) (config, error) {
	if strings.TrimSpace(flags.Data) == "" {
		return config{}, usagef("--data names no folder: write --data DIR, or leave it out for the folder data")
	}
	value := func(name string) string { return strings.TrimSpace(getenv(name)) }
	c := config{
		data:     flags.Data,
		sample:   map[string]corpus.Sample{"auto": corpus.SampleAuto, "on": corpus.SampleOn, "off": corpus.SampleOff}[flags.Sample],
		lexicon:  paths(flags.Lexicon),
		password: value("DOCENT_PASSWORD"),
		telegram: telegramConfig{token: value("TELEGRAM_BOT_TOKEN")},
		openai:   openaiConfig{key: value("OPENAI_API_KEY"), model: value("OPENAI_MODEL"), embedding: value("OPENAI_EMBEDDING_MODEL"), second: value("OPENAI_SECOND_OPINION")},
	}
	if c.password != "" && utf8.RuneCountInString(c.password) < minPassword {
		return config{}, usagef("DOCENT_PASSWORD is too short to keep anybody out: take at least %d characters", minPassword)
	}
	var err error
	if c.telegram.url, err = address("TELEGRAM_API_URL", value("TELEGRAM_API_URL"), telegramURL); err != nil {
		return config{}, err
	}
	if c.telegram.admins, err = chats("TELEGRAM_ADMIN_CHATS", value("TELEGRAM_ADMIN_CHATS")); err != nil {
		return config{}, err
	}
	if c.openai.url, err = address("OPENAI_BASE_URL", value("OPENAI_BASE_URL"), openaiURL); err != nil {
		return config{}, err
	}
	if c.openai.wording, err = readWording(value); err != nil {
		return config{}, err
	}
	if c.telegram.perSecond, err = perSecond(value("TELEGRAM_PER_SECOND")); err != nil {
		return config{}, err
	}
	if value("OPENAI_BASE_URL") == "" && c.openai.key == "" {
		c.openai = openaiConfig{} // a model's name alone is no reason to call a paid service
	}
	return c, nil
}

// mostPerSecond is what Telegram sells: https://core.telegram.org/bots/faq#how-can-i-message-all-of-my-bot-39s-subscribers-at-once
const mostPerSecond = 1000

// perSecond reads how many messages a second Telegram takes from the bot.
func perSecond(value string) (int, error) {
	if value == "" {
		return telegram.PerSecond, nil
	}
	n, err := strconv.Atoi(value)
	if err != nil || n < 1 || n > mostPerSecond {
		return 0, usagef("TELEGRAM_PER_SECOND is not a number of messages from 1 to %d", mostPerSecond)
	}
	return n, nil
}

// paths takes lists of paths apart, as PATH is one.
func paths(lists []string) []string {
	var found []string
	for _, list := range lists {
		found = append(found, filepath.SplitList(list)...)
	}
	return found
}

// chats reads the numbers of chats, apart by commas or spaces.
func chats(variable, value string) (ids []int64, err error) {
	for field := range strings.FieldsFuncSeq(value, func(r rune) bool { return r == ',' || unicode.IsSpace(r) }) {
		id, err := strconv.ParseInt(field, 10, 64)
		if err != nil || id == 0 {
			return nil, usagef("%s holds no number of a chat in %q: write it like 123456789 or -1001234567890, several apart by commas", variable, field)
		}
		ids = append(ids, id)
	}
	return ids, nil
}

// address returns the URL that the variable holds, or the fallback when it is empty, without a slash at its end.
func address(variable, value, fallback string) (string, error) {
	if value == "" {
		return fallback, nil
	}
	parsed, err := url.Parse(value)
	if err != nil || parsed.Host == "" || (parsed.Scheme != "http" && parsed.Scheme != "https") {
		return "", usagef("%s is not the address of a server: write it like %s", variable, fallback)
	}
	return strings.TrimRight(value, "/"), nil
}

package digest

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Limits and defaults of a wish for a digest.
const (
	// DefaultMinute is the minute of the day that is meant when none is named: 09:00.
	DefaultMinute = 9 * 60
	// MaxTopic is how many runes a topic may have.
	MaxTopic = 100
)

var (
	// ErrNoTopic says that a wish for a digest names no topic.
	ErrNoTopic = errors.New("no topic")
	// ErrLongTopic says that a topic is longer than a topic is.
	ErrLongTopic = errors.New("the topic is too long")
)

const (
	marker = `(?:at|@|daily at|every day at|в|каждый день в|ежедневно в|于|在|每天|每日|每天在|每日在)`
	clock  = `(?:(?:上午|早上|早晨|中午|下午|晚上)?\d{1,2}(?:[:：.]\d{2}|[点时點](?:半|\d{1,2}分?)?)?(?:\s?(?:am|pm|утра|дня|вечера))?)`
)

var (
	// whenMarked is a time behind a word for "at", with what follows it.
	whenMarked = regexp.MustCompile(`(?is)^(.*?[\s"»”」』])??` + marker + `\s*(` + clock + `)(?:[\s,，]+(.*)|([^\d\s:.].*))?$`)
	// whenBare is a time with minutes that ends the text, or stands before a zone.
	whenBare = regexp.MustCompile(`(?is)^(.*[\s"»”」』])(\d{1,2}[:：]\d{2})(?:\s+(.*))?$`)
	// zoneFirst is a zone between the word for "every day" and the time: "每天北京时间8:30".
	zoneFirst = regexp.MustCompile(`(?is)^(.*?[\s"»”」』])??(?:每天|每日|在|于|at|в)\s*([^\d\s]+(?:时间|時間))\s*(` + clock + `)$`)
)

// Parse reads what stands behind "/digest add": a topic, which may be quoted, and after it, if they are
// named, a time of the day and a zone: `railways at 08:30 Almaty`, `железная дорога в 8:30 по Москве`,
// `中欧班列 每天8:30 北京时间`. Without a time it is 09:00; without a zone it is the one given.
// ErrNoTopic, ErrLongTopic, ErrTime and ErrZone say what can't be understood.
func Parse(args, defaultZone string) (topic string, minute int, zone string, err error) {
	topic, when, where := split(strings.TrimSpace(args))
	if topic = strings.Trim(strings.Join(strings.Fields(topic), " "), " ,，"); topic == "" {
		return "", 0, "", ErrNoTopic
	}
	if utf8.RuneCountInString(topic) > MaxTopic {
		return "", 0, "", fmt.Errorf("%w: %d characters at most", ErrLongTopic, MaxTopic)
	}
	minute, zone = DefaultMinute, defaultZone
	if when != "" {
		if minute, err = ParseTime(when); err != nil {
			return "", 0, "", err
		}
	}
	if where != "" {
		if zone, err = ParseZone(where); err != nil {
			return "", 0, "", err
		}
	}
	return topic, minute, zone, nil
}

// split cuts args into the topic, the time and the zone as they are written. Times in a quoted topic are
// part of the topic.
func split(args string) (topic, when, where string) {
	if quoted, rest, ok := cutQuoted(args); ok {
		if before, when, where := splitPlain(rest); strings.TrimSpace(before) == "" {
			return quoted, when, where
		}
	}
	return splitPlain(args)
}

func splitPlain(args string) (topic, when, where string) {
	if parts := zoneFirst.FindStringSubmatch(args); parts != nil {
		return parts[1], parts[3], parts[2]
	}
	if parts := whenMarked.FindStringSubmatch(args); parts != nil {
		return parts[1], parts[2], parts[3] + parts[4]
	}
	if parts := whenBare.FindStringSubmatch(args); parts != nil {
		if _, err := ParseZone(parts[3]); err == nil || parts[3] == "" {
			return parts[1], parts[2], parts[3]
		}
	}
	return args, "", ""
}

var quotes = map[rune]string{'"': `"`, '«': "»", '“': "”", '„': "“", '「': "」", '『': "』", '《': "》"}

// cutQuoted cuts a quoted topic off the front of args.
func cutQuoted(args string) (quoted, rest string, ok bool) {
	first, size := utf8.DecodeRuneInString(args)
	end, known := quotes[first]
	if !known {
		return "", "", false
	}
	return strings.Cut(args[size:], end)
}

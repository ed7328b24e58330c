package ledger

import (
	"strconv"
	"strings"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// fold is what two spellings of one topic share: compatible forms, case and spaces aside.
func fold(topic string) string {
	return strings.Join(strings.Fields(cases.Fold().String(norm.NFKC.String(topic))), " ")
}

// find returns the subscription of a topic in a thread.
func find(all []Subscription, thread int, topic string) (Subscription, bool) {
	folded := fold(topic)
	for _, s := range all {
		if s.Thread == thread && fold(s.Topic) == folded {
			return s, true
		}
	}
	return Subscription{}, false
}

func inThread(all []Subscription, thread int) []Subscription {
	var in []Subscription
	for _, s := range all {
		if s.Thread == thread {
			in = append(in, s)
		}
	}
	return in
}

// choose returns the subscription, of one thread, that a topic or a number from 1 names.
func choose(all []Subscription, which string) (Subscription, bool) {
	for _, s := range all {
		if fold(s.Topic) == fold(which) {
			return s, true
		}
	}
	n, err := strconv.Atoi(strings.TrimPrefix(fold(which), "#"))
	if err != nil || n < 1 || n > len(all) {
		return Subscription{}, false
	}
	return all[n-1], true
}

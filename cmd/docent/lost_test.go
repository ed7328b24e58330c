package main

import (
	"context"
	"strings"

	"docent/bot/telegram/telegramtest"
)

// settle waits until every question has an answer, for as long as answers come.
func (v *victim) settle() {
	v.t.Helper()
	for {
		before := len(v.answers())
		if before == len(v.questions) {
			return
		}
		ctx, cancel := context.WithTimeout(v.t.Context(), crashPatience)
		err := v.telegram.Wait(ctx, func() bool { return len(v.answers()) > before })
		cancel()
		if err != nil {
			v.t.Errorf("%d of %d questions are answered, and no more: %v\n%s", before, len(v.questions), err, v.stderr)
			return
		}
	}
}

// answers are the messages that reply to each question that has any.
func (v *victim) answers() map[asked][]telegramtest.Message {
	all := map[asked][]telegramtest.Message{}
	for _, chat := range v.chats {
		for _, m := range v.telegram.Sent(chat) {
			if m.ReplyTo != nil {
				question := asked{chat, m.ReplyTo.ID}
				all[question] = append(all[question], m)
			}
		}
	}
	return all
}

// enoughKills is from where on chance has no say in that no more answers are sent again than there were kills: one kill
// may come upon several messages under way, and repeats half an answer in the mean.
const enoughKills = 50

// check holds what is promised, after so many kills.
func (v *victim) check(kills int) {
	v.t.Helper()
	answers := v.answers()
	doubted := map[asked]int{}
	for d := range v.doubts {
		doubted[d.asked]++
	}
	lost, byKills, byFaults := 0, 0, 0
	last := map[int64]int{} // the message that first answered the question before, by chat
	for _, question := range v.questions {
		copies := answers[question]
		if len(copies) == 0 {
			lost++
			v.t.Errorf("%s has no answer", question)
			continue
		}
		afterKill, afterFault := v.repeats(question, copies, doubted[question])
		byKills, byFaults = byKills+afterKill, byFaults+afterFault
		if doubted[question] > 1 {
			continue // a note that there is an answer comes after the other answers
		}
		if copies[0].ID < last[question.chat] {
			v.t.Errorf("%s was answered before the one that was asked before it", question)
		}
		last[question.chat] = copies[0].ID
	}
	if kills >= enoughKills && byKills > kills {
		v.t.Errorf("%d kills had %d answers sent again", kills, byKills)
	}
	v.t.Logf("%d questions, %d lost; %d kills left %d messages in doubt, and %d answers were read again; %d more were read again after a broken connection",
		len(v.questions), lost, kills, len(v.doubts), byKills, byFaults)
}

// repeats counts the answers to a question that were followed by another: since a kill came between the answer and the
// word that it had arrived, or since the connection broke there.
func (v *victim) repeats(question asked, copies []telegramtest.Message, doubts int) (byKills, byFaults int) {
	v.t.Helper()
	var given []telegramtest.Message
	for _, m := range copies {
		if strings.Contains(m.Text, "200") && strings.Contains(m.Text, "[1]") {
			given = append(given, m)
		} else if doubts < 2 {
			v.t.Errorf("%s is answered %q", question, m.Text)
		}
	}
	for _, m := range given[:max(0, len(given)-1)] {
		if m.Unheard {
			byFaults++
		} else {
			byKills++
		}
	}
	if byKills > doubts {
		v.t.Errorf("%s has %d answers, %d of them went unheard and %d were in doubt", question, len(given), byFaults, doubts)
	}
	return byKills, byFaults
}

package period

import "time"

// bound is what a word before or behind a time makes of it.
type bound uint8

const (
	within bound = iota
	// fromHere and untilHere keep the time itself; afterHere and beforeHere leave it out.
	fromHere
	afterHere
	untilHere
	beforeHere
	// fromMaybe waits for another word: "from 2022 on" is open, "from 2022" is not.
	fromMaybe
)

// bounded reads a time and what bounds it: since May 2025, с 2020 года, 自2025年5月以来, before 2023, 截至6月.
func (r *reader) bounded() (piece, bool) {
	before := r.opener()
	if before != within {
		r.one("the", "到")
	}
	p, ok := r.stretch()
	if !ok || p.ranged && (before == fromHere || before == fromMaybe) {
		return p, ok
	}
	if behind := r.closer(); behind != within {
		before = behind
	}
	switch before {
	case fromHere:
		p.to = time.Time{}
	case afterHere:
		p.from, p.to = p.to, time.Time{}
	case untilHere:
		p.from = time.Time{}
	case beforeHere:
		p.from, p.to = time.Time{}, p.from
	}
	return p, before != fromMaybe
}

// opener passes the word of a bound before its time.
func (r *reader) opener() bound {
	switch {
	case r.one("since", "starting from", "starting in", "beginning from", "начиная с", "自从", "自", "从", "с", "со"):
		return fromHere
	case r.one("from"):
		return fromMaybe
	case r.one("after", "после"):
		return afterHere
	case r.one("before", "prior to", "earlier than", "до"):
		return beforeHere
	case r.one("until", "till", "up to", "截至", "截止", "по"):
		return untilHere
	}
	return within
}

// closer passes the word of a bound behind its time.
func (r *reader) closer() bound {
	switch {
	case r.one("以来", "至今", "起", "开始", "onwards", "onward"):
		return fromHere
	case r.one("以后", "之后") || r.sees("后") && !r.sees("后勤", "后果", "后续", "后代") && r.one("后"):
		return afterHere
	case r.one("为止"):
		return untilHere
	case r.one("以前", "之前") || r.passed():
		return beforeHere
	}
	return within
}

// passed passes 前 where it means before or ago, and not the first part of another word.
func (r *reader) passed() bool {
	return !r.sees("前往", "前后", "前景", "前线", "前夕", "前来", "前进", "前沿") && r.one("前")
}

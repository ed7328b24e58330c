package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"docent/bot/digest"
	"docent/bot/messages"
	"docent/corpus"
)

// digestCommand is "docent digest".
type digestCommand struct {
	Preview previewCommand `cmd:"" help:"Print the digest of a topic over a period, without sending it to anyone."`
}

// previewCommand is "docent digest preview".
type previewCommand struct {
	JSON  bool   `name:"json" help:"Print one JSON object instead of text."`
	Topic string `required:"" placeholder:"TOPIC" help:"The topic, in any language."`
	From  moment `placeholder:"TIME" help:"Documents published from this time on: 2025-06-18 is the start of that day in UTC, '2025-06-18 09:30' is UTC, 2025-06-18T09:30:00+08:00 has its own zone. Without it, 24 hours before --to."`
	To    moment `placeholder:"TIME" help:"And before this time, written likewise; without it, now."`
}

// digestView is a digest as machines read it.
type digestView struct {
	Topic string `json:"topic"`
	// From and To are RFC 3339.
	From       string            `json:"from"`
	To         string            `json:"to"`
	Lines      []digest.Line     `json:"lines"`
	Sources    []corpus.Citation `json:"sources"`
	Considered int               `json:"considered"`
	New        int               `json:"new"`
	Grouped    int               `json:"grouped"`
}

func (c *previewCommand) run(ctx context.Context, p *program) error {
	topic, err := p.words("topic", []string{c.Topic})
	if err != nil {
		return err
	}
	from, to, err := c.period(time.Now().UTC())
	if err != nil {
		return err
	}
	space, err := p.openSynced(ctx)
	if err != nil {
		return err
	}
	defer space.close()
	made, err := space.bot.Digest(ctx, topic, space.index.Lexicon().Query(topic).Language, from, to)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(p.stdout, viewDigest(made))
	}
	return writeDigest(p.stdout, made)
}

// period is what the flags ask for: the 24 hours that end now, unless they say otherwise.
func (c *previewCommand) period(now time.Time) (from, to time.Time, err error) {
	from, to = c.From.Time, c.To.Time
	if to.IsZero() {
		to = now
	}
	if from.IsZero() {
		from = to.Add(-24 * time.Hour)
	}
	if to.Before(from) {
		return from, to, usagef("the period runs backwards: --from is %s and --to %s", from.Format(time.RFC3339), to.Format(time.RFC3339))
	}
	return from, to, nil
}

// viewDigest returns the digest as machines read it. Lists are never null.
func viewDigest(d digest.Digest) digestView {
	view := digestView{
		Topic: d.Topic, From: corpus.FormatTime(d.From), To: corpus.FormatTime(d.To),
		Lines: d.Lines, Sources: d.Sources, Considered: d.Considered, New: d.New, Grouped: d.Grouped,
	}
	if view.Lines == nil {
		view.Lines = []digest.Line{}
	}
	if view.Sources == nil {
		view.Sources = []corpus.Citation{}
	}
	return view
}

// writeDigest writes the digest for a person.
func writeDigest(w io.Writer, d digest.Digest) error {
	if len(d.Lines) == 0 {
		_, err := fmt.Fprintf(w, "Nothing new on %q in this period.\n", printable(d.Topic))
		return err
	}
	for _, line := range d.Lines {
		text := line.Text
		for _, n := range line.Citations {
			text += fmt.Sprintf(" [%d]", n)
		}
		if line.Update {
			text = "Update: " + text
		}
		if !line.Published.IsZero() {
			text = line.Published.Format("2006-01-02 ") + text
		}
		if _, err := fmt.Fprintln(w, "- "+printable(text)); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, sourceList(messages.For("").Text("bot.sources", nil), d.Sources))
	return err
}

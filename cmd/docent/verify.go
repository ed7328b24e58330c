package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"unicode/utf8"

	"docent/bot/answer"
)

// verifyCommand is "docent verify".
type verifyCommand struct {
	JSON bool   `name:"json" help:"Print one JSON object a claim: id, supported, passage, reason."`
	File string `arg:"" help:"Claims, one JSON object a line: id, claim, passages; '-' reads them from standard input."`
}

// claimLine is a claim and the passages that it is held against.
type claimLine struct {
	// ID is any JSON value; it comes back as it is.
	ID       json.RawMessage `json:"id"`
	Claim    *string         `json:"claim"`
	Passages []passageText   `json:"passages"`
}

// passageText is a passage: a text, or an object that has one.
type passageText string

// UnmarshalJSON takes a string or an object with a field "text".
func (p *passageText) UnmarshalJSON(data []byte) error {
	var text string
	if json.Unmarshal(data, &text) == nil {
		*p = passageText(text)
		return nil
	}
	var object struct {
		Text *string `json:"text"`
	}
	if err := json.Unmarshal(data, &object); err != nil || object.Text == nil {
		return errors.New(`a passage is neither a text nor an object with a field "text"`)
	}
	*p = passageText(*object.Text)
	return nil
}

// verdictView is a verdict as machines read it.
type verdictView struct {
	ID        json.RawMessage `json:"id"`
	Supported bool            `json:"supported"`
	// Passage counts from 1; it is 0 when none supports the claim.
	Passage int `json:"passage"`
	// Reason says in English what is missing, "" when nothing is.
	Reason string `json:"reason"`
}

func (c *verifyCommand) run(ctx context.Context, p *program) error {
	in, err := p.input(c.File)
	if err != nil {
		return err
	}
	defer in.Close()
	words, err := p.lexicon()
	if err != nil {
		return err
	}
	verifier, out := answer.NewVerifier(words), bufio.NewWriter(p.stdout)
	err = eachLine(ctx, in, func(number int, line []byte) error {
		verdict, err := verify(verifier, line)
		if err != nil {
			return fmt.Errorf("line %d of %s: %w", number, c.name(), err)
		}
		return errors.Join(c.write(out, number, verdict), flushed(out, in))
	})
	return errors.Join(err, out.Flush())
}

func (c *verifyCommand) name() string {
	if c.File == "-" {
		return "standard input"
	}
	return c.File
}

// input opens a file, or standard input for "-".
func (p *program) input(path string) (io.ReadCloser, error) {
	if path == "-" {
		return io.NopCloser(p.stdin), nil
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read the claims: %w", err)
	}
	return file, nil
}

// verify reads a line and holds its claim against its passages.
func verify(verifier *answer.Verifier, line []byte) (verdictView, error) {
	if !utf8.Valid(line) {
		return verdictView{}, errors.New("it is not UTF-8 text")
	}
	var read claimLine
	if err := json.Unmarshal(line, &read); err != nil {
		return verdictView{}, fmt.Errorf("it is not a claim in JSON: %w", err)
	}
	if read.Claim == nil {
		return verdictView{}, errors.New(`it has no field "claim"`)
	}
	passages := make([]string, len(read.Passages))
	for i, text := range read.Passages {
		passages[i] = string(text)
	}
	if read.ID == nil {
		read.ID = json.RawMessage("null")
	}
	n, verdict := verifier.VerifyAny(*read.Claim, passages)
	return verdictView{read.ID, verdict.Supported, n, verdict.Reason}, nil
}

// write writes a verdict for a machine, or as a line for a person.
func (c *verifyCommand) write(w io.Writer, number int, v verdictView) error {
	if c.JSON {
		encoder := json.NewEncoder(w)
		encoder.SetEscapeHTML(false)
		return encoder.Encode(v)
	}
	name := string(v.ID)
	if name == "null" {
		name = fmt.Sprintf("line %d", number)
	}
	said := "not supported: " + v.Reason
	if v.Supported {
		said = fmt.Sprintf("supported by passage %d", v.Passage)
	}
	_, err := fmt.Fprintf(w, "%s: %s\n", printable(name), printable(said))
	return err
}

package main

import (
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestWrongUsageHasStatusTwoAndASentence(t *testing.T) {
	for name, args := range map[string][]string{
		"unknown command":         {"frobnicate"},
		"unknown flag":            {"ask", "--colour", "q"},
		"no question":             {"ask"},
		"empty question":          {"ask", "  "},
		"no path":                 {"index"},
		"no document":             {"show"},
		"no hits":                 {"search", "-k", "0", "q"},
		"hits not a number":       {"search", "-k", "ten", "q"},
		"sample neither":          {"ask", "--sample", "maybe", "q"},
		"no topic":                {"digest", "preview"},
		"a time that is none":     {"digest", "preview", "--topic", "t", "--from", "yesterday"},
		"a period that runs back": {"digest", "preview", "--topic", "t", "--from", "2025-06-02", "--to", "2025-06-01"},
		"no address":              {"serve", "--listen", "here"},
		"digest of what":          {"digest"},
		"help on nothing":         {"help", "frobnicate"},
	} {
		t.Run(name, func(t *testing.T) {
			docent(t, t.TempDir(), args...).fails(t, exitUsage)
		})
	}
}

func TestAnAddressInTheEnvironmentThatIsNoneIsWrongUsage(t *testing.T) {
	for _, name := range []string{"OPENAI_BASE_URL", "TELEGRAM_API_URL"} {
		env := environ{"DOCENT_DATA": t.TempDir(), name: "localhost:11434"}
		docentWith(t, env, "", "ask", "q").fails(t, exitUsage, name)
	}
}

func TestFlagsMayStandBeforeAndAfterTheQuestion(t *testing.T) {
	data := t.TempDir()
	for _, args := range [][]string{
		{"ask", "When was the second summit?", "--json", "--data", data},
		{"ask", "--json", "--data=" + data, "When was the second summit?"},
		{"--data", data, "ask", "When", "was", "the", "second", "summit?", "--json"},
		{"ask", "When", "was", "--data", data, "the", "--json", "second", "summit?"},
		{"ask", "--json", "--data", data, "--", "When", "was", "the", "second", "summit?"},
	} {
		r := docentWith(t, environ{}, "", args...).want(t, exitDone)
		if answer := decode[answerJSON](t, r); answer.Question != "When was the second summit?" {
			t.Errorf("%q asks %q", args, answer.Question)
		}
	}
}

func TestTheQuestionMayComeFromStandardInput(t *testing.T) {
	env := environ{"DOCENT_DATA": t.TempDir()}
	r := docentWith(t, env, "When was the second summit?\n", "ask", "--json", "-").want(t, exitDone)
	if answer := decode[answerJSON](t, r); answer.Question != "When was the second summit?" {
		t.Errorf("the question is %q", answer.Question)
	}
}

func TestAQuestionThatIsNotTextIsWrongUsage(t *testing.T) {
	env := environ{"DOCENT_DATA": t.TempDir()}
	for _, question := range []string{"\xff\xfe\x00w", "", strings.Repeat("long ", maxWords)} {
		docentWith(t, env, question, "ask", "-").fails(t, exitUsage, "question")
	}
}

// commands are all commands that help explains; "" is docent itself.
var commands = [][]string{{}, {"serve"}, {"ask"}, {"search"}, {"index"}, {"show"}, {"summary"}, {"digest"}, {"digest", "preview"}, {"eval"}, {"eval", "measure"}, {"eval", "draft"}, {"version"}}

func TestHelpExplainsEveryCommandBothWays(t *testing.T) {
	for _, command := range commands {
		flag := docent(t, t.TempDir(), append(slices.Clone(command), "--help")...).want(t, exitDone)
		word := docent(t, t.TempDir(), append([]string{"help"}, command...)...).want(t, exitDone)
		if flag.stdout != word.stdout || !strings.Contains(flag.stdout, "Usage: docent") {
			t.Errorf("help of %q: %q and %q", command, flag.stdout, word.stdout)
		}
	}
}

func TestTheReadmeHasExactlyTheFlagsOfHelp(t *testing.T) {
	var help, readme []string
	for _, command := range commands {
		out := docent(t, t.TempDir(), append([]string{"help"}, command...)...).want(t, exitDone).stdout
		for _, found := range regexp.MustCompile(`(?m)^ +(?:-\w, +)?(--[a-z-]+)`).FindAllStringSubmatch(out, -1) {
			help = append(help, found[1])
		}
	}
	for _, row := range tableRows(t, "--") {
		readme = append(readme, regexp.MustCompile(`--[a-z-]+`).FindAllString(row, -1)...)
	}
	equalSets(t, "flags", help, readme)
}

func TestTheReadmeHasExactlyTheVariablesThatAreRead(t *testing.T) {
	var read, readme []string
	env := environ{"DOCENT_DATA": t.TempDir(), "DOCENT_LISTEN": "nowhere"}
	recording := func(name string) string {
		read = append(read, name)
		return env.get(name)
	}
	if err := run(t.Context(), nil, recording, nil, io.Discard, io.Discard); exitStatus(err) != exitUsage {
		t.Fatalf("the address should be refused: %v", err)
	}
	for _, prefix := range []string{"DOCENT_", "TELEGRAM_", "OPENAI_"} {
		for _, row := range tableRows(t, prefix) {
			readme = append(readme, regexp.MustCompile(`[A-Z]+_[A-Z_]+`).FindAllString(row, -1)...)
		}
	}
	equalSets(t, "variables", read, readme)
}

// tableRows returns the first cells of the README's table rows that begin with the prefix.
func tableRows(t *testing.T, prefix string) []string {
	t.Helper()
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var cells []string
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, "| `"+prefix); ok {
			cell, _, _ := strings.Cut(prefix+rest, "|")
			cells = append(cells, cell)
		}
	}
	return cells
}

func equalSets(t *testing.T, what string, a, b []string) {
	t.Helper()
	slices.Sort(a)
	slices.Sort(b)
	a, b = slices.Compact(a), slices.Compact(b)
	if !slices.Equal(a, b) {
		t.Errorf("%s of the program: %q\nof the README: %q", what, a, b)
	}
}

package main

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// transcriptCommand is a line of the README's transcript: "$ docent ask WORD", "$ docent ask "WORDS"; echo $?".
var transcriptCommand = regexp.MustCompile(`(?m)^\$ docent (\w+) (?:"([^"]+)"|(\S+?))(; echo \$\?)?\n`)

func TestTheTranscriptOfTheReadmeIsWhatTheProgramSays(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, transcript, _ := strings.Cut(string(text), "```\n$ docent ")
	transcript, _, _ = strings.Cut("$ docent "+transcript, "\n```")
	data := t.TempDir()
	var said strings.Builder
	commands := transcriptCommand.FindAllStringSubmatch(transcript+"\n", -1)
	for i, c := range commands {
		if i > 0 {
			said.WriteString("\n")
		}
		r := docent(t, data, c[1], c[2]+c[3])
		said.WriteString(c[0] + r.stdout)
		if c[4] != "" {
			said.WriteString(strconv.Itoa(r.status) + "\n")
		}
	}
	if len(commands) < 2 || strings.TrimSpace(said.String()) != strings.TrimSpace(transcript) {
		t.Errorf("the README says\n%s\nand the program\n%s", transcript, said.String())
	}
}

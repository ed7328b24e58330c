package main

import (
	"html"
	"net"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// local is the environment of a server on a free port.
func local(data string) environ {
	return environ{"DOCENT_DATA": data, "DOCENT_LISTEN": "127.0.0.1:0"}
}

func TestThePageAnswersWithACitationThatOpens(t *testing.T) {
	s := serve(t, local(t.TempDir()))
	page := s.get(t, "/?q="+url.QueryEscape(revenueQuestion))
	link := regexp.MustCompile(`href="(/documents/[^"]+)"`).FindStringSubmatch(page)
	if link == nil || !strings.Contains(page, "$200 million") {
		t.Fatalf("the page does not answer: %s", page)
	}
	if reader := s.get(t, html.UnescapeString(link[1])); !strings.Contains(reader, `id="quote"`) || !strings.Contains(reader, "$200 million") {
		t.Errorf("%s does not show the quote: %s", link[1], reader)
	}
	answer := s.ask(t, revenueQuestion)
	if len(cited(t, answer.Claims)) == 0 || !holds(answer.Sources, "$200 million") {
		t.Errorf("answer %+v", answer)
	}
}

func TestTheServerSaysWhatIsOnAndHowToTurnOnTheRest(t *testing.T) {
	s := serve(t, local(t.TempDir()))
	for _, words := range []string{"TELEGRAM_BOT_TOKEN", "OPENAI_BASE_URL", "OPENAI_EMBEDDING_MODEL", "2, in ", "docent index", "Ctrl-C"} {
		if !strings.Contains(s.stdout.String(), words) {
			t.Errorf("the server does not say %q: %s", words, s.stdout)
		}
	}
	if s.stderr.String() != "" {
		t.Errorf("standard error: %s", s.stderr)
	}
}

func TestAnInterruptEndsTheServerCleanly(t *testing.T) {
	data := t.TempDir()
	s := serve(t, local(data))
	s.interrupt()
	if status := s.end(t); status != exitDone {
		t.Errorf("status %d: %s", status, s.stderr)
	}
	if left, _ := filepath.Glob(filepath.Join(data, "*-wal")); len(left) > 0 {
		t.Errorf("the database was not closed: %v", left)
	}
}

func TestASecondServerOnTheSameDataRefusesToStart(t *testing.T) {
	data := t.TempDir()
	first := serve(t, local(data))
	second := start(t, local(data))
	if status := second.end(t); status != exitFailed || !strings.Contains(second.stderr.String(), "--data") {
		t.Errorf("status %d: %s", status, second.stderr)
	}
	first.interrupt()
	first.end(t)
	third := serve(t, local(data))
	third.interrupt()
	if status := third.end(t); status != exitDone {
		t.Errorf("status %d once the first has ended: %s", status, third.stderr)
	}
}

func TestOtherCommandsWorkBesideAServerWhichSeesWhatTheyIndex(t *testing.T) {
	data := t.TempDir()
	s := serve(t, local(data))
	path := file(t, "lighthouse.txt", "The lighthouse of Brandur was built in 1847 by Asta Holm.\n")
	docent(t, data, "index", path).want(t, exitDone)
	docent(t, data, "ask", "Who built the lighthouse of Brandur?").want(t, exitDone)
	deadline := time.Now().Add(patience)
	for {
		answer := s.ask(t, "Who built the lighthouse of Brandur?")
		if strings.Contains(answer.Text, "Asta Holm") {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("the server does not see the document: %+v", answer)
		}
	}
}

func TestTheDefaultPortGivesWayWhenItIsTaken(t *testing.T) {
	taken, err := net.Listen("tcp", defaultListen)
	if err == nil {
		defer taken.Close()
	}
	listener, err := listen("")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	if listener.Addr().String() == defaultListen || !loopback(listener) {
		t.Errorf("listens on %s", listener.Addr())
	}
}

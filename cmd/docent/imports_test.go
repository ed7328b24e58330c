package main

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestNothingRunsCommandsAndOnlyWhatTheOperatorNamedIsReached holds which packages may reach out. The program runs
// no commands and loads no code; requests go to the Bot API and to the endpoint of the models, whose addresses are
// settings. A package that fetches what documents or strangers name has to refuse private addresses first.
func TestNothingRunsCommandsAndOnlyWhatTheOperatorNamedIsReached(t *testing.T) {
	users := map[string][]string{"os/exec": nil, "plugin": nil, "C": nil, "net/rpc": nil, "text/template": nil, "net/http": {
		"docent/bot/answer", "docent/bot/telegram", "docent/bot/web", "docent/cmd/docent", "docent/retrieval/embed", "docent/retrieval/endpoint",
	}}
	for imported, allowed := range users {
		for name, imports := range ownImports(t) {
			if slices.Contains(imports, imported) && !slices.Contains(allowed, name) {
				t.Errorf("%s imports %s", name, imported)
			}
		}
	}
}

// ownImports are the imports of each of docent's packages that the program is built from.
func ownImports(t *testing.T) map[string][]string {
	t.Helper()
	command := exec.CommandContext(t.Context(), "go", "list", "-deps", "-f", `{{if not .Standard}}{{.ImportPath}} {{join .Imports " "}}{{end}}`, ".")
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	imports := map[string][]string{}
	for line := range strings.Lines(string(out)) {
		if words := strings.Fields(line); len(words) > 0 && strings.HasPrefix(words[0], "docent/") {
			imports[words[0]] = words[1:]
		}
	}
	if len(imports) < 10 {
		t.Fatalf("only %d packages are found", len(imports))
	}
	return imports
}

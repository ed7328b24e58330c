package main

import (
	"context"
	"fmt"
	"runtime/debug"
)

// versionCommand is "docent version".
type versionCommand struct{}

func (versionCommand) run(_ context.Context, p *program) error {
	_, err := fmt.Fprintln(p.stdout, "docent "+version())
	return err
}

// version returns the module's version, the revision it was built from and the Go release, as far as the
// build recorded them.
func version() string {
	build, ok := debug.ReadBuildInfo()
	if !ok {
		return "(unknown build)"
	}
	name := build.Main.Version
	if name == "" {
		name = "(devel)"
	}
	for _, setting := range build.Settings {
		if setting.Key == "vcs.revision" && name == "(devel)" {
			name += " " + setting.Value[:min(12, len(setting.Value))]
		}
	}
	return name + " " + build.GoVersion
}

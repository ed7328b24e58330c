package main

import (
	"context"
	"fmt"
	"io"
	"runtime/debug"
)

// versionCommand is "docent version".
type versionCommand struct{}

func (versionCommand) run(_ context.Context, p *program) error {
	_, err := fmt.Fprintln(p.stdout, "docent "+version())
	return err
}

// showVersion is the flag --version.
type showVersion bool

// versionTo is where the flag writes.
type versionTo struct{ io.Writer }

// BeforeReset is called by kong as soon as it has met the flag, as showHelp's.
func (showVersion) BeforeReset(to versionTo) error {
	if _, err := fmt.Fprintln(to, "docent "+version()); err != nil {
		return err
	}
	return errHelped
}

// IsBool tells kong that the flag takes no value.
func (showVersion) IsBool() bool { return true }

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

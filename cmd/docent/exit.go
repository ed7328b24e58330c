package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// Exit statuses of the process; scripts rely on them.
const (
	exitDone    = 0
	exitFailed  = 1
	exitUsage   = 2
	exitRefused = 3
)

// errSilent marks errors whose words are already written.
var errSilent = errors.New("already said")

// errRefused says that the documents do not hold what was asked. The refusal itself is the output.
var errRefused = fmt.Errorf("the documents do not say (%w)", errSilent)

// usageError is a command line or environment that cannot be carried out as it stands.
type usageError struct{ reason string }

func (e usageError) Error() string { return e.reason }

// usagef returns a usageError.
func usagef(format string, args ...any) error {
	return usageError{reason: fmt.Sprintf(format, args...)}
}

// exitStatus returns the status that tells err to the shell.
func exitStatus(err error) int {
	var usage usageError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errRefused):
		return exitRefused
	case errors.As(err, &usage):
		return exitUsage
	}
	return exitFailed
}

// sentence returns err as one line for a person.
func sentence(err error) string {
	if errors.Is(err, context.Canceled) {
		return "interrupted"
	}
	return strings.Join(strings.Fields(err.Error()), " ")
}

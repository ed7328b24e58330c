package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// secretNames are the variables that hold secrets. Each may be given as a file instead, named by the variable with
// _FILE at its end, as container runtimes mount secrets.
var secretNames = []string{"TELEGRAM_BOT_TOKEN", "OPENAI_API_KEY", "DOCENT_PASSWORD"}

// maxSecret bounds a file with a secret, in bytes.
const maxSecret = 4096

// withSecretFiles returns the environment with the secrets read from files where files are named. The error, which
// holds no secret, is of the first that can't be read; such a secret is then empty.
func withSecretFiles(getenv func(string) string) (func(string) string, error) {
	values := make(map[string]string)
	var failed error
	for _, name := range secretNames {
		value, err := secret(getenv, name)
		if values[name] = value; err != nil && failed == nil {
			failed = err
		}
	}
	return func(name string) string {
		if slices.Contains(secretNames, name) {
			return values[name]
		}
		return getenv(name)
	}, failed
}

// secret is the value of the variable, or what stands in the file that its _FILE names.
func secret(getenv func(string) string, name string) (string, error) {
	value, path := strings.TrimSpace(getenv(name)), strings.TrimSpace(getenv(name+"_FILE"))
	switch {
	case path == "":
		return value, nil
	case value != "":
		return value, usagef("%s and %s_FILE are both set: leave one of them out", name, name)
	}
	value, err := secretFile(path)
	if err != nil {
		return "", usagef("%s_FILE: %v", name, err)
	}
	return value, nil
}

func secretFile(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxSecret+1))
	switch {
	case err != nil:
		return "", err
	case len(text) > maxSecret:
		return "", fmt.Errorf("%s is longer than %d bytes, which no secret is", path, maxSecret)
	case strings.TrimSpace(string(text)) == "":
		return "", fmt.Errorf("%s is empty", path)
	}
	return strings.TrimSpace(string(text)), nil
}

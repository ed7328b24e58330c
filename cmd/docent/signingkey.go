package main

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"docent/bot/link"
)

// signingKeyName is the file in the data folder that holds the key of links and sessions, in hexadecimal.
const signingKeyName = "signing.key"

// signingKey reads the key of the data folder, and makes one where there is none. Only the server, which holds the
// folder's lock, calls it. The file comes into being whole or not at all.
func signingKey(dir string) ([]byte, error) {
	path := filepath.Join(dir, signingKeyName)
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return newSigningKey(path)
	}
	if err != nil {
		return nil, fmt.Errorf("read the key of links and sessions: %w", err)
	}
	key, err := hex.DecodeString(strings.TrimSpace(string(text)))
	if err != nil || len(key) != link.KeySize {
		return nil, fmt.Errorf("%s does not hold a key: delete it, and docent makes another; links and sessions of the old one end", path)
	}
	return key, nil
}

func newSigningKey(path string) ([]byte, error) {
	key := make([]byte, link.KeySize)
	rand.Read(key) // never fails
	draft := path + ".new"
	err := os.WriteFile(draft, []byte(hex.EncodeToString(key)+"\n"), 0o600)
	if err == nil {
		err = os.Rename(draft, path)
	}
	if err != nil {
		return nil, fmt.Errorf("keep the key of links and sessions: %w", err)
	}
	return key, nil
}

package dictd

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Folder is where Debian's packages install dictionaries.
const Folder = "/usr/share/dictd"

// Find returns the index files that path means: an index file, the name of one without its ending, or a folder
// of them, in which hidden files and other folders are passed over. Where there is none, that is an error.
func Find(path string) ([]string, error) {
	for _, index := range []string{path, path + ".index"} {
		info, err := os.Stat(index)
		switch {
		case err == nil && info.IsDir():
			return inFolder(path)
		case err == nil && strings.HasSuffix(index, ".index"):
			return []string{index}, nil
		}
	}
	for _, ending := range []string{".dict.dz", ".dict"} {
		if base, ok := strings.CutSuffix(path, ending); ok {
			return Find(base + ".index")
		}
	}
	return nil, fmt.Errorf("%s is no dictionary: name a DICT index (NAME.index), or a folder of them", path)
}

func inFolder(path string) ([]string, error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, fmt.Errorf("look for dictionaries: %w", err)
	}
	var found []string
	for _, e := range entries {
		if name := e.Name(); !e.IsDir() && strings.HasSuffix(name, ".index") && !strings.HasPrefix(name, ".") {
			found = append(found, filepath.Join(path, name))
		}
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("%s holds no dictionary (NAME.index)", path)
	}
	return found, nil
}

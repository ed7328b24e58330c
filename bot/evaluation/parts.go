package evaluation

import (
	"fmt"
	"os"
	"path/filepath"
)

// parts writes lines into files of at most limit bytes each, unless a single line has more.
type parts struct {
	limit     int64
	dir, name string
	paths     []string
	file      *os.File
	size      int64
}

func (p *parts) write(line []byte) error {
	if p.file == nil || p.size+int64(len(line)) >= p.limit {
		if err := p.next(); err != nil {
			return err
		}
	}
	n, err := p.file.Write(append(line, '\n'))
	p.size += int64(n)
	return err
}

// next begins another file.
func (p *parts) next() error {
	if err := p.close(); err != nil {
		return err
	}
	path := filepath.Join(p.dir, p.name)
	if n := len(p.paths); n > 0 {
		path = filepath.Join(p.dir, fmt.Sprintf("%d-%s", n+1, p.name))
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	p.file, p.size, p.paths = file, 0, append(p.paths, path)
	return nil
}

func (p *parts) close() error {
	if p.file == nil {
		return nil
	}
	file := p.file
	p.file = nil
	return file.Close()
}

package dictd

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"fmt"
	"io"
)

// store holds the articles: plain, as gzip, or as dictzip, gzip whose chunks can be unpacked alone.
type store struct {
	file []byte
	kind storage
	// chunk is how many bytes each chunk but the last unpacks to; starts are the offsets of the packed chunks
	// in file, with the end of the last.
	chunk  int
	starts []int
}

type storage uint8

const (
	plain storage = iota
	gzipped
	dictzipped
)

func newStore(file []byte) (*store, error) {
	if len(file) < 2 || file[0] != 0x1f || file[1] != 0x8b {
		return &store{file: file}, nil
	}
	z, err := gzip.NewReader(bytes.NewReader(file))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	s := &store{file: file, kind: gzipped}
	if chunk, sizes, ok := randomAccess(z.Extra); ok && s.locate(chunk, sizes) {
		s.kind = dictzipped
	}
	return s, nil
}

// all unpacks everything.
func (s *store) all() ([]byte, error) {
	if s.kind == plain {
		return s.file, nil
	}
	z, err := gzip.NewReader(bytes.NewReader(s.file))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	var b bytes.Buffer
	if s.kind == dictzipped {
		b.Grow(min((len(s.starts)-1)*s.chunk, maxFile, 64*len(s.file)) + bytes.MinRead)
	}
	n, err := io.Copy(&b, io.LimitReader(z, maxFile+1))
	switch {
	case n > maxFile:
		return nil, ErrTooLarge
	case err != nil:
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return b.Bytes(), nil
}

// part unpacks length bytes from offset; of a dictzip file, only the chunks that hold them.
func (s *store) part(offset, length int) ([]byte, error) {
	var data []byte
	var err error
	if s.kind == dictzipped {
		first := offset / s.chunk
		data, err = s.chunks(first, (offset+length-1)/s.chunk)
		offset -= first * s.chunk
	} else {
		data, err = s.all()
	}
	if err != nil {
		return nil, err
	}
	if offset > len(data) || length > len(data)-offset {
		return nil, fmt.Errorf("%w: an article lies outside of it", ErrDamaged)
	}
	return data[offset : offset+length], nil
}

// chunks unpacks the chunks first to last.
func (s *store) chunks(first, last int) ([]byte, error) {
	var b bytes.Buffer
	for i := first; i <= last && i+1 < len(s.starts); i++ {
		z := flate.NewReader(bytes.NewReader(s.file[s.starts[i]:s.starts[i+1]]))
		// A chunk ends with a flush, not with the end of the stream.
		_, err := io.CopyN(&b, z, int64(s.chunk))
		if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
			return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
		}
	}
	return b.Bytes(), nil
}

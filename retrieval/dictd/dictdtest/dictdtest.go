// Package dictdtest writes dictionaries in the DICT format for tests.
package dictdtest

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// chunk is small, so that articles go over the borders of chunks.
const chunk = 16

// Write writes NAME.index and NAME.dict.dz, with pairs of a headword and its article, into the folder and returns
// the path of the index.
func Write(t testing.TB, folder, name string, pairs ...string) string {
	t.Helper()
	index, text := Pack(pairs...)
	path := filepath.Join(folder, name+".index")
	for file, content := range map[string][]byte{path: index, filepath.Join(folder, name+".dict.dz"): Zip(t, text)} {
		if err := os.WriteFile(file, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

// Pack returns the index and the articles of pairs of a headword and its article.
func Pack(pairs ...string) (index, text []byte) {
	for i := 0; i+1 < len(pairs); i += 2 {
		line := []string{pairs[i], number(len(text)), number(len(pairs[i+1]))}
		index = append(index, strings.Join(line, "\t")+"\n"...)
		text = append(text, pairs[i+1]...)
	}
	return index, text
}

// number is n in the digits of base64.
func number(n int) string {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	if n < 64 {
		return digits[n : n+1]
	}
	return number(n/64) + digits[n%64:n%64+1]
}

// Zip packs text as dictzip does: gzip with an extra field RA, and a full flush behind each chunk.
func Zip(t testing.TB, text []byte) []byte {
	t.Helper()
	var packed bytes.Buffer
	z, err := flate.NewWriter(&packed, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	var sizes []byte
	for at := 0; at < len(text); at += chunk {
		before := packed.Len()
		z.Write(text[at:min(at+chunk, len(text))])
		z.Flush()
		sizes = binary.LittleEndian.AppendUint16(sizes, uint16(packed.Len()-before))
		z.Reset(&packed) // a chunk is unpacked alone: nothing in it may refer to the one before
	}
	z.Close()
	file := []byte{0x1f, 0x8b, 8, 1 << 2, 0, 0, 0, 0, 0, 255}
	file = binary.LittleEndian.AppendUint16(file, uint16(10+len(sizes)))
	file = binary.LittleEndian.AppendUint16(append(file, "RA"...), uint16(6+len(sizes)))
	for _, word := range []int{1, chunk, len(sizes) / 2} {
		file = binary.LittleEndian.AppendUint16(file, uint16(word))
	}
	file = append(append(file, sizes...), packed.Bytes()...)
	file = binary.LittleEndian.AppendUint32(file, crc32.ChecksumIEEE(text))
	return binary.LittleEndian.AppendUint32(file, uint32(len(text)))
}

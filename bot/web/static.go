package web

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"net/http"
)

//go:embed static
var assets embed.FS

// assetAddresses returns, by name, addresses that change with the file, so that a browser may keep it for good.
func assetAddresses() map[string]string {
	addresses := map[string]string{}
	entries, err := fs.ReadDir(assets, "static")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	for _, entry := range entries {
		data, err := fs.ReadFile(assets, "static/"+entry.Name())
		if err != nil {
			panic(err)
		}
		sum := sha256.Sum256(data)
		addresses[entry.Name()] = "/static/" + entry.Name() + "?v=" + hex.EncodeToString(sum[:6])
	}
	return addresses
}

// static serves the embedded files.
func static() http.Handler {
	files := http.FileServerFS(assets)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Has("v") {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		}
		files.ServeHTTP(w, r)
	})
}

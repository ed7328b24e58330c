package retrieval

// ahead returns for each hit by how much the best hit of its document is better than that of the best other document,
// as a part of the first hit's score; negative when it is worse.
func ahead(hits []Hit) []float64 {
	best := make(map[string]float64)
	for _, hit := range hits {
		best[hit.Document.ID] = max(best[hit.Document.ID], hit.Score)
	}
	ahead := make([]float64, len(hits))
	for i, hit := range hits {
		other := 0.0
		for document, score := range best {
			if document != hit.Document.ID {
				other = max(other, score)
			}
		}
		ahead[i] = (best[hit.Document.ID] - other) / hits[0].Score
	}
	return ahead
}

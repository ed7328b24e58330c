package vector

// Similarity is the cosine of two passages' vectors, or 0 when one of them is not here.
func (s *Store) Similarity(a, b int64) float64 {
	s.mu.RLock()
	defer s.mu.RUnlock()
	i, ok := s.passages.slots[a]
	j, both := s.passages.slots[b]
	if !ok || !both {
		return 0
	}
	return float64(dot(s.passages.rows[i], s.passages.rows[j]))
}

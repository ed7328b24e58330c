package vector

// Divided reports whether the store has several partitions.
func (s *Store) Divided() bool { return s.divided() }

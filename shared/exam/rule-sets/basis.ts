/** A value read in the decree itself or in an official report of it. */
export function confirmed<T>(value: T, basis: string) {
  return { value, basis, certainty: 'confirmed' as const };
}

/** A value recalled but not confirmed by a source: the council should check it. */
export function recalled<T>(value: T, basis: string) {
  return { value, basis, certainty: 'recollection' as const };
}

/** A value the texts leave open: the council decides it in its instructions. */
export function councils<T>(value: T, basis = 'Hội đồng quyết định') {
  return { value, basis, certainty: 'council' as const };
}

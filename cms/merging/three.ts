/** Three states of a document or field: before both changes, with one's own, and with those of the others. */
export interface Three<T = unknown> {
  base: T
  mine: T
  theirs: T
}

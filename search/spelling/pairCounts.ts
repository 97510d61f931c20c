const EMPTY = 0xffffffff

/**
 * Counts of pairs of word numbers below 65,536 in flat arrays; a Map of as many numbers would take five times the
 * memory.
 */
export class PairCounts {
  #keys = new Uint32Array(1 << 14).fill(EMPTY)
  #counts = new Float32Array(1 << 14)
  #size = 0

  #slot(key: number): number {
    const mask = this.#keys.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask
    while (this.#keys[slot] !== EMPTY && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts]
    this.#keys = new Uint32Array(keys.length * 2).fill(EMPTY)
    this.#counts = new Float32Array(keys.length * 2)
    keys.forEach((key, at) => {
      if (key === EMPTY) return
      const slot = this.#slot(key)
      this.#keys[slot] = key
      this.#counts[slot] = counts[at] ?? 0
    })
  }

  /** Adds to the count of a pair. @returns whether it is new */
  add(left: number, right: number, weight: number): boolean {
    if (this.#size * 2 > this.#keys.length) this.#grow()
    const key = ((left << 16) | right) >>> 0
    const slot = this.#slot(key)
    const isNew = this.#keys[slot] === EMPTY
    if (isNew) this.#size++
    this.#keys[slot] = key
    this.#counts[slot] = (this.#counts[slot] ?? 0) + weight
    return isNew
  }

  /** The count of a pair, 0 when it was never added. */
  get(left: number, right: number): number {
    const slot = this.#slot(((left << 16) | right) >>> 0)
    return this.#counts[slot] ?? 0
  }
}

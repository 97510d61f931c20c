import { withOneTonePlace } from './tones.ts'

const vietnamese = new Intl.Collator('vi', { numeric: true })

const toCompared = (name: string | null | undefined): string =>
  withOneTonePlace(name ?? '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Compares two names for a sorted list, in either language of the portal: letters in the Vietnamese alphabet (a ă â b c
 * d đ e ê …), then tones in dictionary order (ngang, huyền, hỏi, ngã, sắc, nặng), then capitals; numbers by value
 * ("Phường 2" before "Phường 10"). Composed and decomposed text and both tone placements ("hoà", "hòa") compare as
 * equal.
 */
export const compareNames = (a: string | null | undefined, b: string | null | undefined): number =>
  vietnamese.compare(toCompared(a), toCompared(b))

/** A copy of a list sorted by the name of each item, see `compareNames`; equal names keep their order. */
export function sortByName<T>(items: readonly T[], nameOf: (item: T) => string | null | undefined): T[] {
  return items
    .map((item) => ({ item, name: toCompared(nameOf(item)) }))
    .sort((a, b) => vietnamese.compare(a.name, b.name))
    .map(({ item }) => item)
}

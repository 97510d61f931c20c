/** A bar `count` out of `most` long. The number is written beside it, so screen readers skip the bar. */
export function Bar({ count, most }: { count: number; most: number }) {
  return (
    <svg className="search-report__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={most > 0 ? (100 * count) / most : 0} height={10} />
    </svg>
  )
}

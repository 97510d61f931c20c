/** A bar as long as `count` is of `most`. The number stands beside it, so it says nothing to screen readers. */
export function Bar({ count, most }: { count: number; most: number }) {
  return (
    <svg className="search-report__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={most > 0 ? (100 * count) / most : 0} height={10} />
    </svg>
  )
}

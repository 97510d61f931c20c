const FIRST_CONTENT = 'first-contentful-paint'

/**
 * Runs something once the page has been painted: what only adds to a page must not share a slow line with what it shows,
 * and browsers fetch imported scripts with high priority. A page in the background is not painted, so it waits until it
 * is shown.
 */
export function afterPaint(run: () => void): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return void setTimeout(run)
  const paints = new PerformanceObserver((list) => {
    if (list.getEntriesByName(FIRST_CONTENT).length === 0) return
    paints.disconnect()
    run()
  })
  paints.observe({ type: 'paint', buffered: true })
}

/**
 * The single script of the portal: every page loads the same file, so it is fetched once. Each part looks for its own
 * element and does nothing without it. No page depends on it.
 */
import './tools.ts'
import './suggest.ts'
import './filters.ts'
import './checklist.ts'
import './page-actions.ts'
import './search-clicks.ts'
import './font.ts'
import { afterPaint } from './afterPaint.ts'

// What is wrong with a form is read first.
document.querySelector<HTMLElement>('[data-problems]')?.focus()

// Few pages have these; a reader on a slow line fetches them only there.
afterPaint(() => {
  if (document.querySelector('[data-open]')) void import('./open-now.ts')
  if (document.querySelector('[data-mine], [data-mine-keep]')) void import('./my-commune.ts')
  if (document.querySelector('[data-locate]')) void import('./locate.ts')
  if (document.querySelector('[data-offline]')) void import('./offline.ts')
})

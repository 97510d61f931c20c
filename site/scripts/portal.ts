/**
 * The single script of the portal: every page loads the same file, so it is fetched once. Each part looks for its own
 * element and does nothing without it. No page depends on it.
 */
import './tools.ts'
import './suggest.ts'
import './filters.ts'
import './checklist.ts'
import './open-now.ts'
import './my-commune.ts'
import './page-actions.ts'
import './search-clicks.ts'
import './font.ts'

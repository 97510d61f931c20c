/**
 * The one script of the portal: every page loads the same file, so that a reader fetches it once. Each part looks for its
 * own element and does nothing where that is missing. No page needs it.
 */
import './tools.ts'
import './suggest.ts'
import './filters.ts'
import './checklist.ts'
import './page-actions.ts'
import './search-clicks.ts'
import './font.ts'

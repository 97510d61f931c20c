/** The server functions of Payload's admin that ours uses (@payloadcms/next 3.90, utilities/handleServerFunctions). */
const NAMES: ReadonlySet<unknown> = new Set([
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'schedule-publish',
  'slugify',
  'table-state',
])

/** Whether a name that was sent is one of a server function. */
export const isServerFunction = (name: unknown): name is string => NAMES.has(name)

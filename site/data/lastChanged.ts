import type { Locale } from '../paths.ts'
import { listProcedures } from './procedures.ts'
import { isHandledBy, namesOneOf } from './shownOn.ts'
import { idOf, type Scope } from './sites.ts'

interface Asked {
  /** Id of a field. */
  field?: string | undefined
  /** Id of an agency that decides them or carries them out. */
  agency?: string | undefined
  limit: number
}

/**
 * The procedures that were published last, those of a field or an agency or all, the newest first. Drafts do not touch
 * the public record, so it was last written when it was last published.
 */
export async function listLastChanged(
  { field, agency, limit }: Asked,
  locale: Locale,
  scope: Scope | null = null,
) {
  const asked = (await listProcedures(locale)).filter(
    (doc) =>
      (!field || idOf(doc.field) === field) &&
      (!agency || namesOneOf([agency], doc)) &&
      (!scope || isHandledBy(scope, doc)),
  )
  return asked.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1)).slice(0, limit)
}

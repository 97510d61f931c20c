/** What readers are told of content that stays public although it does not hold any more. */
export interface OutdatedNotice {
  /** The day from which it does not hold, as stored. */
  on: string
  explanation: string
}

interface Withdrawn {
  withdrawal?: { mode?: string | null; on?: string | null; reason?: unknown } | null
}

/** Whether a document was withdrawn as no longer current: it stays, and ranks below what is. */
export const isOutdated = ({ withdrawal }: Withdrawn): boolean => withdrawal?.mode === 'outdated'

/** The notice on the page of such a document, read in one language; undefined for all others. */
export function outdatedNotice(doc: Withdrawn): OutdatedNotice | undefined {
  const { on, reason } = doc.withdrawal ?? {}
  return isOutdated(doc) && on ? { on, explanation: typeof reason === 'string' ? reason : '' } : undefined
}

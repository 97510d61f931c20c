import type { GlobalConfig } from 'payload'
import { publishGlobalAttachments } from '../hooks/publishAttachments.ts'
import { reconciledGlobal } from '../hooks/queueReconcile.ts'

/** What every global can do whose changes the public sees as soon as they are saved. */
export const publicGlobal = {
  hooks: { afterChange: [publishGlobalAttachments, ...reconciledGlobal.afterChange] },
} satisfies Partial<GlobalConfig>

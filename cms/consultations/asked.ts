import { z } from 'zod'
import { REFUSAL_REASONS } from '../content/consultationComments.ts'

const id = z.string().min(1).max(40)

/** What a moderator does with comments, and the state in which they were when that was decided. */
export const moderation = z
  .object({ comments: z.array(id).min(1).max(100), seen: z.enum(['waiting', 'published', 'refused']) })
  .and(
    z.discriminatedUnion('act', [
      z.object({ act: z.literal('publish') }),
      z.object({
        ...{ act: z.literal('refuse'), reason: z.enum(REFUSAL_REASONS) },
        note: z.string().trim().max(1000).optional(),
      }),
      z.object({ act: z.literal('group'), group: z.string().max(40).nullable() }),
    ]),
  )

export type Moderation = z.infer<typeof moderation>

export const contactAsked = z.object({ comment: id })

import type { PayloadRequest } from 'payload'
import type { Stance } from '../content/consultations.ts'

/** A group of comments, as the newest draft names it. */
export interface CommentGroup {
  key: string
  title: string
  stance: Stance | null
}

/** The groups of a consultation, also those that are not public yet. */
export async function listGroups(req: PayloadRequest, id: string): Promise<CommentGroup[]> {
  const found = (await req.payload.findByID({
    ...{ collection: 'consultations', id, draft: true, depth: 0, locale: 'vi', disableErrors: true },
    ...{ select: { reactions: true }, overrideAccess: true },
  })) as { reactions?: Partial<CommentGroup>[] | null } | null
  return (found?.reactions ?? []).flatMap(({ key, title, stance }) =>
    key ? { key, title: title ?? key, stance: stance ?? null } : [],
  )
}

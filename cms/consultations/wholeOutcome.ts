import type { PayloadRequest } from 'payload'
import { both } from '../fields/both.ts'
import { fieldRefusal } from '../refusal.ts'
import { countComments } from './comments.ts'

const EARLY = both(
  'Chỉ công bố kết quả tiếp thu sau ngày cuối nhận góp ý.',
  'Reactions are published only after the last day for comments.',
)
const waitingWords = (count: number) =>
  both(`Còn ${count} góp ý chưa duyệt.`, `${count} comments have not been reviewed.`)
const looseWords = (count: number) =>
  both(`Còn ${count} góp ý chưa xếp vào nhóm nào.`, `${count} comments are in no group.`)

/**
 * Reactions are published all together: once no comments are taken any more, every one is reviewed, and those that are
 * public are in a group; a reply is answered with the comment it replies to.
 * @throws ValidationError with what is missing
 */
export async function requireWholeOutcome(
  req: PayloadRequest,
  { id, isClosed }: { id: string | number; isClosed: boolean },
): Promise<void> {
  const refuse = (words: { vi: string; en: string }) => fieldRefusal(req, { path: 'reactions', words })
  if (!isClosed) throw refuse(EARLY)
  const waiting = await countComments(req, id, { state: { equals: 'waiting' } })
  if (waiting > 0) throw refuse(waitingWords(waiting))
  const loose = await countComments(
    req,
    id,
    { state: { equals: 'published' } },
    { replyTo: { exists: false } },
    { group: { exists: false } },
  )
  if (loose > 0) throw refuse(looseWords(loose))
}

import type { PayloadRequest } from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { canEdit, canPublish, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { findReview, type Review, type Reviewed } from './review.ts'
import type { Actor } from './transitions.ts'

const WORDS = {
  rights: both('Bạn không có quyền sửa nội dung này.', 'You may not change this content.'),
  gone: both('Không có nội dung này.', 'There is no such content.'),
  role: both('Việc này không thuộc vai trò của bạn.', 'Your role does not include this.'),
  state: both(
    'Nội dung đã chuyển sang bước khác. Hãy tải lại trang.',
    'The content has moved on to another state. Reload the page.',
  ),
  own: both(
    'Người đã gửi duyệt không tự duyệt được. Hãy nhờ một người xuất bản khác.',
    'Whoever submitted this does not approve it. Ask another publisher.',
  ),
  comment: both(
    'Hãy ghi lý do, hoặc nhận xét ở từng trường.',
    'Give the reason, or comment on single fields.',
  ),
  noField: both('Không có trường này.', 'There is no such field.'),
  noComment: both('Không có nhận xét này.', 'There is no such comment.'),
  done: both('Nhận xét này đã xử lý xong.', 'This comment is done already.'),
  many: both('Nội dung này đã có quá nhiều nhận xét.', 'There are too many comments on this content.'),
}

/** A refusal of the workflow in the language of the request. */
export const refuse = (req: PayloadRequest, name: keyof typeof WORDS, status: number): Refusal =>
  new Refusal(inLanguageOf(req, WORDS[name]), status)

/** Whether the requesting user may do what changes a document at all. */
export const takesPart = async (req: PayloadRequest, of: Reviewed): Promise<boolean> =>
  canEdit(req.user as Reader) && mayChange(req, of)

/** @throws Refusal 403 for those who may not change the document */
export async function requireRights(req: PayloadRequest, of: Reviewed): Promise<void> {
  if (!(await takesPart(req, of))) throw refuse(req, 'rights', 403)
}

/** The review of a document. @throws Refusal 404 */
export async function known(req: PayloadRequest, of: Reviewed) {
  const found = await findReview(req.payload, of, req)
  if (!found) throw refuse(req, 'gone', 404)
  return found
}

/** What the rules of transitions know of the requesting user. */
export function actorOf(req: PayloadRequest, review: Review | null): Actor {
  const [reader, id] = [req.user as Reader, String(req.user?.id)]
  return {
    canEdit: canEdit(reader),
    canPublish: canPublish(reader),
    isInvolved: Boolean(review?.involved?.includes(id)),
    isSubmitter: review?.submittedBy === id,
  }
}

/** The name under which the requesting user is remembered; it survives the account. */
export function nameOf(req: PayloadRequest): string {
  const user = req.user as unknown as { id: string | number; name?: string }
  return user.name ?? String(user.id)
}

import { ValidationError, type PayloadRequest } from 'payload'
import { inLanguageOf } from '../fields/inLanguageOf.ts'

/**
 * A refusal that belongs to a field of an account. Its own message is the reason, too: the admin folds the password
 * fields away when saving fails, and then shows the message of the error alone. It must hold no colon and no comma,
 * where the admin cuts it.
 */
export function fieldRefusal(
  req: PayloadRequest,
  path: string,
  words: { vi: string; en: string },
): ValidationError {
  const message = inLanguageOf(req, words)
  const refusal = new ValidationError({ collection: 'users', errors: [{ path, message }], req }, req.t)
  refusal.message = message
  return refusal
}

import type { CollectionBeforeValidateHook } from 'payload'

/** A password that one person sets for another must be changed at the next sign-in; one's own need not. */
export const noteGivenPassword: CollectionBeforeValidateHook = ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user || !data.password || operation === 'create') return data
  return { ...data, mustChangePassword: String(originalDoc?.id) !== String(req.user.id) }
}

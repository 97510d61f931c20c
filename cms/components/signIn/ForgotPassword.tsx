import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canSendMail } from '../../mail/adapter.ts'
import { AskLink } from './AskLink.tsx'

/** In place of Payload's page, which says that a mail was sent whether or not one was. */
export function ForgotPassword({ initPageResult }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req
  if (user) redirect(payload.config.routes.admin)
  return <AskLink canSendMail={canSendMail} />
}

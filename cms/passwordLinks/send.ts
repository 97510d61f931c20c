import type { PayloadRequest } from 'payload'
import { recordAside } from '../audit/append.ts'
import { passwordMail } from '../mail/passwordMail.ts'
import type { StoredAccount } from '../secondFactor/partlySignedIn.ts'
import { findPortal } from '../sites/portal/find.ts'
import type { PasswordLink } from './link.ts'

const NO_NAME = 'Cổng Tỉnh'

interface Mailing {
  account: StoredAccount
  link: PasswordLink
  kind: 'invitation' | 'reset'
  /** The administrator who sends it. */
  sender?: string
}

/** Mails a link to the owner of an account. @returns whether the mail server took it; a failure is logged and recorded */
export async function sendLink(
  req: PayloadRequest,
  { account, link, kind, sender }: Mailing,
): Promise<boolean> {
  const { payload } = req
  const { email, name = '', id } = account
  try {
    const portal = (await findPortal(payload))?.name || NO_NAME
    const mail = passwordMail({ kind, portal, name: name || email, sender, ...link })
    await payload.sendEmail({ to: { name, address: email }, ...mail })
    return true
  } catch (err) {
    payload.logger.error({
      msg: 'a mail with a link for a password could not be sent',
      account: String(id),
      err,
    })
    recordAside(req, {
      action: 'mail-failed',
      subject: 'users',
      document: String(id),
      ...(name && { title: name }),
    })
    return false
  }
}

import type { PayloadRequest, ServerProps } from 'payload'
import { readOwed } from '../../desk/readDesk.ts'
import { deskText } from './text.ts'
import './desk.css'

/** On every page of the admin, until it is done: what was published in an emergency and not approved since. */
export async function OwedBanner({ req, payload, i18n }: ServerProps & { req?: PayloadRequest }) {
  const owed = req?.user ? await readOwed(req) : []
  if (owed.length === 0) return null
  const words = deskText(i18n.language)
  const days = Math.max(...owed.map((line) => line.days ?? 0))
  return (
    <div className="owed-banner" role="note">
      {words.banner(owed.length, days)}{' '}
      <a href={`${payload.config.routes.admin}#desk-owed`}>{words.bannerLink}</a>
    </div>
  )
}

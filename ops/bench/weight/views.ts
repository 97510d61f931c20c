import { readJson, type Session } from '../../../tests/support/session.ts'

/** A view of the admin: its address, and what a person uses there first. */
export type View = { name: string; path: string; first: string; isSignedIn: boolean }

const FIELD = ':is(input, textarea):not([disabled], [type=hidden], [type=file])'

/** The oldest document of a collection. */
async function firstId({ send }: Session, collection: string): Promise<string> {
  const answer = await send('GET', `/api/${collection}?limit=1&depth=0&sort=createdAt`)
  const [first] = readJson<{ docs: { id: string }[] }>(answer).docs
  if (!first) throw new Error(`No document in ${collection}`)
  return first.id
}

/** The views an editor sees most. */
export async function listViews(session: Session): Promise<View[]> {
  const inside = (name: string, path: string, first: string) => ({
    ...{ name, path: `/admin${path}`, first, isSignedIn: true },
  })
  const [news, procedure] = [await firstId(session, 'news'), await firstId(session, 'procedures')]
  return [
    { name: 'sign-in', path: '/admin/login', first: '#field-email', isSignedIn: false },
    inside('desk', '', '.desk a'),
    inside('list of news', '/collections/news', 'tbody a'),
    inside('list of procedures', '/collections/procedures', 'tbody a'),
    inside('edit news', `/collections/news/${news}`, `.collection-edit ${FIELD}`),
    inside('edit procedure', `/collections/procedures/${procedure}`, `.collection-edit ${FIELD}`),
  ]
}

import { NotFound, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayChange } from '../access/mayChange.ts'
import { canUseCms, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { seenBy } from './people.ts'
import { forgetEditing, listPresent, noteEditing, placeOf } from './store.ts'
import { readBody } from '../endpoints/readBody.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const WORDS = {
  signIn: both('Hãy đăng nhập.', 'Please sign in.'),
  unreadable: both('Yêu cầu cần nêu một nội dung.', 'The request has to name some content.'),
  rights: both('Bạn không có quyền sửa nội dung này.', 'You may not change this content.'),
}
const refuse = (req: PayloadRequest, name: keyof typeof WORDS, status: number) =>
  new Refusal(inLanguageOf(req, WORDS[name]), status)

const isOff = z.boolean().default(false)
const isAbout = { isEditing: isOff, takesOver: isOff, hasEnded: isOff }
const slug = z.string().max(100)
const askedShape = z.union([
  z.object({
    collection: slug,
    id: z.union([z.string().max(100), z.number()]).transform(String),
    ...isAbout,
  }),
  z.object({ global: slug, ...isAbout }),
])
type Asked = z.infer<typeof askedShape>

async function ofDocument(req: PayloadRequest, collection: string, id: string) {
  if (!Object.hasOwn(req.payload.collections, collection)) throw new NotFound(req.t)
  const found = await req.payload.findByID({
    ...{
      collection: collection as CollectionSlug,
      id,
      draft: true,
      depth: 0,
      disableErrors: true,
      select: {},
    },
    ...{ overrideAccess: false, user: req.user },
  })
  if (!found) throw new NotFound(req.t)
  return { place: placeOf(collection, id), mayEdit: await mayChange(req, { collection, id }) }
}

async function ofGlobal(req: PayloadRequest, global: string) {
  const config = req.payload.globals.config.find((one) => one.slug === global)
  if (!config || !(await config.access.read({ req }))) throw new NotFound(req.t)
  return { place: global, mayEdit: Boolean(await config.access.update({ req })) }
}

/** What a request is about, if its sender may read it. @throws Refusal 400 or 403, NotFound */
async function readAsked(req: PayloadRequest) {
  if (!canUseCms(req.user as Reader)) throw refuse(req, 'signIn', 403)
  const asked: Asked = await readBody(req, askedShape, WORDS.unreadable)
  const about = 'global' in asked ? ofGlobal(req, asked.global) : ofDocument(req, asked.collection, asked.id)
  return { ...asked, ...(await about) }
}

/**
 * `POST /api/presence`: an open form tells whether its person is typing, has ended that by saving or leaving, or takes a
 * document over; the response says who else edits it. Names are told to those who may read the document, and only those who may change it hold it.
 */
export const presenceRoute: Endpoint = {
  path: '/presence',
  method: 'post',
  handler: async (req) => {
    const { place, mayEdit, isEditing, takesOver, hasEnded } = await readAsked(req)
    const user = req.user as unknown as { id: string | number; name?: string | null; email: string }
    const person = String(user.id)
    if ((isEditing || takesOver) && !mayEdit) throw refuse(req, 'rights', 403)
    if (isEditing || takesOver)
      await noteEditing(req.payload, { place, person, name: user.name || user.email, takesOver })
    else if (hasEnded) await forgetEditing(req.payload, { place, person })
    const seen = seenBy(person, await listPresent(req.payload, place))
    return freshJson(seen)
  },
}

import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { AddressedType } from '../content/addresses.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { documentOf } from '../workflow/routes.ts'
import { KINDS } from './kinds.ts'
import { endNotice, withdraw } from './withdraw.ts'

const text = z
  .string()
  .trim()
  .max(1000)
  .nullish()
  .transform((given) => given || null)

const askedShape = z.object({
  kind: z.enum(KINDS),
  explanation: z.object({ vi: text, en: text }).default({ vi: null, en: null }),
  successor: z
    .object({
      relationTo: z.string().max(40),
      value: z.union([z.string().max(64), z.number()]).transform(String),
    })
    .optional(),
  to: z.string().max(500).optional(),
})

const UNREADABLE = both(
  'Yêu cầu không đúng: cần cách gỡ, và lời giải thích không quá 1.000 ký tự.',
  'The request needs a way of withdrawing, and an explanation of at most 1,000 characters.',
)

const done = () => Response.json({ done: true }, { headers: { 'Cache-Control': 'no-store' } })

/**
 * `POST /api/<collection>/:id/withdraw` takes `{ kind, explanation, successor, to }`; `POST …/end-notice` takes back the
 * notice of what stayed public.
 */
export const withdrawRoutes = (collection: AddressedType): Endpoint[] => [
  {
    path: '/:id/withdraw',
    method: 'post',
    handler: async (req) => {
      const of = await documentOf(req, collection)
      const given = askedShape.safeParse(await req.json?.().catch(() => null))
      if (!given.success) throw new Refusal(inLanguageOf(req, UNREADABLE))
      await withdraw(req, of, given.data)
      return done()
    },
  },
  {
    path: '/:id/end-notice',
    method: 'post',
    handler: async (req) => {
      await endNotice(req, await documentOf(req, collection))
      return done()
    },
  },
]

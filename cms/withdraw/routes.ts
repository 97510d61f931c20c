import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { AddressedType } from '../content/addresses.ts'
import { both } from '../fields/both.ts'
import { documentOf } from '../workflow/routes.ts'
import { KINDS } from './kinds.ts'
import { endNotice, withdraw } from './withdraw.ts'
import { readBody } from '../endpoints/readBody.ts'
import { freshJson } from '../endpoints/freshJson.ts'

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

const done = () => freshJson({ done: true })

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
      await withdraw(req, of, await readBody(req, askedShape, UNREADABLE))
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

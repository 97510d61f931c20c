import type { Endpoint, PayloadHandler, SanitizedConfig } from 'payload'
import { z } from 'zod'
import { isDeeperThan, isRecord } from '../content/record.ts'
import { BAD_QUERY } from '../hooks/badQueryStatus.ts'
import { Refusal } from '../refusal.ts'

const DEEPEST = 20
const LONGEST_NAME = 200

const name = z.string().max(LONGEST_NAME)
/** Query strings contain texts; a body in place of one (see overriddenMethod.ts) contains numbers, too. */
const count = z.union([z.string().regex(/^\d{0,9}$/), z.int().min(0).max(999_999_999)])
const yesOrNo = z.union([name, z.boolean()])
const nothing = z.literal('')

const isShallow = (value: unknown) => isRecord(value) && !isDeeperThan(DEEPEST, value)
const isChoice = (value: unknown): boolean =>
  isRecord(value)
    ? Object.values(value).every(isChoice)
    : [true, false, 'true', 'false'].includes(value as boolean)
const shallow = z.custom<object>(isShallow)
const choices = z.custom<object>((value) => isShallow(value) && isRecord(value) && isChoice(value))

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
const conditions = z.preprocess(
  (value) => (typeof value === 'string' && value !== '' ? readJson(value) : value),
  z.union([shallow, nothing]),
)

/** The shape of the query parameters that Payload reads; unknown ones are ignored. */
const querySchema = z.object({
  depth: count.nullish(),
  limit: count.nullish(),
  page: count.nullish(),
  sort: z.union([name, z.array(name)]).nullish(),
  where: conditions.nullish(),
  select: z.union([choices, nothing]).nullish(),
  populate: z.union([z.record(z.string(), choices), nothing]).nullish(),
  joins: z.union([z.record(z.string(), z.union([shallow, yesOrNo])), nothing]).nullish(),
  draft: yesOrNo.nullish(),
  trash: yesOrNo.nullish(),
  autosave: yesOrNo.nullish(),
  pagination: yesOrNo.nullish(),
  overrideLock: yesOrNo.nullish(),
  flattenLocales: yesOrNo.nullish(),
  publishAllLocales: yesOrNo.nullish(),
  unpublishAllLocales: yesOrNo.nullish(),
  locale: name.nullish(),
  fallbackLocale: z.union([name, z.array(name)]).nullish(),
  'fallback-locale': z.union([name, z.array(name)]).nullish(),
  publishSpecificLocale: z.enum(['vi', 'en', '']).nullish(),
  selectedLocales: z.union([name, z.array(name)]).nullish(),
  // For live preview, which this CMS does not use: Payload would show it in place of the stored document.
  data: z.undefined().optional(),
})

const checked =
  (answer: PayloadHandler): PayloadHandler =>
  (req) => {
    const sent = req.method === 'GET' && isRecord(req.data) ? req.data : {}
    if (!querySchema.safeParse({ ...req.query, ...sent }).success) throw new Refusal(BAD_QUERY)
    return answer(req)
  }

/** Payload shares these objects between collections. */
const sealed = new WeakSet<object>()

/** Refuses (400) query parameters of a shape that Payload does not expect, on every route of the API. */
export function sealQueries({ collections, globals, endpoints }: SanitizedConfig): void {
  const all: Pick<Endpoint, 'handler'>[] = [
    ...endpoints,
    ...[...collections, ...globals].flatMap((one) => one.endpoints || []),
  ]
  for (const endpoint of all) {
    if (!sealed.has(endpoint)) endpoint.handler = checked(endpoint.handler)
    sealed.add(endpoint)
  }
}

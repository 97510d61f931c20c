import type { ServerProps } from 'payload'
import { SHOWN_ON_SITES } from '../../content/sites.ts'
import { canPublishAll, type Reader } from '../../access/permissions.ts'
import { listAsked } from '../../sites/asked.ts'
import { labelIn } from '../../words/labelIn.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { AskedList } from './AskedList.tsx'

/** On the dashboard of the provincial desk: what agencies ask to have on the provincial portal. */
export async function ProvinceQueue({ payload, user, i18n }: ServerProps) {
  if (!user || !canPublishAll(user as Reader)) return null
  const { asked, total } = await listAsked(payload, user)
  if (total === 0) return null
  const wordsOf = (slug: (typeof SHOWN_ON_SITES)[number]) =>
    labelIn(payload.collections[slug].config.labels.singular, i18n.language) ?? slug
  return (
    <AskedList
      asked={asked.map((one) => ({ ...one, at: toVietnamTime(one.at) }))}
      total={total}
      types={SHOWN_ON_SITES.map((slug) => ({ slug, words: wordsOf(slug) }))}
    />
  )
}

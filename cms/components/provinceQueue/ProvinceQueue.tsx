import type { Payload } from 'payload'
import { SHOWN_ON_SITES } from '../../content/sites.ts'
import type { Asked } from '../../sites/asked.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { typeName } from '../typeName.ts'
import { AskedList } from './AskedList.tsx'

type Props = { payload: Payload; queue: { asked: Asked[]; total: number }; language: string }

/** On the desk of the province: what agencies ask to have on the provincial portal. */
export function ProvinceQueue({ payload, queue: { asked, total }, language }: Props) {
  if (total === 0) return null
  return (
    <AskedList
      asked={asked.map((one) => ({ ...one, at: toVietnamTime(one.at) }))}
      total={total}
      types={SHOWN_ON_SITES.map((slug) => ({
        slug,
        words: typeName(payload, slug, { form: 'singular', language }),
      }))}
    />
  )
}

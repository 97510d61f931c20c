import type { ServerProps } from 'payload'
import { canAdminister, type Reader } from '../../access/permissions.ts'
import { findLastCheck, type CheckReport, type TypeReport } from '../../jobs/driftCheck.ts'
import { env } from '../../env.ts'
import { typeName } from '../typeName.ts'
import { freshnessText, toVietnamTime, type FreshnessText } from './text.ts'

/** On an administrator's desk: whether the search index matched the database at the last comparison. */
export async function SearchHealth({ payload, user, i18n }: Pick<ServerProps, 'payload' | 'user' | 'i18n'>) {
  if (!env.MEILI_URL || !canAdminister(user as Reader)) return null
  const words = freshnessText(i18n.language)
  const report = await findLastCheck(payload)
  const label = (type: TypeReport['type']) =>
    typeName(payload, type, { form: 'plural', language: i18n.language })
  return <p>{`${words.checked}: ${report ? toSentence(report, words, label) : words.never}`}</p>
}

type Label = (type: TypeReport['type']) => string

function toSentence({ at, types, stuck }: CheckReport, words: FreshnessText, label: Label): string {
  const wrong = types.filter((one) => one.isRebuilt || one.missing + one.extra + one.different > 0)
  const told = wrong.map((one) => {
    const counts = (['missing', 'extra', 'different'] as const).filter((kind) => one[kind] > 0)
    const parts = [
      ...counts.map((kind) => `${one[kind]} ${words[kind]}`),
      ...(one.isRebuilt ? [words.rebuilt] : []),
    ]
    return `${label(one.type)} (${parts.join(', ')})`
  })
  const state = told.length > 0 ? `${words.mended}: ${told.join('; ')}` : words.well
  return `${toVietnamTime(at)}, ${state}.${stuck > 0 ? ` ${words.stuck(stuck)}` : ''}`
}

'use client'
import { Gutter, Link, SetDocumentStepNav, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { ACTIONS } from '../../audit/actions.ts'
import type { Saved } from '../../versions/history.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { historyText } from './text.ts'
import { useHistory } from './useHistory.ts'
import { HeadRow } from '../HeadRow.tsx'
import './versions.css'

interface RowProps {
  saved: Saved
  isNewest: boolean
  language: string
  /** Address of its comparison with the version before. */
  url: string
}

function Row({ saved, isNewest, language, url }: RowProps) {
  const words = historyText(language)
  const when = toVietnamTime(saved.at)
  const action = ACTIONS.find(({ value }) => value === saved.action)
  return (
    <tr>
      <td>
        <Link href={url} prefetch={false} aria-label={words.compare(when)}>
          {when}
        </Link>
        {isNewest && ` (${words.newest})`}
      </td>
      <td title={saved.who === null ? words.unknownHint : undefined}>{saved.who ?? words.unknown}</td>
      <td>{action?.label[language === 'en' ? 'en' : 'vi']}</td>
      <td>{saved.isPublished ? words.published : words.draft}</td>
    </tr>
  )
}

/** The retained versions of a document: when each was saved, by whom, and how it differs from the one before. */
export function History() {
  const { id, collectionSlug, docConfig, isTrashed } = useDocumentInfo()
  const { admin } = useConfig().config.routes
  const { i18n, t } = useTranslation()
  const words = historyText(i18n.language)
  const saved = useHistory(collectionSlug, id)
  const base = `${admin}/collections/${collectionSlug}/${isTrashed ? 'trash/' : ''}${id}/versions`
  const { labels, admin: shown } = docConfig && 'labels' in docConfig ? docConfig : {}
  return (
    <main>
      <Gutter className="history">
        <SetDocumentStepNav
          {...{ id, collectionSlug, isTrashed, view: t('version:versions') }}
          pluralLabel={labels?.plural}
          useAsTitle={shown?.useAsTitle}
        />
        {saved === null && <p>{words.busy}</p>}
        {saved === 'failed' && <p role="alert">{words.failed}</p>}
        {Array.isArray(saved) && (
          <table>
            <caption>{words.title}</caption>
            <HeadRow words={[words.when, words.who, words.what, words.state]} />
            <tbody>
              {saved.map((one, at) => (
                <Row
                  key={one.id}
                  {...{ saved: one, isNewest: at === 0, language: i18n.language, url: `${base}/${one.id}` }}
                />
              ))}
            </tbody>
          </table>
        )}
      </Gutter>
    </main>
  )
}

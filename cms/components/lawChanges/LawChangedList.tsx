import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canUseCms, type Reader } from '../../access/permissions.ts'
import { nameAgencies } from '../../desk/documents.ts'
import { readLawChanged } from '../../desk/lawChanged.ts'
import { deskLook } from '../desk/look.ts'
import '../desk/desk.css'
import './lawChanges.css'
import { LawChangedTable } from './LawChangedTable.tsx'
import { LAW_CHANGES_PATH } from './parts.ts'
import { lawChangesText } from './text.ts'

const PER_PAGE = 100

type Words = ReturnType<typeof lawChangesText>

function Pages({ current, total, words }: { current: number; total: number; words: Words }) {
  const pages = Math.ceil(total / PER_PAGE)
  if (pages < 2) return null
  return (
    <nav className="law-changes__pages" aria-label={words.pages}>
      {Array.from({ length: pages }, (_, at) => at + 1).map((page) => (
        <a
          key={page}
          href={`?page=${page}`}
          aria-label={words.page(page)}
          aria-current={page === current ? 'page' : undefined}
        >
          {page}
        </a>
      ))}
    </nav>
  )
}

const pageIn = (searchParams: AdminViewServerProps['searchParams']): number => {
  const page = Number(searchParams?.page)
  return Number.isInteger(page) && page > 0 ? page : 1
}

/**
 * Everything that its reader may change and is to look at after changes of the law. Payload checks no access for a
 * custom view, so this one does.
 */
export async function LawChangedList({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  if (!canUseCms(user as Reader))
    redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${LAW_CHANGES_PATH}`)}`)
  const page = pageIn(searchParams)
  const { changed, total } = await readLawChanged(req, { from: (page - 1) * PER_PAGE, limit: PER_PAGE })
  const agencies = await nameAgencies(
    req,
    changed.map(({ document }) => document.agency),
  )
  const [words, look] = [
    lawChangesText(i18n.language),
    deskLook(payload, { language: i18n.language, agencies }),
  ]
  const template = { i18n, payload, permissions, visibleEntities, req, locale, params, searchParams }
  return (
    <DefaultTemplate {...template} user={user ?? undefined}>
      <main className="gutter--left gutter--right desk">
        <h1>{`${look.words.lawChanged} (${total})`}</h1>
        <p>{total === 0 ? words.none : words.lead}</p>
        {changed.length > 0 && <LawChangedTable changed={changed} look={look} />}
        <Pages current={page} total={total} words={words} />
      </main>
    </DefaultTemplate>
  )
}

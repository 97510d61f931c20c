import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canReadAll, canUseCms, type Reader } from '../../access/permissions.ts'
import { readPageVotes, VOTE_PERIODS, type PageVotes } from '../../ratings/votes.ts'
import { VOTES_PATH } from './parts.ts'
import { ratingsText } from './text.ts'
import './ratings.css'

const MOST_SHOWN = 200

type Words = ReturnType<typeof ratingsText>

function VoteTable({ pages, words }: { pages: PageVotes[]; words: Words }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {words.page}
          </th>
          {VOTE_PERIODS.map((days) => (
            <th key={days} scope="colgroup" colSpan={2}>
              {words.days(days)}
            </th>
          ))}
        </tr>
        <tr>
          {VOTE_PERIODS.flatMap((days) => [
            <th key={`${days} yes`} scope="col">
              {words.yes}
            </th>,
            <th key={`${days} no`} scope="col">
              {words.no}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {pages.map(({ path, periods }) => (
          <tr key={path}>
            <th scope="row">{path}</th>
            {periods.flatMap(({ days, yes, no }) => [
              <td key={`${days} yes`}>{yes}</td>,
              <td key={`${days} no`}>{no}</td>,
            ])}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Votes by page. Payload checks no access for a custom view, so this one does. */
export async function VoteReport({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  if (!canUseCms(user as Reader))
    redirect(`${admin}/login?redirect=${encodeURIComponent(admin + VOTES_PATH)}`)
  if (!canReadAll(user as Reader)) notFound()
  const words = ratingsText(i18n.language)
  const pages = await readPageVotes(payload)
  const template = { i18n, payload, permissions, visibleEntities, req, locale, params, searchParams }
  return (
    <DefaultTemplate {...template} user={user ?? undefined}>
      <main className="gutter--left gutter--right ratings">
        <h1>{words.votes}</h1>
        <p>{words.votesLead}</p>
        {pages.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <VoteTable pages={pages.slice(0, MOST_SHOWN)} words={words} />
        )}
        {pages.length > MOST_SHOWN && <p>{words.more(pages.length - MOST_SHOWN)}</p>}
      </main>
    </DefaultTemplate>
  )
}

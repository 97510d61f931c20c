import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { canReadAll, canUseCms, type Reader } from '../../access/permissions.ts'
import { progressOf } from '../../runs/progress.ts'
import { maySeeRun, undoSince } from '../../runs/routes.ts'
import { listRuns } from '../../runs/store.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { RunDetail } from './RunDetail.tsx'
import { runsText } from './text.ts'
import { HeadRow } from '../HeadRow.tsx'
import '../bulk/bulk.css'

async function RunList({ req }: { req: PayloadRequest }) {
  const words = runsText(req.i18n.language)
  const { days, since } = await undoSince(req)
  const own = canReadAll(req.user as Reader) ? {} : { by: String(req.user?.id) }
  const runs = await listRuns(req, { ...own, since })
  if (runs.length === 0) return <p>{words.none}</p>
  return (
    <>
      <p>{words.lead(days)}</p>
      <table className="bulk__table">
        <HeadRow words={[words.what, words.by, words.at, words.total, words.state]} />
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <th scope="row">
                <a href={`?run=${run.id}`}>{run.what}</a>
              </th>
              <td>{run.byName || run.by}</td>
              <td>{toVietnamTime(run.createdAt)}</td>
              <td>{run.total}</td>
              <td>{words.states[run.state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The run that the address names, as far as its reader may see it. */
async function askedRun(req: PayloadRequest, id: unknown) {
  const progress = typeof id === 'string' ? await progressOf(req, id) : null
  return progress && maySeeRun(req, progress.run) ? progress : null
}

/** Bulk changes, and one of them. Payload checks no access for a custom view, so this one does. */
export async function Runs({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  if (!canUseCms(user as Reader)) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/runs`)}`)
  const progress = await askedRun(req, searchParams?.run)
  const page = Math.max(1, Number(searchParams?.page) || 1)
  const template = { i18n, payload, permissions, visibleEntities, req, locale, params, searchParams }
  return (
    <DefaultTemplate {...template} user={user ?? undefined}>
      <main className="gutter--left gutter--right bulk">
        <h1>{runsText(i18n.language).title}</h1>
        {progress ? <RunDetail req={req} progress={progress} page={page} /> : <RunList req={req} />}
      </main>
    </DefaultTemplate>
  )
}

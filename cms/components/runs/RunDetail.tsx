import type { PayloadRequest } from 'payload'
import { canEdit, type Reader } from '../../access/permissions.ts'
import type { Progress } from '../../runs/progress.ts'
import { undoSince } from '../../runs/routes.ts'
import { ITEM_STATES, type ItemState } from '../../runs/run.ts'
import { itemsIn } from '../../runs/store.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { ItemTable } from './ItemTable.tsx'
import { RunProgress } from './RunProgress.tsx'
import { runsText } from './text.ts'

const PER_PAGE = 100

/** What went wrong comes before what went well. */
const TROUBLE: ItemState[] = ['failed', 'unrestored', 'kept', 'refused']
const REST = ITEM_STATES.filter((state) => !TROUBLE.includes(state))

function PageLinks({
  id,
  pages,
  page,
  words,
}: {
  id: string
  pages: number
  page: number
  words: { pages: string }
}) {
  if (pages < 2) return null
  return (
    <nav className="bulk__pages" aria-label={words.pages}>
      {Array.from({ length: pages }, (_, at) => at + 1).map((one) => (
        <a key={one} href={`?run=${id}&page=${one}`} aria-current={one === page ? 'page' : undefined}>
          {one}
        </a>
      ))}
    </nav>
  )
}

/** A run: what was done, how far it came, and its items. */
export async function RunDetail({
  req,
  progress,
  page,
}: {
  req: PayloadRequest
  progress: Progress
  page: number
}) {
  const { run } = progress
  const words = runsText(req.i18n.language)
  const { since } = await undoSince(req)
  const isInTime = new Date(run.createdAt) >= since
  const mayWork = canEdit(req.user as Reader)
  const items = [
    ...(await itemsIn(req, run.id, { states: TROUBLE })),
    ...(await itemsIn(req, run.id, { states: REST })),
  ]
  return (
    <>
      <p>
        <a href="?">{words.back}</a>
      </p>
      <h2>{run.what}</h2>
      <p>{words.byWhom(run.byName || run.by, toVietnamTime(run.createdAt))}</p>
      {run.undoneAt && <p>{words.undoneBy(run.undoneBy ?? '', toVietnamTime(run.undoneAt))}</p>}
      <RunProgress
        progress={progress}
        mayWork={mayWork}
        isOwn={String(req.user?.id) === run.by}
        mayUndo={mayWork && isInTime}
      />
      {run.state === 'done' && !isInTime && <p>{words.late}</p>}
      <ItemTable req={req} items={items.slice((page - 1) * PER_PAGE, page * PER_PAGE)} />
      <PageLinks
        id={run.id}
        page={page}
        pages={Math.ceil(items.length / PER_PAGE)}
        words={{ pages: words.total }}
      />
    </>
  )
}

'use client'
import { toVietnamTime } from '../freshness/text.ts'
import type { ShownRun } from '../../importRuns/shown.ts'
import { ColumnForm } from './ColumnForm.tsx'
import { Filters, Pages } from './Filters.tsx'
import { RowList } from './RowList.tsx'
import { RunButtons } from './RunButtons.tsx'
import { isAtWork, useRun } from './useRun.ts'
import { useWords } from './useWords.ts'

function Progress({ run }: { run: ShownRun }) {
  const { words } = useWords()
  return (
    <p role="status">
      {words.states[run.state]}{' '}
      {isAtWork(run) && (
        <>
          <progress max={1} value={run.progress} aria-label={words.states[run.state]} />{' '}
          {words.progress(run.progress)}
        </>
      )}
    </p>
  )
}

/** One import: its columns, what it does or did to each procedure, and what can be done next. */
export function RunView({ id }: { id: string }) {
  const { words, admin } = useWords()
  const { shown, errors, asked, ask, act, address } = useRun(id)
  const problems = shown?.run.problem ? [shown.run.problem, ...errors] : errors
  return (
    <>
      <p>
        <a href={`${admin}/import`}>{words.back}</a>
      </p>
      {shown && (
        <>
          <h2>{shown.run.file}</h2>
          <p>
            {[words.rows(shown.run.total), shown.run.by, toVietnamTime(shown.run.createdAt)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Progress run={shown.run} />
        </>
      )}
      <div role="alert">
        {problems.map((line) => (
          <p key={line} className="imports__problem">
            {line}
          </p>
        ))}
      </div>
      {shown && (
        <>
          <ColumnForm key={shown.run.id} run={shown.run} act={act} address={address} />
          <RunButtons run={shown.run} act={act} address={address} />
          {shown.run.counts && !isAtWork(shown.run) && (
            <>
              <Filters
                counts={shown.run.counts}
                asked={asked.filter}
                ask={(filter) => ask({ filter, page: 1 })}
              />
              {asked.filter === 'missing' && <p>{words.missingLead[shown.run.source]}</p>}
              <RowList run={shown.run} rows={shown.rows} act={act} />
              <Pages page={asked.page} pages={shown.pages} ask={(page) => ask({ ...asked, page })} />
            </>
          )}
        </>
      )}
    </>
  )
}

'use client'
import { useState } from 'react'
import type { Becomes } from '../../bulk/planner.ts'
import type { ShownChange } from '../../bulk/shown.ts'
import type { Act } from '../../runs/run.ts'
import { Changes } from './Changes.tsx'
import { Pages } from './Pages.tsx'
import type { BulkText } from './text.ts'

const PER_PAGE = 100

/** An item of the preview. */
export interface Line {
  subject: string
  document: string | null
  title: string
  act: Act
  reason: string | null
  becomes: Becomes
  changes: ShownChange[]
}

function Row({ line, words, admin }: { line: Line; words: BulkText; admin: string }) {
  return (
    <tr>
      <th scope="row">
        {line.document ? (
          <a href={`${admin}/collections/${line.subject}/${line.document}`}>{line.title}</a>
        ) : (
          line.title
        )}
      </th>
      <td>
        <Changes {...line} words={words} />
      </td>
      <td>{line.reason ? <strong>{line.reason}</strong> : words.becomes[line.becomes]}</td>
    </tr>
  )
}

/** What would happen to each item, what is left out first. */
export function PlanTable({ lines, words, admin }: { lines: Line[]; words: BulkText; admin: string }) {
  const [page, setPage] = useState(1)
  const [onlyLeft, setOnlyLeft] = useState(false)
  const left = lines.filter(({ reason }) => reason)
  const shown = onlyLeft ? left : [...left, ...lines.filter(({ reason }) => !reason)]
  return (
    <>
      {left.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={onlyLeft}
            onChange={({ target }) => {
              setOnlyLeft(target.checked)
              setPage(1)
            }}
          />{' '}
          {words.onlyLeft}
        </label>
      )}
      <table className="bulk__table">
        <thead>
          <tr>
            <th scope="col">{words.columns.title}</th>
            <th scope="col">{words.columns.change}</th>
            <th scope="col">{words.columns.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((line, at) => (
            <Row key={`${line.document}-${at}`} line={line} words={words} admin={admin} />
          ))}
        </tbody>
      </table>
      <Pages page={page} pages={Math.ceil(shown.length / PER_PAGE)} words={words} onChange={setPage} />
    </>
  )
}

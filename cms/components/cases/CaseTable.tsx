import type { CaseList, CaseRow } from '../../caseDesk/readList.ts'
import { writtenDay } from '../../content/day.ts'
import { rowOfState, typeOfState } from '../../content/cases/states.ts'
import { HeadRow } from '../HeadRow.tsx'
import { dueStanding, dueWords } from './dueWords.ts'
import type { CasesText } from './text.ts'

export interface CaseLook {
  words: CasesText
  language: 'vi' | 'en'
  /** Of the list of cases, below which each has its screen. */
  path: string
}

const FIRST_WORDS = 140

const firstWords = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > FIRST_WORDS ? `${line.slice(0, FIRST_WORDS).trimEnd()}…` : line
}

type RowProps = { row: CaseRow; list: CaseList; look: CaseLook }

function DueCell({ row: { dueOn, state }, list, look: { words } }: RowProps) {
  if (typeOfState(state) !== 'open') return <td />
  const { standing } = dueStanding(dueOn, list.today)
  return (
    <td className={`cases__due cases__due--${standing}`}>
      {dueOn && <p>{writtenDay(dueOn)}</p>}
      <p>{dueWords(dueOn, list.today, words)}</p>
    </td>
  )
}

function Row({ row, list, look }: RowProps) {
  const { words, language, path } = look
  const { names } = list
  return (
    <tr>
      <th scope="row">
        <a href={`${path}/${row.id}`}>{row.number}</a>
        <p>{rowOfState(row.state).words[language]}</p>
      </th>
      <td>
        {firstWords(row.text)}
        {row.isConfidential && <strong className="cases__mark">{words.confidential}</strong>}
      </td>
      <td>
        {names.kind(row.kind)}
        <p>{names.topic(row.kind, row.topic)}</p>
      </td>
      <td>{names.commune(row.commune)}</td>
      <DueCell row={row} list={list} look={look} />
      <td>
        {names.user(row.assignee) ?? words.nobody}
        <p>{names.agency(row.agency) ?? words.province}</p>
      </td>
    </tr>
  )
}

/** Cases in rows: what each is about, until when, and who has it. */
export function CaseTable({ list, look }: { list: CaseList; look: CaseLook }) {
  const { columns } = look.words
  return (
    <table className="cases__table">
      <HeadRow
        words={[columns.number, columns.text, columns.kind, columns.place, columns.due, columns.assignee]}
      />
      <tbody>
        {list.rows.map((row) => (
          <Row key={row.id} row={row} list={list} look={look} />
        ))}
      </tbody>
    </table>
  )
}

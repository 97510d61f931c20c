import type { DeskLine, SectionName } from '../../desk/sections.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { StandingPill } from '../status/StandingPill.tsx'
import type { DeskLook } from './look.ts'

type Props = { name: SectionName; lines: DeskLine[]; look: DeskLook }

function Remark({ name, line, look }: { name: SectionName; line: DeskLine; look: DeskLook }) {
  const { words, language } = look
  const { note, days = 0, isOwn, document } = line
  return (
    <>
      {name === 'drafts' && (
        <p>
          <StandingPill {...document.stands} language={language} />
        </p>
      )}
      {name === 'owed' && <strong>{` · ${words.owedDays(days)}`}</strong>}
      {note && <p className="desk__note">{note}</p>}
      {name === 'owed' && isOwn && <p>{words.owedOwn}</p>}
    </>
  )
}

/** One section of the desk: what waits, where it belongs, who passed it on and when. */
export function DeskTable({ name, lines, look }: Props) {
  const { words, linkTo, typeOf, agencyOf } = look
  if (lines.length === 0) return null
  const hasWho = name !== 'drafts'
  return (
    <section className="desk__section" id={`desk-${name}`} aria-labelledby={`desk-${name}-title`}>
      <h2 id={`desk-${name}-title`}>{`${words.sections[name]} (${lines.length})`}</h2>
      <table className="desk__table">
        <thead>
          <tr>
            <th scope="col">{words.columns.title}</th>
            <th scope="col">{words.columns.type}</th>
            <th scope="col">{words.columns.agency}</th>
            {hasWho && <th scope="col">{words.who[name]}</th>}
            <th scope="col">{words.columns.at}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.document.key}>
              <td>
                <a href={linkTo(line.document)}>{line.document.title}</a>
                <Remark name={name} line={line} look={look} />
              </td>
              <td>{typeOf(line.document)}</td>
              <td>{agencyOf(line.document)}</td>
              {hasWho && <td>{line.by}</td>}
              <td>{toVietnamTime(line.at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

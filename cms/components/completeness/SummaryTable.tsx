import { CONDITIONAL, MANDATORY, PART_WORDS, PARTS, type Part } from '../../completeness/parts.ts'
import type { Report } from '../../completeness/report.ts'
import type { Summary } from '../../completeness/summary.ts'
import type { CompletenessText } from './text.ts'

type Props = { report: Report; words: CompletenessText; language: 'vi' | 'en' }

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : Math.floor((100 * part) / whole)}%`

/** A share; a link to the procedures without the part, if there are any. */
function Share({ summary, part, agency }: { summary: Summary; part: Part; agency: string | null }) {
  const share = percent(summary.counts[part], summary.total)
  if (summary.counts[part] === summary.total) return share
  return <a href={`?${new URLSearchParams({ ...(agency && { agency }), part })}`}>{share}</a>
}

function Row({ summary, name, agency = null }: { summary: Summary; name: string; agency?: string | null }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{summary.total}</td>
      <td>{percent(summary.complete, summary.total)}</td>
      {PARTS.map((part) => (
        <td key={part}>
          <Share summary={summary} part={part} agency={agency} />
        </td>
      ))}
    </tr>
  )
}

function Head({ words, language }: Pick<Props, 'words' | 'language'>) {
  return (
    <thead>
      <tr>
        {[words.agency, words.total, words.complete].map((word) => (
          <th key={word} scope="col" rowSpan={2}>
            {word}
          </th>
        ))}
        <th scope="colgroup" colSpan={MANDATORY.length}>
          {words.mandatory}
        </th>
        <th scope="colgroup" colSpan={CONDITIONAL.length}>
          {words.conditional}
        </th>
      </tr>
      <tr>
        {PARTS.map((part) => (
          <th key={part} scope="col">
            {PART_WORDS[part][language]}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** The share of procedures with each part, for each agency, the worst first. */
export function SummaryTable({ report, words, language }: Props) {
  if (report.procedures.length === 0) return <p>{words.none}</p>
  return (
    <table>
      <caption>{words.caption}</caption>
      <Head words={words} language={language} />
      <tbody>
        <Row summary={report.whole} name={report.whole.agency} />
        {report.agencies.map((summary) => (
          <Row
            key={summary.agency}
            summary={summary}
            name={report.nameOf(summary.agency)}
            agency={summary.agency}
          />
        ))}
      </tbody>
    </table>
  )
}

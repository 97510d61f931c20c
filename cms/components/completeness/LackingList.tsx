import { PART_WORDS, type Part } from '../../completeness/parts.ts'
import type { Report } from '../../completeness/report.ts'
import { agenciesOf } from '../../completeness/summary.ts'
import type { CompletenessText } from './text.ts'

const PER_PAGE = 100

/** What the address asks for: the procedures of an agency, or of all, that lack a part. */
export type Asked = { part: Part; agency: string | null; page: number }

type Props = { report: Report; asked: Asked; words: CompletenessText; language: 'vi' | 'en'; admin: string }

function Pages({ asked, count, words }: { asked: Asked; count: number; words: CompletenessText }) {
  const pages = Math.ceil(count / PER_PAGE)
  if (pages < 2) return null
  const { part, agency } = asked
  const query = (page: number) =>
    `?${new URLSearchParams({ ...(agency && { agency }), part, page: String(page) })}`
  return (
    <nav aria-label={words.pages}>
      {Array.from({ length: pages }, (_, at) => at + 1).map((page) => (
        <a
          key={page}
          href={query(page)}
          aria-label={words.page(page)}
          aria-current={page === asked.page ? 'page' : undefined}
        >
          {page}
        </a>
      ))}
    </nav>
  )
}

/** The procedures that lack a part, each a link to its form. */
export function LackingList({ report, asked, words, language, admin }: Props) {
  const { part, agency, page } = asked
  const ofAgency = report.procedures.filter((one) => !agency || agenciesOf(one).includes(agency))
  const lacking = ofAgency.filter(({ has }) => !has.has(part))
  const shown = lacking.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  const name = agency ? report.nameOf(agency) : words.allAgencies
  return (
    <>
      <p>
        <a href={`${admin}/completeness`}>{words.back}</a>
      </p>
      <h2>{words.lacking(PART_WORDS[part][language], name)}</h2>
      <p>{lacking.length === 0 ? words.showsAll : words.count(lacking.length, ofAgency.length)}</p>
      <ul>
        {shown.map((one) => (
          <li key={one.id}>
            <a href={`${admin}/collections/procedures/${one.id}`}>
              {one.code} {one.name}
            </a>
          </li>
        ))}
      </ul>
      <Pages asked={asked} count={lacking.length} words={words} />
    </>
  )
}

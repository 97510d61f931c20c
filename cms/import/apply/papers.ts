import { paperDutyOf } from '../../content/paperDuty.ts'
import { withoutEmpty } from '../present.ts'
import type { CasePaper } from '../records.ts'
import type { Links } from './links.ts'

type Case = { documents?: CasePaper[] }

const toRow = (paper: CasePaper, { paperKind }: Links) =>
  withoutEmpty({
    ...paper,
    kind: paperKind(paper.name),
    held: paperDutyOf([paper.name, paper.note].filter(Boolean).join('. ')),
  })

/** Cases whose papers carry their kind and what is said of those that the state already holds. */
export const withPapers = <C extends Case>(cases: C[], links: Links): C[] =>
  cases.map((one) =>
    one.documents ? { ...one, documents: one.documents.map((paper) => toRow(paper, links)) } : one,
  )

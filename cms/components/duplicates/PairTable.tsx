import type { ShownPair, Side } from '../../duplicates/report.ts'
import type { DuplicateType } from '../../duplicates/sources.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { Dismiss } from './Dismiss.tsx'
import type { DuplicatesText } from './text.ts'
import { HeadRow } from '../HeadRow.tsx'

interface Props {
  type: DuplicateType
  pairs: ShownPair[]
  isDismissed: boolean
  words: DuplicatesText
  admin: string
}

function Cell({ side, type, words, admin }: { side: Side } & Pick<Props, 'type' | 'words' | 'admin'>) {
  return (
    <td>
      <a href={`${admin}/collections/${type}/${side.id}`}>{side.title}</a>
      <div>
        {side.isPublic ? words.isPublic : words.isDraft} · {toVietnamTime(side.updatedAt)}
      </div>
    </td>
  )
}

/** Likely duplicates side by side. */
export function PairTable({ pairs, isDismissed, ...shared }: Props) {
  const { type, words } = shared
  return (
    <table className="bulk__table">
      <HeadRow words={[words.sign, words.one, words.other, words.act]} />
      <tbody>
        {pairs.map(({ a, b, sign, share }) => (
          <tr key={`${a.id}|${b.id}`}>
            <th scope="row">
              {words.signs[sign]}
              {sign === 'words' && ` (${words.share(share)})`}
            </th>
            <Cell side={a} {...shared} />
            <Cell side={b} {...shared} />
            <td>
              <Dismiss
                type={type}
                a={{ id: a.id, title: a.title }}
                b={{ id: b.id, title: b.title }}
                isDismissed={isDismissed}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { readNames } from '../../bulk/names.ts'
import { shownChanges } from '../../bulk/shown.ts'
import type { PayloadRequest } from 'payload'
import type { StoredItem } from '../../runs/run.ts'
import { Changes } from '../bulk/Changes.tsx'
import { bulkText } from '../bulk/text.ts'
import { runsText } from './text.ts'
import { languageOf } from '../../fields/inLanguageOf.ts'

/** The items of a run with their old and new values, and what became of them. */
export async function ItemTable({ req, items }: { req: PayloadRequest; items: StoredItem[] }) {
  const language = languageOf(req)
  const [words, ofRuns, names] = [bulkText(language), runsText(language), await readNames(req)]
  const { admin } = req.payload.config.routes
  return (
    <table className="bulk__table">
      <thead>
        <tr>
          <th scope="col">{words.columns.title}</th>
          <th scope="col">{words.columns.change}</th>
          <th scope="col">{words.columns.result}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              {item.document ? (
                <a href={`${admin}/collections/${item.subject}/${item.document}`}>{item.title}</a>
              ) : (
                item.title
              )}
            </th>
            <td>
              <Changes changes={shownChanges(item, { names, language })} act={item.act} words={words} />
            </td>
            <td>
              {ofRuns.items[item.state]}
              {item.outcome && ` (${ofRuns.outcomes[item.outcome] ?? item.outcome})`}
              {item.reason && `: ${item.reason}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

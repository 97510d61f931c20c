import { documentOfKey } from '../../corrections/store.ts'
import { writtenDay } from '../../content/day.ts'
import type { ScreenProps } from '../cases/screenLook.ts'
import { correctionsText } from './text.ts'

/** On the screen of a case: the pages that are or were to be corrected after it. */
export function CaseCorrections({ at: { corrections }, look }: ScreenProps) {
  const words = correctionsText(look.language)
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby="case-corrections">
      <h2 id="case-corrections">{words.onCase}</h2>
      <ul>
        {corrections.map(({ id, key, title, state, answer, answeredOn }) => {
          const { collection, id: document } = documentOfKey(key)
          return (
            <li key={id}>
              <a href={`${look.admin}/collections/${collection}/${document}`}>{title}</a>
              {` · ${words.states[state]}${answeredOn ? ` (${writtenDay(answeredOn)})` : ''}`}
              {answer && <p className="case__text">{answer}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import { rowOfState } from '../../content/cases/states.ts'
import { writtenDay } from '../../content/day.ts'
import type { ScreenProps } from './screenLook.ts'

const FIRST = 300

/** Cases that may tell of the same thing; joining them is an act of a person. */
export function NearCases({ at: { similar }, look }: ScreenProps) {
  const { screen, language, path } = look
  if (similar.length === 0) return null
  return (
    <section aria-labelledby="case-near">
      <h2 id="case-near">{screen.near}</h2>
      <p>{screen.nearHint}</p>
      <ul className="case__near">
        {similar.map(({ id, number, state, text, receivedOn, metres }) => {
          const facts = [rowOfState(state).words[language], writtenDay(receivedOn)]
          if (metres !== null) facts.push(screen.metres(metres))
          return (
            <li key={id}>
              <a href={`${path}/${id}`}>{number}</a>
              {` · ${facts.join(' · ')}`}
              <p className="case__text">{text.length > FIRST ? `${text.slice(0, FIRST)}…` : text}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import { SOURCE_WORDS } from '../../cases/words.ts'
import { idText } from '../../content/record.ts'
import { writtenDay } from '../../content/day.ts'
import { answeredInTime } from '../../content/cases/clock.ts'
import { rowOfState, typeOfState } from '../../content/cases/states.ts'
import { dueStanding, dueWords } from './dueWords.ts'
import type { ScreenProps } from './screenLook.ts'
import { STANDING } from './standing.ts'

function Due({ at, look }: ScreenProps) {
  const { of, explained, today } = at
  if (typeOfState(of.state) !== 'open') {
    const answered = answeredInTime(of)
    return answered && <p>{look.screen.answered(answered)}</p>
  }
  return (
    <>
      <p className={`cases__due cases__due--${dueStanding(of.dueOn, today).standing}`}>
        {of.dueOn ? `${look.screen.due}: ${writtenDay(of.dueOn)} · ` : ''}
        {of.dueOn ? dueWords(of.dueOn, today, look.words) : look.screen.paused}
      </p>
      <ul>
        {explained.map((one) => (
          <li key={one.vi}>{one[look.language]}</li>
        ))}
      </ul>
    </>
  )
}

/** How a case stands, who has it, and until when it is answered. */
export function CaseClock(props: ScreenProps) {
  const { at, look } = props
  const { of, names, original } = at
  const { words, screen, language, path } = look
  const row = rowOfState(of.state)
  const facts: [string, string | null][] = [
    [words.columns.kind, names.kind(of.kind)],
    [words.topic, names.topic(of.kind, of.topic)],
    [words.columns.agency, names.agency(idText(of.agency)) ?? words.province],
    [words.columns.assignee, names.user(idText(of.assignee)) ?? words.nobody],
    [screen.received, writtenDay(of.receivedOn)],
    [screen.source, SOURCE_WORDS[of.source][language]],
    [screen.theirNumber, of.theirNumber || null],
    [screen.rating, of.rating?.stars ? screen.stars(of.rating.stars) : null],
  ]
  return (
    <section aria-labelledby={STANDING}>
      <h2 id={STANDING} tabIndex={-1}>
        {row.words[language]}
      </h2>
      <p>{row.explained[language]}</p>
      {original && (
        <p>
          {screen.original} <a href={`${path}/${original.id}`}>{original.number}</a>
        </p>
      )}
      <Due {...props} />
      <dl className="case__facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {of.rating?.words && <p className="case__text">{of.rating.words}</p>}
    </section>
  )
}

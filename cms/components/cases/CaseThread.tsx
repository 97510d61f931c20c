import type { StoredEvent, StoredFile } from '../../cases/stored.ts'
import { idText } from '../../content/record.ts'
import { rowOfAct } from '../../content/cases/acts.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { CaseFiles } from './CaseFiles.tsx'
import type { ScreenProps } from './screenLook.ts'

function Entry({ event, files, ...props }: ScreenProps & { event: StoredEvent; files: StoredFile[] }) {
  const { screen, language } = props.look
  const who =
    event.by ?? { sender: screen.senderRole, system: screen.systemRole, agency: '' }[event.role] ?? ''
  return (
    <li className={`case__entry case__entry--${event.role}`}>
      <p>
        <strong>{rowOfAct(event.act).words[language]}</strong>
        {` · ${[who, toVietnamTime(event.at)].filter(Boolean).join(' · ')}`}
      </p>
      {event.text && <p className="case__text">{event.text}</p>}
      <CaseFiles {...props} files={files} />
    </li>
  )
}

/** What happened to a case, the newest first. */
export function CaseThread(props: ScreenProps) {
  const { events, files } = props.at
  return (
    <section aria-labelledby="case-thread">
      <h2 id="case-thread">{props.look.screen.thread}</h2>
      <ol className="case__thread" reversed>
        {events.toReversed().map((event) => (
          <Entry
            {...props}
            key={event.id}
            event={event}
            files={
              event.act === 'received' ? [] : files.filter((one) => idText(one.event) === String(event.id))
            }
          />
        ))}
      </ol>
    </section>
  )
}

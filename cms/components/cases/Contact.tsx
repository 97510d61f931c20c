'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { CasePerson } from '../../content/cases/intake.ts'
import { askRoute } from '../askRoute.ts'
import { screenText } from './screenText.ts'

const FIELDS = ['name', 'phone', 'email', 'address'] as const

/** The contact of a sender, shown once it is asked for; the route records that. */
export function Contact({ url }: { url: string }) {
  const screen = screenText(useTranslation().i18n.language)
  const [person, setPerson] = useState<CasePerson | null>(null)
  const [problem, setProblem] = useState('')
  const open = async () => {
    const answer = await askRoute<{ person: CasePerson | null }>(url, {})
    if ('json' in answer) setPerson(answer.json.person ?? {})
    else setProblem(answer.errors.join(' '))
  }
  return (
    <div aria-live="polite">
      {person ? (
        <dl className="case__facts">
          {FIELDS.filter((field) => person[field]).map((field) => (
            <div key={field}>
              <dt>{screen.contact[field]}</dt>
              <dd>{person[field]}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void open()}>
          {screen.openContact}
        </Button>
      )}
      <p className="field-description">{problem || screen.contactLogged}</p>
    </div>
  )
}

'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { SubmitButton } from '../SubmitButton.tsx'
import { askRoute } from '../askRoute.ts'
import { CaseField, typedIn } from '../cases/CaseField.tsx'
import { Errors } from '../workflow/Errors.tsx'
import { ratingsText } from './text.ts'

interface Link {
  url: string
  svg: string
}

interface Props {
  url: string
  agencies: { value: string; label: string }[]
}

const COUNT = 12
const DAYS = 180

const toImage = (svg: string) => `data:image/svg+xml;base64,${btoa(svg)}`

function Sheet({ links, about }: { links: Link[]; about: string }) {
  const words = ratingsText(useTranslation().i18n.language)
  return (
    <>
      <Button onClick={() => print()} size="small" buttonStyle="secondary">
        {words.print}
      </Button>
      <ol className="ratings__sheet">
        {links.map(({ url, svg }, at) => (
          <li key={url}>
            <img src={toImage(svg)} alt={words.code(at + 1)} width={160} height={160} />
            <p>{words.once}</p>
            <p>{about}</p>
            {links.length === 1 && <code>{url}</code>}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Asks for which service links are made, and shows them as a sheet of QR codes to print. */
export function LinkForm({ url, agencies }: Props) {
  const words = ratingsText(useTranslation().i18n.language)
  const [errors, setErrors] = useState<string[]>([])
  const [made, setMade] = useState<{ links: Link[]; about: string } | null>(null)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { agency, procedure, count, days } = typedIn(event.currentTarget)
    const body = { agency, procedure, count: Number(count), days: Number(days) }
    const answer = await askRoute<{ links: Link[] }>(url, body)
    const office = agencies.find(({ value }) => value === agency)?.label
    setErrors('json' in answer ? [] : [`${words.failed}: ${answer.errors.join(' ')}`])
    setMade('json' in answer ? { links: answer.json.links, about: `${procedure}, ${office}` } : null)
  }

  return (
    <>
      <form className="case__form ratings__form" onSubmit={(event) => void send(event)}>
        <CaseField
          {...{ name: 'agency', label: words.agency, type: 'select', none: words.choose, isRequired: true }}
          options={agencies}
        />
        <CaseField {...{ name: 'procedure', label: words.procedure, isRequired: true, maxLength: 60 }} />
        <CaseField
          {...{ name: 'count', label: words.count, type: 'number', isRequired: true }}
          value={`${COUNT}`}
        />
        <CaseField
          {...{ name: 'days', label: words.life, type: 'number', isRequired: true }}
          value={`${DAYS}`}
        />
        <Errors errors={errors} />
        <SubmitButton size="small" margin={false} id="make-rating-links">
          {words.make}
        </SubmitButton>
      </form>
      <div role="status">{made && <Sheet {...made} />}</div>
    </>
  )
}

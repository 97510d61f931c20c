'use client'
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Asked } from '../../sites/asked.ts'
import { answerAsked, type Answer } from './ask.ts'
import { queueText } from './text.ts'
import './provinceQueue.css'

type Props = { asked: Asked[]; total: number; types: { slug: string; words: string }[] }

const keyOf = ({ collection, id }: Asked) => `${collection}/${id}`

/** Requests that await a decision, each with both choices. A decided request leaves the list. */
export function AskedList({ asked, total, types }: Props) {
  const { routes } = useConfig().config
  const words = queueText(useTranslation().i18n.language)
  const heading = useRef<HTMLHeadingElement>(null)
  const [answered, setAnswered] = useState<string[]>([])
  const [busy, setBusy] = useState<string | null>(null)
  const waiting = asked.filter((one) => !answered.includes(keyOf(one)))
  const answer = async (one: Asked, given: Answer) => {
    setBusy(keyOf(one))
    const error = await answerAsked(routes.api, one, given)
    setBusy(null)
    if (error !== null) return void toast.error(`${words.failed}: ${error}`)
    toast.success((given === 'yes' ? words.granted : words.refused)(one.title))
    setAnswered((before) => [...before, keyOf(one)])
    // The button that had the focus is gone.
    heading.current?.focus()
  }
  return (
    <section className="province-queue" aria-labelledby="province-queue">
      <h2 id="province-queue" ref={heading} tabIndex={-1}>
        {words.heading(total - answered.length)}
      </h2>
      {waiting.length === 0 && <p>{words.done}</p>}
      <ul>
        {waiting.map((one) => (
          <li key={keyOf(one)}>
            <span>
              <a href={`${routes.admin}/collections/${one.collection}/${one.id}`}>{one.title}</a>
              {` · ${[types.find(({ slug }) => slug === one.collection)?.words, one.agency, one.at]
                .filter(Boolean)
                .join(' · ')}`}
              {one.isDraft && ` (${words.draft})`}
            </span>
            {(['yes', 'refused'] as const).map((given) => {
              const label = given === 'yes' ? words.grant : words.refuse
              return (
                <Button
                  key={given}
                  buttonStyle={given === 'yes' ? 'primary' : 'secondary'}
                  size="small"
                  margin={false}
                  disabled={busy !== null}
                  aria-label={`${label}: ${one.title}`}
                  onClick={() => answer(one, given)}
                >
                  {label}
                </Button>
              )
            })}
          </li>
        ))}
      </ul>
      {total > asked.length && (
        <p>
          {words.more}{' '}
          {types.map(({ slug, words: name }) => (
            <a
              key={slug}
              href={`${routes.admin}/collections/${slug}?where[or][0][and][0][onProvince][equals]=asked`}
            >
              {name}
            </a>
          ))}
        </p>
      )}
    </section>
  )
}

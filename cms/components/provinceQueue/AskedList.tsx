'use client'
import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Asked } from '../../sites/asked.ts'
import { answerAsked, type Answer } from './ask.ts'
import { AskedItem } from './AskedItem.tsx'
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
  const [isBusy, setBusy] = useState(false)
  const waiting = asked.filter((one) => !answered.includes(keyOf(one)))
  const answer = async (one: Asked, given: Answer) => {
    setBusy(true)
    const error = await answerAsked(routes.api, one, given)
    setBusy(false)
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
          <AskedItem
            key={keyOf(one)}
            item={one}
            admin={routes.admin}
            typeName={types.find(({ slug }) => slug === one.collection)?.words}
            words={words}
            isDisabled={isBusy}
            onAnswer={(given) => void answer(one, given)}
          />
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

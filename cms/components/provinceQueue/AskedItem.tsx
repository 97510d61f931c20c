'use client'
import { Button } from '@payloadcms/ui'
import type { Asked } from '../../sites/asked.ts'
import type { Answer } from './ask.ts'
import type { queueText } from './text.ts'

type Props = {
  item: Asked
  admin: string
  typeName: string | undefined
  words: ReturnType<typeof queueText>
  isDisabled: boolean
  onAnswer: (given: Answer) => void
}

/** One request: the item with its agency and day, and both choices. */
export function AskedItem({ item, admin, typeName, words, isDisabled, onAnswer }: Props) {
  const { collection, id, title, agency, at, isDraft } = item
  return (
    <li>
      <span>
        <a href={`${admin}/collections/${collection}/${id}`}>{title}</a>
        {` · ${[typeName, agency, at].filter(Boolean).join(' · ')}`}
        {isDraft && ` (${words.draft})`}
      </span>
      {(['yes', 'refused'] as const).map((given) => {
        const label = given === 'yes' ? words.grant : words.refuse
        return (
          <Button
            key={given}
            buttonStyle={given === 'yes' ? 'primary' : 'secondary'}
            size="small"
            margin={false}
            disabled={isDisabled}
            aria-label={`${label}: ${title}`}
            onClick={() => onAnswer(given)}
          >
            {label}
          </Button>
        )
      })}
    </li>
  )
}

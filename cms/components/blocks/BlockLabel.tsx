'use client'
import { ErrorPill, Pill, useAllFormFields, useTranslation } from '@payloadcms/ui'
import { RICH_BLOCKS, type RichBlockType } from '../../content/blocks/index.ts'
import { blockSummary } from './summary.ts'
import './blocks.css'

/** The head of a block in the editor: its name, and the beginning of what is in it. */
export function BlockLabel({ type }: { type: RichBlockType }) {
  const { i18n } = useTranslation()
  const [fields] = useAllFormFields()
  const faulty = Object.values(fields).filter(({ valid }) => valid === false).length
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const values = Object.fromEntries(Object.entries(fields).map(([path, { value }]) => [path, value]))
  return (
    <div className="rich-block-label">
      <Pill pillStyle="white" size="small">
        {RICH_BLOCKS[type].words[language]}
      </Pill>
      <span className="rich-block-label__content">{blockSummary(type, values, language)}</span>
      {faulty > 0 && <ErrorPill count={faulty} i18n={i18n} withMessage />}
    </div>
  )
}

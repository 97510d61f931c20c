import type { ReactNode } from 'react'
import type { StaffActName } from '../../cases/acts/acts.ts'
import { pageOfCase } from '../../cases/acts/correct.ts'
import type { StoredFile } from '../../cases/stored.ts'
import type { ActChoices } from '../../caseDesk/choices.ts'
import { idText } from '../../content/record.ts'
import { LONGEST_CASE_TEXT } from '../../content/cases/bounds.ts'
import { COST_STATE_NAMES, COST_STATES } from '../../content/cases/cost.ts'
import { groundsOn, nameGround } from '../../content/cases/refusals.ts'
import { LONGEST_CORRECTION } from '../../content/corrections.ts'
import { VISIBILITIES } from '../../content/cases/visibility.ts'
import { PROVINCE } from './actBody.ts'
import { actText, type ActText } from './actText.ts'
import { AnswerFields } from './AnswerFields.tsx'
import { CaseField } from './CaseField.tsx'
import { PublishFields } from './PublishFields.tsx'
import { unsentFiles, type ScreenProps } from './screenLook.ts'

export interface ActProps extends ScreenProps {
  choices: ActChoices
}

const LONGEST_REASON = 2000

const Reason = ({ words }: { words: ActText }) => (
  <CaseField
    {...{ name: 'reason', label: words.reason, type: 'textarea', rows: 3, isRequired: true }}
    maxLength={LONGEST_REASON}
  />
)

const Text = ({ name, label }: { name: string; label: string }) => (
  <CaseField
    {...{ name, label, type: 'textarea', rows: 6, isRequired: true, maxLength: LONGEST_CASE_TEXT }}
  />
)

const OneFile = ({ files, words }: { files: StoredFile[]; words: ActText }) => (
  <CaseField
    {...{ name: 'file', label: words.file, type: 'select', isRequired: true }}
    options={files.map(({ id, name }) => ({ value: String(id), label: name }))}
  />
)

function Visibility({ look, words, value }: Pick<ActProps, 'look'> & { words: ActText; value?: string }) {
  const options = VISIBILITIES.map((one) => ({ value: one.value, label: one.words[look.language] }))
  return (
    <>
      <CaseField {...{ name: 'visibility', label: words.visibility, type: 'select', options, value }} />
      <Reason words={words} />
    </>
  )
}

function Merge({ at, look, words }: ActProps & { words: ActText }) {
  const options = at.similar.map(({ number, text }) => ({
    value: number,
    label: `${number}: ${text.slice(0, 60)}`,
  }))
  return (
    <>
      {options.length > 0 && (
        <CaseField
          {...{ name: 'offered', label: words.offered, type: 'select', none: words.typed, options }}
        />
      )}
      <CaseField
        {...{ name: 'original', label: words.original, isRequired: options.length === 0 }}
        hint={look.screen.nearHint}
      />
    </>
  )
}

const groundOptions = ({ at, choices: { kind }, look: { language } }: ActProps) =>
  groundsOn(kind?.grounds ?? [], at.of.receivedOn).map((one) => ({
    ...{ value: one.value, label: nameGround(one, language) },
  }))

type Fields = (props: ActProps & { words: ActText }) => ReactNode

const FIELDS: Partial<Record<StaffActName, Fields>> = {
  assign: ({ at, choices, words }) => (
    <CaseField
      {...{ name: 'assignee', label: words.assignee, type: 'select', none: words.choose, isRequired: true }}
      {...{ options: choices.colleagues, value: idText(at.of.assignee) ?? undefined }}
    />
  ),
  note: ({ words }) => <Text name="text" label={words.progress} />,
  'pass-on': ({ at, choices, look, words }) => (
    <>
      <CaseField
        {...{ name: 'agency', label: words.agency, type: 'select', none: words.choose, isRequired: true }}
        options={[
          ...(idText(at.of.agency) === null ? [] : [{ value: PROVINCE, label: look.words.province }]),
          ...choices.agencies,
        ]}
      />
      <Reason words={words} />
    </>
  ),
  'ask-back': ({ words }) => <Text name="text" label={words.question} />,
  correct: ({ at, words }) => (
    <>
      <CaseField {...{ name: 'path', label: words.path, value: pageOfCase(at.of), isRequired: true }} />
      <CaseField
        {...{ name: 'text', label: words.toCorrect, type: 'textarea', value: at.of.page?.part ?? '' }}
        {...{ isRequired: true, maxLength: LONGEST_CORRECTION }}
      />
    </>
  ),
  answer: ({ choices, ...more }) => (
    <AnswerFields
      grounds={choices.kind?.hasCost ? groundOptions({ choices, ...more }) : []}
      templates={choices.templates}
      needsSecondPerson={Boolean(choices.kind?.needsSecondPerson)}
    />
  ),
  'send-back': ({ words }) => <Reason words={words} />,
  refuse: ({ words, ...more }) => (
    <>
      <CaseField
        {...{ name: 'ground', label: words.ground, type: 'select', none: words.choose, isRequired: true }}
        options={groundOptions(more)}
      />
      <Text name="text" label={words.explanation} />
    </>
  ),
  extend: ({ choices, words }) => (
    <>
      <CaseField
        {...{ name: 'length', type: 'number', isRequired: true }}
        label={words.length(choices.kind?.clock.unit ?? 'days', choices.kind?.clock.extension?.length ?? 0)}
      />
      <Reason words={words} />
    </>
  ),
  cost: ({ at, look, words }) => (
    <>
      <CaseField
        {...{ name: 'amount', label: words.amount, type: 'number', isRequired: true }}
        value={at.of.cost ? String(at.of.cost.amount) : undefined}
      />
      <CaseField
        {...{
          name: 'state',
          label: words.costState,
          type: 'select',
          value: at.of.cost?.state ?? 'estimated',
        }}
        options={COST_STATE_NAMES.map((value) => ({ value, label: COST_STATES[value][look.language] }))}
      />
      <Reason words={words} />
    </>
  ),
  merge: Merge,
  publish: PublishFields,
  unpublish: ({ words }) => <Reason words={words} />,
  hide: ({ at, look, words }) => <Visibility look={look} words={words} value={at.of.visibility} />,
  'hide-file': ({ at, look, words }) => (
    <>
      <OneFile files={at.files} words={words} />
      <Visibility look={look} words={words} />
    </>
  ),
  'drop-file': ({ at, words }) => <OneFile files={unsentFiles(at.files)} words={words} />,
  'release-file': ({ at, words }) => (
    <>
      <OneFile files={unsentFiles(at.files).filter(({ held }) => held?.length)} words={words} />
      <Reason words={words} />
    </>
  ),
  reopen: ({ words }) => <Reason words={words} />,
  'take-to-search': ({ words }) => (
    <CaseField {...{ name: 'query', label: words.query, isRequired: true, maxLength: 120 }} />
  ),
}

/** What an act asks for. */
export function ActFields({ act, ...props }: ActProps & { act: StaffActName }) {
  const Found = FIELDS[act]
  return Found ? <Found {...props} words={actText(props.look.language)} /> : null
}

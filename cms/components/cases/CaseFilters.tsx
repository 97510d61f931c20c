import type { AskedCases } from '../../caseDesk/asked.ts'
import type { KindInUse } from '../../cases/kinds.ts'
import type { CaseLook } from './CaseTable.tsx'

interface Option {
  value: string
  label: string
}

interface ChoiceProps {
  name: string
  label: string
  all: string
  value: string | null
  options: Option[]
}

const Choice = ({ name, label, all, value, options }: ChoiceProps) => (
  <label>
    <span>{label}</span>
    <select name={name} defaultValue={value ?? ''}>
      <option value="">{all}</option>
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  </label>
)

interface Props {
  asked: AskedCases
  kinds: KindInUse[]
  /** Whose cases the reader sees. */
  agencies: Option[]
  look: CaseLook
}

/** Narrows a list of cases; a form that works as an address, which can be kept. */
export function CaseFilters({ asked, kinds, agencies, look: { words, language } }: Props) {
  const topics = kinds
    .filter(({ key }) => !asked.kind || key === asked.kind)
    .flatMap((kind) => kind.topics)
    .filter(({ key }, at, all) => all.findIndex((one) => one.key === key) === at)
  return (
    <form className="cases__filters" aria-label={words.filter}>
      <input type="hidden" name="tab" value={asked.tab} />
      <Choice
        {...{ name: 'kind', label: words.columns.kind, all: words.allKinds, value: asked.kind }}
        options={kinds.map(({ key, name }) => ({ value: key, label: name[language] }))}
      />
      {topics.length > 0 && (
        <Choice
          {...{ name: 'topic', label: words.topic, all: words.allTopics, value: asked.topic }}
          options={topics.map(({ key, name }) => ({ value: key, label: name[language] }))}
        />
      )}
      {agencies.length > 1 && (
        <Choice
          {...{ name: 'agency', label: words.columns.agency, all: words.allAgencies, value: asked.agency }}
          options={agencies}
        />
      )}
      <label className="cases__search">
        <span>{words.search}</span>
        <input type="search" name="search" defaultValue={asked.search ?? ''} maxLength={100} />
      </label>
      <button type="submit">{words.find}</button>
    </form>
  )
}

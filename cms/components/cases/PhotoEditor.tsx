'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import {
  MOST_COVERED,
  PHOTO_MOMENTS,
  type CoveredPart,
  type PhotoMoment,
} from '../../content/cases/photos.ts'
import { askRoute } from '../askRoute.ts'
import { Errors } from '../workflow/Errors.tsx'
import { CaseField } from './CaseField.tsx'
import { middleOf, partWith, type Size } from './drawn.ts'
import { PhotoCanvas } from './PhotoCanvas.tsx'
import { photoText } from './photoText.ts'
import { useShownAnew } from './useShownAnew.ts'

interface Props {
  id: string
  name: string
  size: Size
  /** Of the photo, and of the route that changes it. */
  src: string
  url: string
  covered: CoveredPart[]
  moment: PhotoMoment | null
}

const NUMBERS = ['left', 'top', 'width', 'height'] as const
const useWords = () => photoText(useTranslation().i18n.language)

interface PartProps {
  at: number
  part: CoveredPart
  onChange: (change: Partial<CoveredPart>) => void
  onRemove: () => void
}

function Part({ at, part, onChange, onRemove }: PartProps) {
  const words = useWords()
  return (
    <fieldset className="case__part">
      <legend>{words.part(at)}</legend>
      {NUMBERS.map((name) => (
        <label key={name}>
          {words.fields[name]}
          <input
            type="number"
            min={0}
            value={part[name]}
            onChange={({ target }) => onChange({ [name]: Number(target.value) })}
          />
        </label>
      ))}
      <button type="button" onClick={onRemove}>
        {words.remove(at)}
      </button>
    </fieldset>
  )
}

/** Covers parts of a photo for the public, and says when it was taken. */
export function PhotoEditor({ id, name, size, src, url, ...stored }: Props) {
  const words = useWords()
  const [covered, setCovered] = useState(stored.covered)
  const [moment, setMoment] = useState<string>(stored.moment ?? '')
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const showAnew = useShownAnew()
  const add = (part: CoveredPart) => setCovered((all) => [...all, part].slice(0, MOST_COVERED))
  const change = (at: number, by: Partial<CoveredPart>) =>
    setCovered((all) => all.map((one, index) => (index === at ? partWith(one, by, size) : one)))
  async function save() {
    setBusy(true)
    const answer = await askRoute(url, { file: id, covered, moment: moment || null })
    setBusy(false)
    if ('errors' in answer) return setErrors([`${words.failed}: ${answer.errors.join(' ')}`])
    setErrors([])
    showAnew(words.photo(name))
  }
  return (
    <div className="case__form">
      <p>{words.draw}</p>
      <PhotoCanvas {...{ src, size, covered, label: words.photo(name), onDrawn: add }} />
      {covered.map((part, at) => (
        <Part
          key={at}
          {...{ at: at + 1, part, onChange: (by) => change(at, by) }}
          onRemove={() => setCovered((all) => all.filter((_, index) => index !== at))}
        />
      ))}
      <button type="button" onClick={() => add(middleOf(size))}>
        {words.add}
      </button>
      <CaseField
        {...{ name: 'moment', label: words.moment, type: 'select', none: words.byRole, value: moment }}
        options={PHOTO_MOMENTS.map((value) => ({ value, label: words.moments[value] }))}
        onChange={setMoment}
      />
      <Errors errors={errors} />
      <Button size="small" margin={false} disabled={isBusy} onClick={() => void save()}>
        {words.save}
      </Button>
    </div>
  )
}

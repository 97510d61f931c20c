import { LONGEST_LINE } from '../../content/cases/bounds.ts'
import { findPersonal } from '../../content/cases/personal.ts'
import { isAnswer } from '../../content/cases/states.ts'
import type { ActProps } from './ActFields.tsx'
import { actText } from './actText.ts'
import { CaseField } from './CaseField.tsx'
import { RedactField } from './RedactField.tsx'

/** The place as it is public, or as it was sent where nothing in it may name a person. */
function spotOf({ isReviewed, publicSpot, place }: ActProps['at']['of']): string {
  if (isReviewed) return publicSpot ?? ''
  const words = publicSpot ?? place?.words ?? ''
  return findPersonal(words).length === 0 ? words : ''
}

/** What the public is shown of a case: its text, its place, its answer and the chosen files. */
export function PublishFields({ at: { of, events, files }, look }: ActProps) {
  const words = actText(look.language)
  const answer = events.findLast(({ act }) => isAnswer(act))
  return (
    <>
      <RedactField
        {...{ name: 'publicText', label: words.publicText, original: of.text }}
        current={of.publicText ?? null}
      />
      {of.place?.words && (
        <CaseField
          {...{ name: 'publicSpot', label: words.publicSpot, hint: words.spotHint(of.place.words) }}
          {...{ value: spotOf(of), maxLength: LONGEST_LINE }}
        />
      )}
      {answer?.text && (
        <RedactField
          {...{ name: 'publicAnswer', label: words.publicAnswer, original: answer.text }}
          current={answer.publicText ?? null}
        />
      )}
      {files.length > 0 && (
        <fieldset className="case__caller">
          <legend>{words.publicFiles}</legend>
          {files.map(({ id, name, isPublic }) => (
            <label key={id}>
              <input type="checkbox" name="files" value={String(id)} defaultChecked={Boolean(isPublic)} />{' '}
              {name}
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}

import type { ActProps } from './ActFields.tsx'
import { actText } from './actText.ts'
import { RedactField } from './RedactField.tsx'

const ANSWERS = ['answered', 'fixed', 'refused']

/** What the public is shown of a case: its text, its answer and the chosen files. */
export function PublishFields({ at: { of, events, files }, look }: ActProps) {
  const words = actText(look.language)
  const answer = events.findLast(({ act }) => ANSWERS.includes(act))
  return (
    <>
      <RedactField
        {...{ name: 'publicText', label: words.publicText, original: of.text }}
        current={of.publicText ?? null}
      />
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

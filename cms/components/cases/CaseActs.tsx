import type { StaffActName } from '../../cases/acts/acts.ts'
import { ActFields, type ActProps } from './ActFields.tsx'
import { ActForm } from './ActForm.tsx'
import { actText } from './actText.ts'
import { AttachFile } from './AttachFile.tsx'
import { unsentFiles } from './screenLook.ts'

/** Acts that are done with a button alone. */
const AT_ONCE: readonly StaffActName[] = ['accept', 'approve']

function possible({ at, choices }: ActProps): StaffActName[] {
  const { of, files } = at
  const unsent = unsentFiles(files)
  const without: StaffActName[] = [
    ...(choices.kind?.clock.extension ? [] : (['extend'] as const)),
    ...(choices.kind?.hasCost ? [] : (['cost'] as const)),
    ...(of.isPublishable && of.visibility === 'normal' ? [] : (['publish'] as const)),
    ...(files.length > 0 ? [] : (['hide-file'] as const)),
    ...(unsent.length > 0 ? [] : (['drop-file'] as const)),
    ...(unsent.some(({ held }) => held?.length) ? [] : (['release-file'] as const)),
  ]
  return at.acts.filter((act) => !without.includes(act))
}

/** What can be done with a case now: buttons, and forms that are opened one at a time. */
export function CaseActs(props: ActProps) {
  const { at, look } = props
  const words = actText(look.language)
  const acts = possible(props)
  const form = { url: `${look.api}/cases/${at.of.id}`, seen: at.of.updatedAt, path: look.path }
  const { pending } = at.of
  return (
    <section aria-labelledby="case-acts">
      <h2 id="case-acts">{words.title}</h2>
      {pending && (
        <>
          <p>{look.screen.pending(pending.byName)}</p>
          <p className="case__text case__sent">{pending.text}</p>
        </>
      )}
      {acts.length === 0 && <p>{look.screen.readOnly}</p>}
      {acts
        .filter((act) => AT_ONCE.includes(act))
        .map((act) => (
          <ActForm key={act} act={act} {...form} />
        ))}
      {acts.includes('answer') && (
        <details name="case-act" className="case__act">
          <summary>{words.attach}</summary>
          <AttachFile url={`${form.url}/attach`} />
        </details>
      )}
      {acts
        .filter((act) => !AT_ONCE.includes(act))
        .map((act) => (
          <details key={act} name="case-act" className="case__act">
            <summary>{words.names[act]}</summary>
            <ActForm act={act} {...form}>
              <ActFields {...props} act={act} />
            </ActForm>
          </details>
        ))}
    </section>
  )
}

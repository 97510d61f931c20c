import type { Payload } from 'payload'
import { idOf } from '../../content/record.ts'
import { findProbe } from '../../entry-points/probed.ts'
import { listProbes, type StoredProbe } from '../../probes/store.ts'
import { FAULT_WORDS, PROBE_STATE_WORDS } from '../../probes/words.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { probeText } from './text.ts'

interface Point {
  url?: string | null
  provider?: unknown
}

/** The probes of where an entry point leads; undefined when it has not been probed. */
function probeOf(probes: StoredProbe[], { url, provider }: Point): StoredProbe | undefined {
  if (url) return findProbe(probes, url)
  const id = idOf<string | null | undefined>(provider as string)
  return probes.find((one) => id && one.providers?.includes(String(id)))
}

/** What probes last said of an entry point, beside its form. */
export async function LastProbe(props: { payload: Payload; i18n: { language: string }; data?: Point }) {
  const { payload, i18n, data = {} } = props
  const words = probeText(i18n.language)
  const of = (both: { vi: string; en: string }) => (i18n.language === 'en' ? both.en : both.vi)
  const probe = probeOf(await listProbes(payload), data)
  return (
    <div className="field-type">
      <div className="field-label">{words.title}</div>
      {probe?.probedAt ? (
        <p>
          <a href={`${payload.config.routes.admin}/collections/address-probes/${probe.id}`}>
            {of(PROBE_STATE_WORDS[probe.state])}
          </a>
          {probe.fault && `: ${of(FAULT_WORDS[probe.fault])}`}, {toVietnamTime(probe.probedAt)}
        </p>
      ) : (
        <p>{words.never}</p>
      )}
      <p className="field-description">{words.hint}</p>
    </div>
  )
}

import type { CaseKind, CaseTopic } from '../../../cms/content/cases/kind.ts'
import type { Locale } from '../../paths.ts'
import type { Row } from './write.ts'

/** The kind of case that is a service request: the report of a place. */
export const REPORT_KIND = 'hien-truong'

type Kind = Pick<CaseKind, 'name' | 'intro' | 'topics'>

const toService = ({ name, intro }: Kind, topic: CaseTopic, locale: Locale): Row => ({
  ...{ service_code: topic.key, service_name: topic.name[locale], description: intro[locale] },
  ...{ metadata: false, type: 'realtime', keywords: '', group: name[locale] },
})

/** The services: the fields of reports of places. None asks for more than every report does. */
export const toServices = (kind: Kind | undefined, locale: Locale): Row[] =>
  kind ? kind.topics.map((topic) => toService(kind, topic, locale)) : []

/** A service without further attributes; undefined when there is none of this code. */
export const toDefinition = (kind: Kind | undefined, code: string): Row | undefined =>
  kind?.topics.some(({ key }) => key === code) ? { service_code: code, attributes: [] } : undefined

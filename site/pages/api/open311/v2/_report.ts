import { listPublicKinds } from '../../../../data/publicCases.ts'
import { REPORT_KIND } from '../../../../views/open311/services.ts'

/** The kind of case that is a service request; undefined where its cases are not public. */
export const findReportKind = async () => (await listPublicKinds()).find(({ key }) => key === REPORT_KIND)

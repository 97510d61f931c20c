import { GEOCODE_NAME, type CapArea, type CapInfo, type CapMessage } from '../../../cms/content/alerts/cap.ts'
import { escapeXml, xmlText } from '../xml.ts'

export const CAP_TYPE = 'application/cap+xml; charset=utf-8'

const NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2'

/** Elements in the order of the schema; those without a value are left out. */
const elements = (values: object): string =>
  Object.entries(values as Record<string, string | undefined>)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `<${name}>${escapeXml(xmlText(value!))}</${name}>`)
    .join('')

const toArea = ({ areaDesc, polygon, geocode }: CapArea): string => {
  const code = geocode ? `<geocode>${elements({ valueName: GEOCODE_NAME, value: geocode })}</geocode>` : ''
  return `<area>${elements({ areaDesc, polygon })}${code}</area>`
}

function toInfo({ areas, ...info }: CapInfo): string {
  const { language, category, event, urgency, severity, certainty, effective, onset, expires } = info
  const { senderName, headline, description, instruction, web } = info
  const first = { language, category, event, urgency, severity, certainty, effective, onset, expires }
  return `<info>${elements({ ...first, senderName, headline, description, instruction, web })}${areas.map(toArea).join('')}</info>`
}

/** A message as its element. */
export function toCapAlert({ info, ...message }: CapMessage): string {
  const { identifier, sender, sent, status, msgType, scope, note, references } = message
  const head = elements({ identifier, sender, sent, status, msgType, scope, note, references })
  return `<alert xmlns="${NAMESPACE}">${head}${info.map(toInfo).join('')}</alert>`
}

/** A message as a document of CAP 1.2. */
export const toCapXml = (message: CapMessage): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toCapAlert(message)}\n`

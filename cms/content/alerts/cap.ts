import type { CapCategory } from './kinds.ts'

/** A message of the Common Alerting Protocol 1.2 (OASIS, ITU-T X.1303bis), as it was issued: it never changes. */
export interface CapMessage {
  identifier: string
  sender: string
  /** As capTime writes it. */
  sent: string
  status: 'Actual' | 'Exercise' | 'Test'
  msgType: 'Alert' | 'Update' | 'Cancel'
  scope: 'Public'
  note?: string
  /** The messages it replaces: "sender,identifier,sent", apart by blanks. */
  references?: string
  info: CapInfo[]
}

export interface CapInfo {
  language: 'vi-VN' | 'en-US'
  category: CapCategory
  event: string
  urgency: 'Immediate' | 'Expected' | 'Future' | 'Past' | 'Unknown'
  severity: 'Extreme' | 'Severe' | 'Moderate' | 'Minor' | 'Unknown'
  certainty: 'Observed' | 'Likely' | 'Possible' | 'Unlikely' | 'Unknown'
  effective: string
  onset: string
  expires: string
  senderName: string
  headline: string
  description: string
  instruction?: string
  web: string
  areas: CapArea[]
}

export interface CapArea {
  areaDesc: string
  /** Its border in WGS 84, where it is known: "latitude,longitude" apart by blanks, the last pair like the first. */
  polygon?: string
  /** Code of the statistics office. */
  geocode?: string
}

/** The name under which a code of the statistics office stands in a message. */
export const GEOCODE_NAME = 'VN-GSO'

const OFFSET_MS = 7 * 60 * 60 * 1000

/** A moment as CAP wants it: the local time with its offset, to the second; "Z" is not allowed. */
export const capTime = (at: string | number | Date): string =>
  `${new Date(new Date(at).getTime() + OFFSET_MS).toISOString().slice(0, 19)}+07:00`

/** How a later message refers to one. */
export const referenceOf = ({ sender, identifier, sent }: Omit<CapMessage, 'info'>): string =>
  [sender, identifier, sent].join(',')

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/
const NAME = /^[^\s,<&]+$/
const REFERENCES = /^[^\s,<&]+,[^\s,<&]+,\S+( [^\s,<&]+,[^\s,<&]+,\S+)*$/

/** A pair of degrees of WGS 84. */
const PAIR = /^-?([0-8]?\d(\.\d+)?|90(\.0+)?),-?((1[0-7]\d|\d{1,2})(\.\d+)?|180(\.0+)?)$/
const LEAST_PAIRS = 4

function faultsOfPolygon(polygon: string): string[] {
  const pairs = polygon.split(' ')
  const isClosed = pairs.length >= LEAST_PAIRS && pairs[0] === pairs.at(-1)
  return [
    ...pairs.filter((pair) => !PAIR.test(pair)).map((pair) => `point ${pair}`),
    ...(isClosed ? [] : ['an open polygon']),
  ]
}

function faultsOfInfo({ onset, effective, expires, headline, description, event, areas }: CapInfo): string[] {
  const isEmpty = (text: string) => text.trim() === ''
  return [
    ...[onset, effective, expires].filter((time) => !TIME.test(time)).map((time) => `time ${time}`),
    ...(expires <= onset ? ['expires before it begins'] : []),
    ...[headline, description, event].filter(isEmpty).map(() => 'an empty text'),
    ...(areas.length === 0 || areas.some(({ areaDesc }) => isEmpty(areaDesc)) ? ['no area'] : []),
    ...areas.flatMap(({ polygon }) => (polygon === undefined ? [] : faultsOfPolygon(polygon))),
  ]
}

/** What of the rules of CAP 1.2 a message breaks; nothing when it may be issued. */
export function faultsOfCap(message: CapMessage): string[] {
  const { identifier, sender, sent, msgType, references, info } = message
  const isLater = msgType !== 'Alert'
  return [
    ...[identifier, sender].filter((name) => !NAME.test(name)).map((name) => `name "${name}"`),
    ...(TIME.test(sent) ? [] : [`time ${sent}`]),
    ...(isLater === (references !== undefined) ? [] : ['references']),
    ...(references === undefined || REFERENCES.test(references) ? [] : [`references "${references}"`]),
    ...(info.length === 0 ? ['no info'] : info.flatMap(faultsOfInfo)),
  ]
}

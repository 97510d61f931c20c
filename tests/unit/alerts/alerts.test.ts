import { expect, test } from 'vitest'
import { alertsAt, type AlertSeverity } from '../../../cms/content/alerts/alerts.ts'
import { toAlertView } from '../../../site/views/alerts/alert.ts'
import { toAlertSections } from '../../../site/views/alerts/page.ts'

const NOW = new Date('2026-11-30T03:00:00Z')
const alert = (id: string, severity: AlertSeverity, more: object = {}) => ({
  ...{ id, severity, kind: 'landslide', title: `Cảnh báo ${id}`, text: 'Sạt lở', areas: [] as object[] },
  ...{ from: '2026-11-30T01:00:00Z', until: '2026-11-30T11:00:00Z', ...more },
})
const bacHa = { id: 'u1', fullName: 'Xã Bắc Hà', fullNameEn: 'Bac Ha commune' }
const all = [
  alert('info', 'info'),
  alert('emergency', 'emergency'),
  alert('emergency-u1', 'emergency', { areas: [bacHa] }),
  alert('warning-u1', 'warning', { areas: ['u1'] }),
  alert('over', 'emergency', { until: '2026-11-30T02:59:59Z' }),
  alert('coming', 'emergency', { from: '2026-11-30T03:00:01Z' }),
  alert('cancelled', 'emergency', { isCancelled: true }),
]

test.each([
  ['the portal', { isSite: false }, ['emergency', 'emergency-u1'], ['warning-u1', 'info']],
  [
    'the site of the commune',
    { isSite: true, unit: 'u1' },
    ['emergency', 'emergency-u1'],
    ['warning-u1', 'info'],
  ],
  ['the site of another commune', { isSite: true, unit: 'u2' }, ['emergency'], ['info']],
  ['the site of a department', { isSite: true }, ['emergency', 'emergency-u1'], ['info']],
])('on %s emergencies are on every page, others at home', (_, place, everywhere, atHome) => {
  const found = alertsAt(all, place, NOW)
  expect(found.everywhere.map(({ id }) => id)).toEqual(everywhere)
  expect(found.atHome.map(({ id }) => id)).toEqual(atHome)
})

test('an alert says where and when, in the language of the page', () => {
  const view = toAlertView({ ...all[2]!, areas: [bacHa], href: 'javascript:alert(1)' } as never, 'en')
  expect(view).toMatchObject({
    area: { text: 'Bac Ha commune' },
    event: 'Flash flood or landslide',
    title: { text: 'Cảnh báo emergency-u1', lang: 'vi' },
    details: '/en/canh-bao#emergency-u1',
  })
  expect(view.href).toBeUndefined()
  expect(toAlertView(all[0] as never, 'vi')).toMatchObject({
    area: { text: 'Toàn tỉnh' },
    time: 'từ 08:00 ngày 30/11/2026 đến 18:00 ngày 30/11/2026',
  })
})

test('the page of alerts has those in force, to come and past', () => {
  const open = all.filter(({ id }) => !['over', 'cancelled'].includes(id))
  const sections = toAlertSections({ open, past: [all[4]!] } as never, 'vi', NOW)
  expect(sections.map(({ id, alerts }) => [id, alerts.length])).toEqual([
    ['dang-co', 4],
    ['sap-toi', 1],
    ['da-qua', 1],
  ])
})

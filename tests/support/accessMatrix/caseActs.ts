/** Acts on a case, with what each asks. */
const CASE_ACTS: Record<string, object> = {
  ...{
    accept: {},
    assign: { assignee: 'mau' },
    note: { text: 'Thử' },
    'pass-on': { agency: 'mau', reason: 'Thử' },
  },
  ...{ 'ask-back': { text: 'Thử' }, answer: { text: 'Thử' }, approve: {}, 'send-back': { reason: 'Thử' } },
  ...{ refuse: { ground: 'mau', text: 'Thử' }, extend: { length: 1, reason: 'Thử' } },
  ...{ merge: { original: 'mau' }, publish: { publicText: '0912345678' }, unpublish: { reason: 'Thử' } },
  ...{ hide: { visibility: 'normal', reason: 'Thử' } },
  ...{ 'hide-file': { file: 'mau', visibility: 'hidden', reason: 'Thử' }, reopen: { reason: 'Thử' } },
  'take-to-search': { query: 'thử' },
  ...{ 'drop-file': { file: 'mau' }, 'release-file': { file: 'mau', reason: 'Thử' }, attach: {} },
  photo: { file: 'mau', covered: [], moment: null },
  cost: { amount: 1, state: 'estimated', reason: 'Thử' },
  ...{ contact: {}, correct: { path: '/tin-tuc/khong-co', text: 'Thử' } },
}

/** What is asked at the routes of the acts on a case. */
export const caseActs = (
  id: string,
): Record<string, () => { params: Record<string, string>; body: object }> =>
  Object.fromEntries(
    Object.entries(CASE_ACTS).map(([act, body]) => [
      `cases post /:id/${act}`,
      () => ({ params: { id, collection: 'cases' }, body }),
    ]),
  )

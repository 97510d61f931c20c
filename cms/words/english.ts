/** English where Payload's words would be taken for something else. */
export const english = {
  general: { language: 'Language of the admin', locale: 'Content in', noLabel: '–' },
}

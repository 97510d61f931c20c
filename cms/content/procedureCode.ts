const FORM = /^\d\.\d{6}$/

/** Whether a value is the official code of a procedure: `1.001193`. */
export const isProcedureCode = (value: unknown): value is string =>
  typeof value === 'string' && FORM.test(value)

/** A label or description in the two languages of the admin. */
export const both = (vi: string, en: string) => ({ vi, en })

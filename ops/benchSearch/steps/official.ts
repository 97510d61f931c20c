import type { Bench } from '../bench.ts'

/** Codes and numbers in every written form of the table that the unit tests use. */
export async function measureOfficialForms({ report }: Bench): Promise<void> {
  report.fail('official', 'there is no table of written forms yet')
}

import type { APIRoute } from 'astro'
import { toTurtle, turtleHead } from '../../views/rdf/turtle.ts'
import { describeProcedure } from './_cpsv.ts'
import { answerRecord } from './_record.ts'

/** A procedure in the words of CPSV-AP 3.2.0, as Turtle 1.1. */
export const GET: APIRoute = (context) =>
  answerRecord(context, 'ttl', async (code) => {
    const found = await describeProcedure(code)
    return found && turtleHead + toTurtle(found)
  })

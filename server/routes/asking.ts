import type { Hono } from 'hono'
import { answerRequest, askRequest, decisionRequest } from '../../schemas/api/index.ts'
import { isId, type Result } from '../../schemas/basics/index.ts'
import { Asking, type AskingProblem } from '../asking/index.ts'
import { RefusedRequest } from './problem.ts'
import { readBody } from './read-body.ts'
import type { RouteServices } from './services.ts'
import { entryFor, type SignedIn } from './signed-in.ts'

/** What people ask about a contract, below `/:contract`: `asking`, `questions` and `pause`. */
export function addAskingRoutes(routes: Hono<SignedIn>, services: RouteServices): void {
  const { store, rooms, system } = services
  const asking = new Asking({ store, rooms, system })

  routes.get('/:contract/asking', async (context) => {
    const found = await asking.list(await entryFor(context, services))
    if (!found) throw new RefusedRequest('not-found', 'a contract with a document')
    return context.json(found)
  })

  routes.post('/:contract/questions', async (context) => {
    const entry = await entryFor(context, services)
    const request = await readBody(context, askRequest)
    return context.json({ question: given(await asking.ask(entry, request)) }, 201)
  })

  routes.post('/:contract/questions/:question/answers', async (context) => {
    const entry = await entryFor(context, services)
    const question = questionIn(context.req.param('question'))
    const request = await readBody(context, answerRequest)
    return context.json({ question: given(await asking.answer(entry, question, request)) }, 201)
  })

  routes.post('/:contract/questions/:question/close', async (context) => {
    const entry = await entryFor(context, services)
    const question = questionIn(context.req.param('question'))
    return context.json({ question: given(await asking.close(entry, question)) })
  })

  routes.post('/:contract/questions/:question/decision', async (context) => {
    const entry = await entryFor(context, services)
    const question = questionIn(context.req.param('question'))
    const { accept, block } = await readBody(context, decisionRequest)
    return context.json({ question: given(await asking.decide(entry, question, accept, block)) })
  })

  routes.post('/:contract/pause', async (context) => {
    const entry = await entryFor(context, services)
    return context.json({ pause: given(await asking.pause(entry)) }, 201)
  })

  routes.delete('/:contract/pause', async (context) => {
    const entry = await entryFor(context, services)
    return context.json({ pause: given(await asking.resume(entry)) })
  })
}

function questionIn(id: string): string {
  if (!isId(id)) throw new RefusedRequest('not-found', 'a question of this contract')
  return id
}

function given<Value>(result: Result<Value, AskingProblem>): Value {
  if (result.ok) return result.value
  throw new RefusedRequest(result.refusal.code, result.refusal.expected)
}

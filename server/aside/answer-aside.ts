/**
 * The other side of {@link AsideProcess}: what runs in the process. A module that answers calls it once.
 *
 * The process ends when who asks is gone, also by a kill. While it works it does not hear of that, so no
 * answer takes longer than `LONGEST`: every deadline of who asks comes long before. Signals that a
 * terminal or a supervisor sends to all processes at once are not heard: the server ends in order, and
 * then this one.
 */
import process from 'node:process'
import { Script } from 'node:vm'

const LONGEST = 60_000

const NAME = 'samenspraakAnswer'

/**
 * @param react gives the answer, at once; null: none is awaited. What it throws ends the process.
 * @param longest how long it may take when nobody ends it sooner, in milliseconds
 */
export function answerAside<Question, Answer>(
  react: (question: Question) => Answer | null,
  longest = LONGEST,
): void {
  let question: Question
  let answer: Answer | null = null
  // Only what a script calls can be ended after some time.
  Object.defineProperty(globalThis, NAME, {
    value: () => {
      answer = react(question)
    },
  })
  const script = new Script(`${NAME}()`)
  process.on('message', (asked) => {
    question = asked as Question
    answer = null
    script.runInThisContext({ timeout: longest, displayErrors: false })
    if (answer !== null) process.send!(answer)
  })
  process.on('disconnect', () => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
  process.send!('ready')
}

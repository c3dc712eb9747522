/**
 * What most tests in Chromium stand on: one browser for the file, the real server with the built pages,
 * and people who are gone after the test in which they came.
 */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { startBrowser, type TestBrowser, type TestPerson } from './chromium.ts'
import {
  type ElementServer,
  type ElementServerOptions,
  startElementServer,
} from './element-page.ts'

export interface ElementTests {
  /** Whose people leave by themselves. */
  readonly browser: Pick<TestBrowser, 'person'>
  /** The one that runs now; empty outside of tests. */
  readonly server: ElementServer
}

export interface ElementTestsOptions extends ElementServerOptions {
  /** One server for the whole file: quicker, where tests do not mind what others wrote. */
  readonly oneServer?: boolean
  /** False where the tests themselves say what their pages may report as an error. */
  readonly quietPages?: boolean
}

/** For the top of a file. A test fails when a request failed, or when a page reported an error. */
export function useElementServer({
  oneServer = false,
  quietPages = true,
  ...options
}: ElementTestsOptions = {}): ElementTests {
  const server = {} as ElementServer
  const people: TestPerson[] = []
  let chromium: TestBrowser
  beforeAll(async () => {
    chromium = await startBrowser()
  })
  afterAll(() => chromium.close())
  const [before, after] = oneServer ? [beforeAll, afterAll] : [beforeEach, afterEach]
  before(async () => {
    const started = await startElementServer(options)
    Object.defineProperties(server, Object.getOwnPropertyDescriptors(started))
  })
  after(async () => {
    const { failures } = server
    await server.close()
    expect(failures).toEqual([])
  })
  // The last to be set up is the first to run: people leave while the server is still there.
  afterEach(async () => {
    const left = people.splice(0)
    for (const { context } of left) await context.close()
    if (quietPages) expect(left.flatMap(({ errors }) => errors)).toEqual([])
  })
  return {
    server,
    browser: {
      async person(given) {
        const person = await chromium.person(given)
        people.push(person)
        return person
      },
    },
  }
}

/** The root of `/frame.html`: all that it takes from the browser is taken here. */
import * as v from 'valibot'
import { frameResponse } from '../../schemas/api/index.ts'
import { languageOf } from '../../schemas/basics/index.ts'
import { thisBrowser } from '../browser.ts'
import { openFramePage } from './frame-page.ts'

openFramePage({
  window,
  place: document.querySelector<HTMLElement>('#frame')!,
  browser: thisBrowser(),
  language: languageOf(navigator.language),
  // A file of its own, which portals take too. What the page around says meanwhile waits.
  element: () => import('../main.ts'),
  async origins() {
    const answer = await fetch(new URL('api/frame', location.href), { credentials: 'omit' })
    return v.parse(frameResponse, await answer.json()).origins
  },
})

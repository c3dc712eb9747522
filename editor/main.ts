/**
 * The element as a file to load: `<script type="module" src="…/gpmi-editor.js">` defines
 * `<gpmi-editor>`. All that the editor takes from the browser is given here.
 */
import { thisBrowser } from './browser.ts'
import { GpmiEditor } from './element/index.ts'

const browser = thisBrowser()

if (!customElements.get('gpmi-editor')) {
  customElements.define(
    'gpmi-editor',
    class extends GpmiEditor {
      constructor() {
        super(browser)
      }
    },
  )
}

/** What the surface does without until the text is open and can be typed in. */
export { othersStyles } from '../styles/index.ts'
export { caretsPlugin, setCarets } from './binding/index.ts'
export { keepPlace } from './kept-place.ts'
export { readMarkup } from './paste/read-markup.ts'
export { clipboardSerializer, clipboardText } from './paste/write-clipboard.ts'
export { pointingPlugin, setOthersPointing, setOwnPointing, shortText } from './pointing.ts'
export { PointingBar } from './pointing-bar.ts'
export { FactForm } from './views/fact-form.ts'

/** What a word list may use of the engine, without the engine. */
export { writtenForms } from './written-forms.ts'

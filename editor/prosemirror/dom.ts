/** Making DOM in plain steps: what stands in the editable text is light DOM without a framework. */

type Attributes = Readonly<Record<string, string | boolean | null>>

/**
 * A new element. An attribute that is `true` stands without a value; `false` and `null` leave it out.
 * Children are elements or text; text is never read as markup.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value)
  element.append(...children)
  return element
}

/** Sets an attribute only when it differs, so that nothing is laid out again for nothing. */
export function setAttribute(element: Element, name: string, value: string | boolean | null): void {
  const wanted = value === true ? '' : value
  if (wanted === false || wanted === null) {
    if (element.hasAttribute(name)) element.removeAttribute(name)
  } else if (element.getAttribute(name) !== wanted) element.setAttribute(name, wanted)
}

/** Sets the text only when it differs. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** A part of a node view in which the caret never comes. */
export function island<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  return make(name, { contenteditable: 'false', ...attributes }, ...children)
}

/** A button that presses nothing else: not a form's. */
export function button(
  className: string,
  text: string,
  pressed: (event: MouseEvent) => void,
): HTMLButtonElement {
  const element = make('button', { type: 'button', class: className }, text)
  element.addEventListener('click', pressed)
  return element
}

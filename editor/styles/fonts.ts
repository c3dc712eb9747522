import italic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?url'
import upright from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'

/**
 * Atkinson Hyperlegible Next (Braille Institute, OFL 1.1), its Latin part, in the weights 200 to 800.
 * A font belongs to a document and not to a shadow root, so it is added to the document, once; the
 * browser fetches it when text needs it, and shows the system's font until then.
 */
export function addFonts(to: Document): void {
  const family = 'Atkinson Hyperlegible Next Variable'
  for (const face of to.fonts) if (face.family.replaceAll('"', '') === family) return
  const base = new URL(import.meta.url)
  for (const [style, file] of [
    ['normal', upright],
    ['italic', italic],
  ] as const) {
    to.fonts.add(
      new FontFace(family, `url("${new URL(file, base).href}") format("woff2")`, {
        style,
        weight: '200 800',
        display: 'swap',
      }),
    )
  }
}

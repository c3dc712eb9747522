/** What `custom-elements.json` is made from: the doc comments of the one public element. */
export default {
  globs: ['editor/element/gpmi-editor.ts'],
  outdir: 'dist/web',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'public-face-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          module.path = 'gpmi-editor.js'
          module.exports = []
          for (const declaration of module.declarations) {
            const isPublic = ({ name, privacy }) =>
              !/^[_#]/.test(name) && privacy !== 'private' && privacy !== 'protected'
            declaration.members = declaration.members?.filter(
              (member) => isPublic(member) && !/Callback$/.test(member.name),
            )
            // The one place that sends events has their name in a variable.
            declaration.events = declaration.events?.filter(({ name }) => name.startsWith('gpmi-'))
            declaration.attributes = declaration.attributes?.filter(
              ({ name }) => name && isPublic({ name }),
            )
          }
        }
      },
    },
  ],
}

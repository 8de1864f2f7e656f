// Packages that few commands use lie beside the bundle, a file each, which is read when a command first asks for it. Of what the bundle holds
// V8 takes all into memory at each start, several times over.

const PACKAGES = [
  'hast-util-from-html',
  'hast-util-to-mdast',
  'ical-generator',
  'ical.js',
  'liquidjs',
  'nodemailer/lib/mail-composer',
  'postal-mime',
  'vscode-languageserver/node',
]
const FOLDER = 'packages'

/** `liquidjs` → `packages/liquidjs`, to which an ending comes. */
const placeOf = name => `${FOLDER}/${name.replaceAll('/', '-')}`

const BESIDE = new RegExp(`^\\./${FOLDER}/`)

/** For esbuild: a bundle that asks for the files. */
export const apart = {
  name: 'apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z]/ }, ({ path }) => (PACKAGES.includes(path) ? { path, namespace: 'apart' } : undefined))
    onResolve({ filter: BESIDE }, ({ path }) => ({ path, external: true }))
    // Through a module of its own, for which "default" means what it says.
    onLoad({ filter: /^/, namespace: 'apart' }, ({ path }) => {
      const file = JSON.stringify(`./${placeOf(path)}.cjs`)
      return { contents: `export * from ${file}\nexport { default } from ${file}`, loader: 'js' }
    })
  },
}

/** The files, as a bundle each for esbuild. */
export const packages = {
  entryPoints: PACKAGES.map(name => ({ in: name, out: placeOf(name) })),
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
}

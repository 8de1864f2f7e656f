// The examples of the rules, which only their pages show, lie beside the bundle in a file that is read when a page is asked for: they are two
// thirds of what the rules say, and of what a bundle holds V8 takes all into memory at each start.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundledCode } from './alphabet.mjs'

const RULES = fileURLToPath(new URL('../rules', import.meta.url))
const NAME = 'examples.json'

/** For esbuild; before `alphabet`, for the first that answers for a file is heard. */
export const examples = {
  name: 'examples',
  async setup({ onLoad, onResolve, initialOptions }) {
    const bundled = await bundledCode()
    initialOptions.assetNames = 'texts/[name]-[hash]'
    onLoad({ filter: /[\\/]rules[\\/][\w-]+[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      return { contents: bundled(EXAMPLES.test(code) ? withoutExamples(code) : code), loader: 'ts' }
    })
    onResolve({ filter: /^examples:/ }, ({ path }) => ({ path: path.slice('examples:'.length), namespace: 'examples' }))
    onLoad({ filter: /\.json$/, namespace: 'examples' }, () => ({
      contents: JSON.stringify(allExamples()),
      loader: 'file',
    }))
    onLoad({ filter: /^reader$/, namespace: 'examples' }, () => ({ contents: READER, loader: 'js' }))
  },
}

/** As the formatter lays a rule out. */
const EXAMPLES = /^ {2}examples: (\{\n[\s\S]*?^ {2}\}),$/m
const ID = /^ {2}id: '([\w-]+)',$/m

const withoutExamples = code =>
  `import { examplesOf } from 'examples:reader'\n${code.replace(EXAMPLES, `  get examples() { return examplesOf('${ID.exec(code)[1]}') },`)}`

const allExamples = () =>
  Object.fromEntries(
    readdirSync(RULES, { recursive: true })
      .filter(name => name.endsWith('.ts'))
      .map(name => readFileSync(join(RULES, name), 'utf8'))
      .filter(code => EXAMPLES.test(code))
      .map(code => [ID.exec(code)[1], new Function(`return ${EXAMPLES.exec(code)[1]}`)()]),
  )

const READER = `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import file from 'examples:${NAME}'
let all
export const examplesOf = rule => (all ??= JSON.parse(readFileSync(join(__dirname, file), 'utf8')))[rule]
`

// Expressions made when they are first asked. V8 reads an expression as soon as it is made, and once more when it is first used: of the long ones
// that core and rules name, a document uses one in five.

/** Shorter ones are read before one could look whether they are there. */
const LONG = 200

const NAMED = new RegExp(String.raw`^const ([A-Z][A-Z\d_]*) = (/.{${LONG},}/[a-z]*)$`, 'gm')

/** TypeScript → the same, the long expressions of a file made by its first use; those that are used in other ways stay as they are. */
export function lazily(code) {
  const made = [...code.matchAll(NAMED)].filter(([line, name]) => isAskedOnly(name, code.replace(line, '')))
  return made.reduce(
    (all, [line, name, literal]) =>
      all
        .replace(line, () => `let ${name}_\nconst ${name}$ = () => (${name}_ = ${literal})`)
        .replace(usesOf(name), `(${name}_ ?? ${name}$())`),
    code,
  )
}

/** All that a file does with the expression is to ask it. */
const isAskedOnly = (name, rest) =>
  [...rest.matchAll(new RegExp(String.raw`\b${name}(?![\w$])`, 'g'))].length === [...rest.matchAll(usesOf(name))].length

const usesOf = name =>
  new RegExp(
    String.raw`(?<![\w.$])${name}(?=\.(?:test|exec)\()|(?<=\.(?:match|matchAll|replace|replaceAll|search|split)\()${name}(?=[,)])`,
    'g',
  )

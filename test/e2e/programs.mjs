// Programs of the machine that the end-to-end tests need: found, or installed where that is possible, or asked for.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, stop } from './shell.mjs'

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Path of a Chromium. */
export const installChromium = () =>
  process.env.CHROMIUM ??
  firstOf(BROWSERS) ??
  install(['chromium', 'fonts-dejavu-core'], BROWSERS) ??
  stop('a Chromium is missing. Install one (Debian: apt-get install chromium) or name yours: CHROMIUM=/path/to/chrome')

/** Path of Neovim, the second editor; undefined where there is none and none can be installed. */
export const installNeovim = () => process.env.NEOVIM ?? firstOf(['nvim']) ?? install(['neovim'], ['nvim'])

/** Debian's packages, as root; gives the path of the first of `names` afterwards. */
function install(packages, names) {
  if (process.getuid?.() !== 0 || !firstOf(['apt-get'])) return undefined
  console.error(`Installing ${packages.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], { env })
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
  return firstOf(names)
}

function firstOf(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(path => existsSync(path))
}

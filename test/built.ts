import { fileURLToPath } from 'node:url'
// @ts-expect-error a tool without types
import { build, isBuilt } from '../tools/build.mjs'

/** The bundled command, as it is shipped; built first where the sources have changed. */
export async function builtCommand(): Promise<string> {
  if (!isBuilt()) await build()
  return fileURLToPath(new URL('../dist/touchline.cjs', import.meta.url))
}

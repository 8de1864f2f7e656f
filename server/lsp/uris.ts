import { fileURLToPath, pathToFileURL } from 'node:url'

/** The path of a `file:` URI; `undefined` for documents that no file of this machine holds. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

export const uriOf = (path: string): string => pathToFileURL(path).href

/** What stands for a name where there is no file: `untitled:Untitled-1` → `Untitled-1`. */
export function nameOf(uri: string): string {
  const path = pathOf(uri) ?? decoded(uri.replace(/^[a-z][a-z0-9+.-]*:/i, '').split(/[?#]/)[0]!)
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

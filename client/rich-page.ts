/** The page that puts a letter into the clipboard: VS Code itself copies nothing but plain text. Knows nothing of VS Code. */

export interface RichPage {
  readonly html: string
  readonly text: string
  /** For the one script and the one style that run. */
  readonly nonce: string
  readonly language: string
  /** Word on the button. */
  readonly button: string
}

/** Tries at once, and shows a button where the browser wants a click first; tells the editor what became of it. Nothing is fetched. */
export const richPage = ({ html, text, nonce, language, button }: RichPage): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<style nonce="${nonce}">
body { max-width: 42rem; padding: 1rem; line-height: 1.5; }
button { font: inherit; padding: .4em 1.2em; color: var(--vscode-button-foreground); background: var(--vscode-button-background); border: 1px solid var(--vscode-contrastBorder, transparent); }
main { margin-top: 1rem; border-top: 1px solid; padding-top: 1rem; }
</style>
</head>
<body>
<button autofocus>${button.replace(/[&<>]/g, '')}</button>
<main>
${html}
</main>
<script nonce="${nonce}">
const editor = acquireVsCodeApi()
const content = ${JSON.stringify({ html, text }).replaceAll('<', '\\u003c')}
${SCRIPT}
</script>
</body>
</html>`

const SCRIPT = `
const types = { 'text/html': content.html, 'text/plain': content.text }
function byEvent() {
  let done = false
  const put = event => {
    for (const [type, value] of Object.entries(types)) event.clipboardData.setData(type, value)
    event.preventDefault()
    done = true
  }
  document.addEventListener('copy', put)
  document.execCommand('copy')
  document.removeEventListener('copy', put)
  return done
}
async function copy() {
  try {
    const parts = Object.entries(types).map(([type, value]) => [type, new Blob([value], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))])
    return true
  } catch {
    return byEvent()
  }
}
copy().then(copied => copied && editor.postMessage({ copied }))
document.querySelector('button').addEventListener('click', async () => editor.postMessage({ copied: await copy() }))
`

import type { Language } from '../language/language.ts'
import { escapedHtml, toHtml } from '../markdown/to-html.ts'

/** A document as one HTML page that needs nothing else: reads in both themes, prints well, runs no script. */
export const toStandalonePage = (title: string, markdown: string, language: Language): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapedHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${toHtml(markdown)}
</main>
</body>
</html>
`

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; color: #1d2430; background: #fff; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #8a93a3; padding: .35em .6em; text-align: start; vertical-align: top; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid #8a93a3; }
a { color: #0b57b0; }
@media (prefers-color-scheme: dark) {
  body { color: #e6e9ef; background: #14181f; }
  a { color: #8ab8ff; }
}
@media print {
  body { font-size: 11pt; color: #000; background: #fff; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  tr, li, blockquote { break-inside: avoid; }
  a { color: inherit; }
}
`
